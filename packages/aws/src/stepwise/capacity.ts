import type { Plan } from '@deploy-actions/strategy';

/** Tasks that a share of the traffic needs, of those that all of it needs; never none. */
export function tasksFor(percent: number, desired: number): number {
  // a share in per cent times a whole number may come out a hair above the whole number that it is
  return Math.max(1, Math.ceil((percent * desired) / 100 - 1e-9));
}

/** The weight that the plan gives after this one; the same one after the last. */
export function weightAfter({ stages }: Pick<Plan, 'stages'>, percent: number): number {
  return stages.find(({ weight }) => weight > percent)?.weight ?? stages.at(-1)!.weight;
}
