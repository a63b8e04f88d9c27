import type { Moment } from '@deploy-actions/strategy';

/** At most so many of them, evenly over all, with the first and the last. */
export function thinned<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => all[Math.round(index * step)]!);
}

/**
 * At most so many moments. A judgement that says again what the one before it said goes first; then what is in the middle.
 */
export function tellingMoments(all: readonly Moment[], most: number): readonly Moment[] {
  let last: Moment | null = null;
  const telling = all.filter((moment) => {
    if (moment.kind !== 'judged') return true;
    const isNew = last === null || last.decision !== moment.decision || last.stage !== moment.stage;
    last = moment;
    return isNew;
  });
  if (telling.length <= most) return telling;
  const first = Math.ceil(most / 2);
  return [...telling.slice(0, first), ...telling.slice(first - most)];
}
