import * as acquire from '../../src/rollout/acquire.ts';
import * as drive from '../../src/rollout/drive.ts';
import * as fold from '../../src/rollout/fold.ts';
import * as ports from '../../src/rollout/ports.ts';
import type { RolloutCore } from './world/core.ts';

/** The core as it is, for tests that try no mutants of it. */
export const core: RolloutCore = { ...acquire, ...drive, ...fold, ...ports };
