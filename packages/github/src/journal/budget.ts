/** How long an operation of several calls may take in all. */
export interface Budget {
  /** As Octokit's calls take it in `request`: aborted at the end, and no more patience than is left. */
  limits(): { readonly signal: AbortSignal; readonly patienceMs: number };
  /** In ms. */
  left(): number;
}

/** @param ms of real time, from now */
export function budgetOf(ms: number): Budget {
  const end = performance.now() + ms;
  const signal = AbortSignal.timeout(ms);
  const left = (): number => Math.max(0, end - performance.now());
  return { left, limits: () => ({ signal, patienceMs: left() }) };
}
