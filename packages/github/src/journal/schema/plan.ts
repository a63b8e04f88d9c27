import { channels, noTrafficPolicies, strategies, type Plan } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { number, object } from './kinds.ts';

const criterion = object({
  subject: v.variant('kind', [
    object({ kind: v.literal('error-rate') }),
    object({ kind: v.literal('response-time'), quantile: number }),
    object({ kind: v.literal('slow-rate'), edgeMs: number }),
    object({ kind: v.literal('health-check-failures') }),
  ]),
  operator: v.picklist(['<', '<=', '>', '>=']),
  limit: v.variant('kind', [
    object({ kind: v.literal('share'), share: number }),
    object({ kind: v.literal('duration'), ms: number }),
    object({ kind: v.literal('count'), count: number }),
    object({ kind: v.literal('of-baseline'), factor: number }),
  ]),
});

const stage = object({
  name: v.exactOptional(v.string()),
  weight: v.pipe(number, v.minValue(0), v.maxValue(100)),
  bake: object({ minMs: number, maxMs: number }),
  criteria: v.array(criterion),
});

export const plan = object({
  strategy: v.picklist(strategies),
  stages: v.array(stage),
  criteria: v.array(criterion),
  deadlineMs: number,
  analysis: object({
    alpha: number,
    dispersion: number,
    minRequests: number,
    warmUpMs: number,
    windowMs: number,
    regression: number,
  }),
  onFailure: v.picklist(['rollback', 'hold']),
  onNoTraffic: v.picklist(noTrafficPolicies),
  onCancel: v.picklist(['rollback', 'leave']),
  rollback: v.picklist(['immediate', 'gradual']),
  entryCheck: v.exactOptional(object({ path: v.string(), timeoutMs: number })),
  notifications: v.array(object({ channel: v.picklist(channels), to: v.array(v.string()) })),
}) satisfies v.GenericSchema<unknown, Plan>;
