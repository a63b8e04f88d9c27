import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import * as acquire from '../../src/rollout/acquire.ts';
import * as drive from '../../src/rollout/drive.ts';
import * as fold from '../../src/rollout/fold.ts';
import * as ports from '../../src/rollout/ports.ts';
import { alone, anything, command, disturbance, faultsOf, interrupted, rivals, scenarios } from './arbitraries.ts';
import { checkRollouts, SEED } from './check.ts';
import { ALWAYS } from './invariants/all.ts';

const core = { ...acquire, ...drive, ...fold, ...ports };

/** Together 100,000 in the long run. */
const RUNS = process.env['MATRIX'] === 'full' ? 20_000 : 60;
const HOUR = 3_600_000;

const anyFaults = faultsOf('inspect', 'apply', 'observe', 'load', 'append', 'smoke', 'health');
const anyEvents = fc.array(fc.oneof(command, disturbance), { maxLength: 3 });

describe(`whatever happens, all invariants hold (SEED=${SEED}, ${RUNS} rollouts each)`, () => {
  test.each([
    ['all at once', anything],
    ['counts that are late, missing and wrong', scenarios({ faults: faultsOf('observe', 'health', 'smoke') })],
    ['people, platforms and other hands', scenarios({ events: anyEvents, processes: fc.oneof(alone, interrupted) })],
    ['kills, and answers that get lost', scenarios({ faults: anyFaults, processes: interrupted })],
    ['two at once', scenarios({ faults: faultsOf('append', 'load', 'apply'), processes: rivals, events: anyEvents })],
  ])('%s', (_, worlds) => checkRollouts(core, worlds, ALWAYS, { numRuns: RUNS, leastTelling: 1 }), HOUR);
});
