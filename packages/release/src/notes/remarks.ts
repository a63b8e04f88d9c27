import type { Comparison, Side } from '../compare.ts';
import { counted } from './words.ts';

/** Sentences on what is not listed of either side, and why: nothing is left out in silence. */
export function remarksOn({ added, removed }: Comparison): string[] {
  return [
    ...remarksOf(added, 'Not listed', 'that the base has already, by cherry-pick'),
    ...remarksOf(removed, 'Not listed as taken away', 'that the head has, too, by cherry-pick'),
  ];
}

function remarksOf({ cancelled, shipped, elsewhere, excluded }: Side, beginning: string, picked: string): string[] {
  const reasons = [
    [cancelled, 'that reverts cancel, the reverts included'],
    [shipped, picked],
    [elsewhere, 'outside the paths asked for'],
    [excluded, 'by label or author'],
  ] as const;
  return reasons.flatMap(([changes, why]) =>
    changes.length === 0 ? [] : [`${beginning}: ${counted(changes.length)} ${why}.`],
  );
}
