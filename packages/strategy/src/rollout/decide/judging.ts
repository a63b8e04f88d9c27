import { assess } from '../../analysis/assess.ts';
import { decide, type Situation } from '../../verdict/decide.ts';
import type { Decision } from '../../verdict/verdict.ts';
import { blockedBy } from './advancing.ts';
import { due } from './measuring.ts';
import type { Progress } from '../progress.ts';
import type { Tick } from './tick.ts';
import { lastingTroubles } from './troubles.ts';

/** How a reason begins that waits for a person. */
export const CALL = 'A person has to see to it:';

/** What to do at a stage, and what that follows from. */
export interface Judgement {
  readonly decision: Decision;
  readonly why: string;
  /** Whether the smoke test would settle it: the target is idle, and the stage's time is over. */
  readonly wantsSmokeTest: boolean;
}

/** Judges the stage that is on by all that was seen; a person's word, what blocks and `on-failure: hold` included. */
export function judge(progress: Progress, now: Tick, late: string | null): Judgement {
  const { state, means } = progress;
  const situation = situationOf(progress, now.atMs);
  const { decision, why, parts } = decide(situation);
  const judgement = (as: Decision, because: string): Judgement => ({
    decision: as,
    why: because,
    wantsSmokeTest: false,
  });
  const isFailure = decision === 'rollback' && (parts[0]!.rule === 'evidence' || parts[0]!.rule === 'abort');
  const overridden = state.override !== null && state.verifiedAtMs !== null;
  if (isFailure && !overridden && (late !== null || state.plan.onFailure === 'rollback'))
    return judgement('rollback', why);
  if (late !== null) return judgement('rollback', late);
  if (overridden) return forward(progress, now, `${state.override.why} (${state.override.by})`);
  if (isFailure) return judgement('hold', `${CALL} ${why}`);
  if (decision === 'promote') return forward(progress, now, why);
  const wantsSmokeTest =
    decision === 'hold' &&
    means.smokeTest &&
    state.smoke === null &&
    state.plan.onNoTraffic === 'smoke-only' &&
    decide({ ...situation, smoke: 'passed' }).decision === 'promote';
  // its time may be over because nobody could look, count or write
  const because = decision === 'rollback' ? `${why}${lastingTroubles(progress, now.atMs)}` : why;
  return { ...judgement(decision, because), wantsSmokeTest };
}

function forward(progress: Progress, { blocked }: Tick, why: string): Judgement {
  const block = blockedBy(progress, blocked);
  return { decision: block === null ? 'promote' : 'hold', why: block ?? why, wantsSmokeTest: false };
}

function situationOf(progress: Progress, nowMs: number): Situation {
  const { state, analysis, tests } = progress;
  const { plan, stage, startedAtMs, verifiedAtMs, smoke } = state;
  const { weight } = plan.stages[stage]!;
  return {
    plan,
    stage,
    nowMs,
    startedAtMs,
    verifiedAtMs,
    aborts: [],
    assessments: assess(analysis, tests, plan.analysis, { index: stage, weight }),
    unread: due(progress, nowMs).length,
    smoke: smoke === null ? 'not run' : smoke.passed ? 'passed' : 'failed',
  };
}
