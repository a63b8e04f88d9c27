import { parseCriterion } from '../criteria/parse.ts';
import { bakeOf, DEFAULT_BAKE_MS } from './bake.ts';
import type { CriteriaGroup, StageDraft } from './draft.ts';
import { booleanOf, durationOf, objectOf, percentageOf, textOf, type Field, type Report } from './fields.ts';
import { planKeys } from './keys.ts';
import type { EntryCheck } from './plan.ts';
import { readOnlyStages } from './readStages.ts';
import { readKeys } from './spelling.ts';

/** How long the health endpoint may take when the block does not say, in milliseconds. */
const ENTRY_TIMEOUT_MS = 30_000;

/** A `canary` or `blue-green` block that is switched on. */
export interface Block extends Field {
  readonly strategy: 'canary' | 'blue-green';
  /** Absent when the block has none. */
  readonly stages?: { readonly stages: readonly StageDraft[]; readonly path: Field['path'] };
  readonly entryCheck?: EntryCheck;
  readonly threshold?: CriteriaGroup;
}

/** Reads a block; null when it is switched off (`enabled: false`) or no block. It is on when it does not say. */
export function readBlock(strategy: Block['strategy'], field: Field, report: Report): Block | null {
  const given = objectOf(field, 'an object with `enabled` and more', report);
  if (given === undefined) return null;
  const fields = readKeys(given, field.path, planKeys[strategy], report);
  if (fields.enabled !== undefined && booleanOf(fields.enabled, report) === false) return null;
  const { stages, 'rollback-threshold': threshold } = fields;
  const entryCheck = entryCheckIn(fields['health-check-endpoint'], fields['health-check-timeout'], report);
  return {
    ...field,
    strategy,
    ...(stages === undefined ? {} : { stages: { stages: stagesIn(stages, strategy, report), path: stages.path } }),
    ...(entryCheck === undefined ? {} : { entryCheck }),
    ...(threshold === undefined ? {} : { threshold: thresholdIn(threshold, report) }),
  };
}

/** A canary is on trial: when its stages end below 100, the rest of the traffic follows, judged as the last of them. */
function stagesIn(field: Field, strategy: Block['strategy'], report: Report): readonly StageDraft[] {
  const stages = readOnlyStages(field, report);
  const last = stages.at(-1);
  const weight = last?.weight ?? 100;
  if (strategy !== 'canary' || weight === 100) return stages;
  const judged = last?.criteria && { criteria: last.criteria };
  return [...stages, { path: field.path, weight: 100, bake: bakeOf(DEFAULT_BAKE_MS), ...judged }];
}

function entryCheckIn(endpoint: Field | undefined, timeout: Field | undefined, report: Report): EntryCheck | undefined {
  const path = endpoint && textOf(endpoint, report);
  const timeoutMs = timeout === undefined ? ENTRY_TIMEOUT_MS : durationOf(timeout, report);
  if (timeout !== undefined && endpoint === undefined) {
    report(timeout, 'there is a time-out, but no `health-check-endpoint` that it is for');
  }
  if (timeout !== undefined && timeoutMs === 0) report({ path: timeout.path, offset: 0 }, 'a time-out must be over 0');
  if (endpoint !== undefined && path !== undefined && !/^\/\S*$/.test(path)) {
    report({ path: endpoint.path, offset: 0 }, 'the endpoint must be a path such as /health, with a `/` in front');
  }
  return path === undefined || timeoutMs === undefined ? undefined : { path, timeoutMs };
}

/** The share of errors, in per cent, above which the release goes back. */
function thresholdIn(field: Field, report: Report): CriteriaGroup {
  const percentage = percentageOf(field, report);
  const parsed = percentage === undefined ? null : parseCriterion(`error-rate > ${percentage}%`);
  if (parsed?.ok === false) report({ path: field.path, offset: 0 }, parsed.error.message);
  return { path: field.path, offset: 0, criteria: parsed?.ok ? [parsed.criterion] : [] };
}
