import { matrix } from '../matrix.ts';
import { crashRows } from './crashRows.ts';
import type { Recovery } from './crash.ts';
import { printTable } from './table.ts';

/** Where the swap is sent, which decides: whether it was taken nobody knows who was killed. */
const atSwap = (name: string, recoveries: readonly Recovery[]) =>
  crashRows(name, ({ on }) => (on === 'arm:swapSlot' ? recoveries : []));

const rows = [
  ...atSwap('slots', ['post', 'again']),
  ...['slots by tags alone', 'rollback on slots'].flatMap((name) => atSwap(name, ['post'])),
];

matrix('a rollout, or a rollback, on slots whose process is killed at its swap', rows, 2);
printTable(['flow', 'call', 'moment', 'recovery', 'result']);
