/** `1 change`, `2 changes` */
export function counted(count: number, one = 'change'): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
