import { commands, decisions, RECORD_VERSION, results, type JournalRecord } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { analysis } from './analysis.ts';
import { count, number, object } from './kinds.ts';
import { plan } from './plan.ts';

const owner = object({ id: v.string(), name: v.string() });
const note = v.record(v.string(), v.unknown());
const weight = v.pipe(number, v.minValue(0), v.maxValue(100));
const goal = v.variant('kind', [
  object({ kind: v.literal('prepare') }),
  object({ kind: v.literal('weight'), weight }),
  object({ kind: v.literal('promote') }),
  object({ kind: v.literal('restore') }),
  object({ kind: v.literal('retire') }),
]);

const common = {
  version: v.literal(RECORD_VERSION),
  atMs: number,
  owner,
  epoch: v.pipe(count, v.minValue(1)),
};

/** A record as it is in the journal. */
export const record = v.variant('kind', [
  object({
    ...common,
    kind: v.literal('opened'),
    rollout: v.string(),
    target: v.string(),
    release: v.string(),
    plan,
    note,
  }),
  object({ ...common, kind: v.literal('taken-over'), from: owner, why: v.string() }),
  object({ ...common, kind: v.literal('left'), why: v.string() }),
  object({ ...common, kind: v.literal('noted'), note }),
  object({
    ...common,
    kind: v.literal('intended'),
    goal,
    stage: number,
    why: v.string(),
    failed: v.exactOptional(v.literal(true)),
  }),
  object({ ...common, kind: v.literal('applied'), goal, sent: v.nullable(v.boolean()), detail: v.string() }),
  object({ ...common, kind: v.literal('verified'), stage: number, weight }),
  object({ ...common, kind: v.literal('smoke-tested'), stage: number, passed: v.boolean(), why: v.string() }),
  object({
    ...common,
    kind: v.literal('judged'),
    stage: number,
    decision: v.picklist(decisions),
    why: v.string(),
    analysis,
  }),
  object({ ...common, kind: v.literal('lost'), windows: count }),
  object({
    ...common,
    kind: v.literal('commanded'),
    command: v.picklist(commands),
    by: v.string(),
    why: v.string(),
    stage: v.exactOptional(number),
  }),
  object({ ...common, kind: v.literal('foreign'), what: v.string() }),
  object({
    ...common,
    kind: v.literal('ended'),
    result: v.picklist([...results, 'rollback-failed']),
    reason: v.string(),
  }),
]) satisfies v.GenericSchema<unknown, JournalRecord>;
