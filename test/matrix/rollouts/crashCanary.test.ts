import { matrix } from '../matrix.ts';
import { crashRows } from './crashRows.ts';
import type { Recovery } from './crash.ts';
import { printTable } from './table.ts';

/** At what AWS is told, each of them; elsewhere they take turns. */
const TURNS: readonly Recovery[] = ['post', 'again', 'rollback'];

/** Whoever takes over waits 40 s, that is why it is tried only where something begins, moves or ends. */
const RECONCILED = /^ecs:(UpdateService|ContinueServiceDeployment)$/;

const rows = crashRows('canary', ({ at, on, writes }, moment, index) => {
  if (at === 'github' || !writes) return [TURNS[(index + (moment === 'after' ? 1 : 0)) % TURNS.length]!];
  return moment === 'after' && RECONCILED.test(on) ? [...TURNS, 'reconcile'] : TURNS;
});

matrix('a canary whose process is killed at any call', rows, 3);
printTable(['flow', 'call', 'moment', 'recovery', 'result']);
