import type { AnalysisState } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { count, number, object } from './kinds.ts';

const counted = object({ requests: number, events: number });
const evidence = v.array(number);

const tally = object({
  evidence,
  stableEvidence: v.nullable(evidence),
  excess: v.nullable(evidence),
  reached: v.boolean(),
  candidate: counted,
  stable: counted,
  atStage: object({
    windows: count,
    counted: object({ candidate: count, stable: count }),
    candidate: number,
    stable: number,
    checks: count,
  }),
  missing: count,
  failures: count,
});

export const analysis = object({
  throughMs: v.nullable(number),
  stage: count,
  tallies: v.array(tally),
}) satisfies v.GenericSchema<unknown, AnalysisState>;
