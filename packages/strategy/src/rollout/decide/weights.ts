/** Weights come in steps of 0.1; what a platform makes of shares of its own may differ by less. */
const SAME = 0.05;

/** Whether the weight that was read, per cent, is the one that was written. */
export function isWeight(read: number | null, written: number): boolean {
  return read !== null && Math.abs(read - written) <= SAME;
}

export function isAbove(read: number | null, written: number): boolean {
  return read !== null && read > written + SAME;
}
