import { matrix } from '../matrix.ts';
import type { Moment, Recovery } from './crash.ts';
import { crashRows } from './crashRows.ts';
import type { Site } from './sites.ts';
import { printTable } from './table.ts';

const ALL: readonly Recovery[] = ['post', 'again', 'rollback'];

/** Whoever takes over waits 40 s: where the swap has just been asked for. */
const RECONCILED = 'arm:swapSlot';

/** At each call that changes the site; the recoveries take turns. */
const turns =
  (recoveries: readonly Recovery[]) =>
  ({ at, writes }: Site, moment: Moment, index: number): readonly Recovery[] =>
    at === 'sandbox' && writes ? [recoveries[(index + (moment === 'after' ? 1 : 0)) % recoveries.length]!] : [];

const rows = [
  ...crashRows('slots', (site, moment, index) => [
    ...(site.on === RECONCILED ? ALL : turns(ALL)(site, moment, index)),
    ...(site.on === RECONCILED && moment === 'after' ? (['reconcile'] as const) : []),
  ]),
  ...crashRows('slots by tags alone', turns(['reconcile', 'post', 'rollback'])),
  ...crashRows('slots that go back', turns(ALL)),
  ...crashRows('rollback on slots', turns(['post', 'again'])),
];

matrix('a rollout, or a rollback, on slots whose process is killed at any call', rows, 2);
printTable(['flow', 'call', 'moment', 'recovery', 'result']);
