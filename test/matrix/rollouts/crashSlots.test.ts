import { matrix } from '../matrix.ts';
import type { Moment, Recovery } from './crash.ts';
import { crashRows } from './crashRows.ts';
import type { Site } from './sites.ts';
import { printTable } from './table.ts';

/** What decides: whether it was taken nobody knows who was killed. */
const SWAP = 'arm:swapSlot';

/** At each call that changes the site, and moment, the recoveries take turns; at the swap all of them are tried. */
const turns =
  (recoveries: readonly Recovery[]) =>
  ({ at, on, writes }: Site, moment: Moment, index: number): readonly Recovery[] => {
    if (at !== 'sandbox' || !writes) return [];
    if (on === SWAP) return recoveries;
    return [recoveries[(index + (moment === 'after' ? 1 : 0)) % recoveries.length]!];
  };

const all = turns(['post', 'again', 'rollback']);

const rows = [
  // whoever takes over from another run waits 40 s: where the swap was just asked for
  ...crashRows('slots', (site, moment, index) => [
    ...all(site, moment, index),
    ...(site.on === SWAP ? (['reconcile'] as const) : []),
  ]),
  // without a journal the same step knows not how far it was
  ...crashRows('slots by tags alone', turns(['reconcile', 'post', 'rollback'])),
  ...crashRows('slots that go back', all),
  ...crashRows('rollback on slots', (site, moment, index) => {
    if (site.on === SWAP) return moment === 'after' ? ['post', 'again', 'reconcile'] : ['again'];
    // once all is over, another rollback has nothing to go back to
    const isOver = site.on === 'arm:updateTagsAtScope' && site.nth > 1 && moment === 'after';
    return isOver ? ['post'] : turns(['post', 'again'])(site, moment, index);
  }),
];

matrix('a rollout, or a rollback, on slots whose process is killed at any call', rows, 2);
printTable(['flow', 'call', 'moment', 'recovery', 'result']);
