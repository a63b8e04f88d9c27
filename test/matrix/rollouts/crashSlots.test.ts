import { matrix } from '../matrix.ts';
import { crashRows } from './crashRows.ts';
import { printTable } from './table.ts';

/** Where the swap is sent, which decides: whether it was taken nobody knows who was killed. Post sees to it. */
const atSwap = (name: string) => crashRows(name, ({ on }) => (on === 'arm:swapSlot' ? ['post'] : []));

const rows = ['slots', 'slots by tags alone', 'rollback on slots'].flatMap(atSwap);

matrix('a rollout, or a rollback, on slots whose process is killed at its swap', rows, 2);
printTable(['flow', 'call', 'moment', 'recovery', 'result']);
