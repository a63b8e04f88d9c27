import type { FaultSpec } from '@deploy-actions/sandbox';
import { matrix, type Row } from '../matrix.ts';
import { everywhere, rowOf, unanswered, type Instead } from './faultRows.ts';
import { OLD } from './paces.ts';
import { printTable } from './table.ts';

/** Trouble of App Service and Resource Manager that passes. A swap is sent once, whatever is answered to it. */

const SWAP = 'arm:swapSlot';

const BUSY = 'Cannot modify this site because another operation is in progress. Details: Id: 7';

const at = (name: string, fault: FaultSpec, where = '', instead: Instead | null = null): Row =>
  rowOf(name, [{ at: 'sandbox', fault }], where, instead);

/** What may have been taken, and was not, is not sent again on the way forward: after a minute without a sign of it, it is given up. */
const givenUp: Instead = { result: 'failed', release: OLD, done: {} };

const mayBeRepeated = (on: string, kind: string) => on !== SWAP || kind === 'throttle' || kind === 'drop';

const rows = [
  ...everywhere('slots', undefined, mayBeRepeated),
  ...everywhere('slots that go back', ['error', 'drop']),
  ...everywhere('rollback on slots', ['throttle', 'error', 'drop']),
  ...unanswered('slots', [SWAP, 'arm:updateConfiguration']),
  at('slots', { on: SWAP, kind: 'reset', times: 1 }, '', givenUp),
  ...['slots', 'rollback on slots'].flatMap((name) => [
    at(name, { on: SWAP, kind: 'error', status: 409, code: 'Conflict', message: BUSY, times: 3 }, ' (409)'),
    at(name, { on: 'swap:warmUp', kind: 'delay', ms: 600_000, times: 1 }),
  ]),
];

matrix('App Service in trouble that passes', rows, 1);
printTable(['flow', 'call', 'fault', 'times', 'result']);
