/** What was promised, and what was measured: by name, in the unit that the name says. */
export type Targets = Readonly<Record<string, { readonly measured: number; readonly atMost: number }>>;

export function printTargets(targets: Targets): void {
  for (const [target, { measured, atMost }] of Object.entries(targets)) {
    console.log(`${measured <= atMost ? '✓' : '✗'} ${target}: ${measured}, target at most ${atMost}`);
  }
}
