import { advance } from './advancing.ts';
import { isFinal, nextGoal } from './course.ts';
import type { Step } from '../event.ts';
import { CALL, judge, type Judgement } from './judging.ts';
import { WINDOWS_PER_RECORD } from '../limits.ts';
import { current, type Progress } from '../progress.ts';
import { turnBack } from './reverting.ts';
import { act, record, still } from './stepping.ts';
import type { Tick } from './tick.ts';

/** At a stage: its weight is written, then read back, then judged until it is good or its time is over. */
export function stay(progress: Progress, now: Tick, late: string | null): Step {
  const judgement = judge(progress, now, late);
  if (judgement.wantsSmokeTest) return act(progress, { kind: 'smoke-test' });
  if (!isNews(progress, judgement)) return follow(progress, judgement, now);
  const { state, analysis } = progress;
  const { decision, why } = judgement;
  const judged = { kind: 'judged', stage: state.stage, decision, why, analysis } as const;
  return record({ ...progress, unwritten: 0 }, now.atMs, [judged], (noted) => follow(noted, judgement, now));
}

function follow(progress: Progress, { decision, why }: Judgement, now: Tick): Step {
  const { state } = progress;
  if (decision === 'rollback') return turnBack(progress, why, now.atMs);
  if (state.verifiedAtMs === null) return rewrite(progress, now);
  return decision === 'promote' ? goOn(progress, why, now) : still({ ...progress, waitsFor: why });
}

/** What is written down: a decision that is new, and sums often enough that little is lost with a process. */
function isNews({ state, unwritten }: Progress, { decision, why }: Judgement): boolean {
  const before = state.judged;
  if (why.startsWith(CALL) && !before?.why.startsWith(CALL)) return true;
  if (decision !== 'hold' && unwritten > 0) return true;
  if (before === null || before.stage !== state.stage || before.decision !== decision)
    return state.verifiedAtMs !== null || decision === 'rollback';
  return unwritten >= WINDOWS_PER_RECORD;
}

/** The weight was to be written, and does not show. */
function rewrite(progress: Progress, now: Tick): Step {
  const { stage, plan, foreign } = progress.state;
  // what somebody else took back is not written over
  if (foreign !== null || current(progress)?.phase !== 'waiting') return still(progress);
  const { weight } = plan.stages[stage]!;
  return advance(progress, now, { kind: 'weight', weight }, stage, 'The weight that was written does not show.');
}

function goOn(progress: Progress, why: string, now: Tick): Step {
  const { state, means } = progress;
  const { phase } = current(progress)!;
  const { stage } = state;
  // a platform that went on by itself has all traffic on the candidate, and takes the last word at any time
  const takesNext = phase === 'waiting' || (isFinal(state) && (phase === 'finishing' || phase === 'done'));
  if (!takesNext) return still(progress);
  if (means.until !== null && stage >= means.until && !isFinal(state)) {
    return act(progress, { kind: 'pause', reason: `${state.plan.stages[stage]!.weight}% is good: ${why}` });
  }
  return advance(progress, now, nextGoal(state), isFinal(state) ? stage : stage + 1, why);
}
