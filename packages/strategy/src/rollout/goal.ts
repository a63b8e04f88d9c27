/**
 * What is wanted of a target.
 *
 * - `prepare`: the candidate is up, healthy and without production traffic
 * - `weight`: it gets this share of it; forward
 * - `promote`: it stays, and what served before is retired; forward
 * - `restore`: all traffic is on the stable release again, as soon as that can take it
 * - `retire`: what the rollout needed of the target for itself is undone: configuration, tags. Moves no traffic
 */
export type Goal =
  | { readonly kind: 'prepare' }
  | { readonly kind: 'weight'; readonly weight: number }
  | { readonly kind: 'promote' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'retire' };

/** Whether it brings the candidate on: what needs a durable record before it, the lease, and an open window. */
export function isForward({ kind }: Goal): boolean {
  return kind === 'prepare' || kind === 'weight' || kind === 'promote';
}

export function sameGoal(a: Goal, b: Goal): boolean {
  return a.kind === b.kind && (a.kind !== 'weight' || a.weight === (b as { weight: number }).weight);
}

/** `30% of the traffic to the candidate` */
export function goalText(goal: Goal): string {
  switch (goal.kind) {
    case 'prepare':
      return 'the candidate up, without production traffic';
    case 'weight':
      return `${goal.weight}% of the traffic to the candidate`;
    case 'promote':
      return 'the candidate kept, the release before retired';
    case 'restore':
      return 'all traffic back to the stable release';
    default:
      return 'the target as it was configured before';
  }
}
