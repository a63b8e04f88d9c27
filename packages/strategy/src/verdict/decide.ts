import type { Assessment } from '../analysis/assess.ts';
import type { Test } from '../analysis/test.ts';
import { printCriterion } from '../criteria/print.ts';
import { formatDuration } from '../duration.ts';
import type { Plan } from '../plan/plan.ts';
import { verdictOf, type Part, type Verdict } from './verdict.ts';
import { evidenceOf } from './words.ts';

/** Of so many requests that are due, less than half come by chance once in two hundred times. */
const TELLING = 20;

/** All that a decision at one tick rests on. Times in milliseconds. */
export interface Situation {
  readonly plan: Plan;
  /** The index of the stage that is on. */
  readonly stage: number;
  readonly nowMs: number;
  readonly startedAtMs: number;
  /** When the stage's weight was read back as written; null when it was not yet. */
  readonly verifiedAtMs: number | null;
  /** Why to give up at once: an alarm, the platform's own verdict, a person, a lost lease. */
  readonly aborts: readonly string[];
  readonly assessments: readonly Assessment[];
  /** Windows that are closed and were not taken yet. */
  readonly unread: number;
  /**
   * Requests in the stage's windows, as the tallies count them: those of the warm-up are none. Null when they could not be
   * counted. With more than the tallies have, a thin stage is taken for one whose metrics are broken, and goes back.
   */
  readonly requests: { readonly candidate: number; readonly stable: number } | null;
  /** What the smoke test of the candidate said at this stage. */
  readonly smoke: 'passed' | 'failed' | 'not run';
}

/**
 * What to do now: each rule says by itself what speaks against promoting, the verdict is the worst of them. Reasons are
 * given in the order hard abort, evidence of harm, deadline, missing or thin data, bake floor.
 */
export function decide(situation: Situation): Verdict {
  const { plan, stage, assessments } = situation;
  const [readings, traffic, bake] = [ofReadings(situation), ofTraffic(situation), ofBake(situation)];
  const parts = [
    ...ofAborts(situation),
    ...ofEvidence(assessments),
    ...ofDeadline(situation, [...readings, ...traffic]),
  ];
  const smokeDecides = isIdle(situation) && plan.onNoTraffic === 'smoke-only' && situation.smoke === 'passed';
  // at the end of its time, an idle stage may go on by the smoke test where the plan says so
  const excused = smokeDecides && isOver(situation) && traffic.length > 0;
  const waiting = [...readings, ...(excused ? [] : traffic), ...bake];
  return verdictOf([...parts, ...waiting], whyPromote(plan, stage, assessments, excused));
}

function ofAborts({ aborts, smoke }: Situation): Part[] {
  const reasons = smoke === 'failed' ? [...aborts, 'The smoke test of the candidate failed.'] : aborts;
  return reasons.map((why) => ({ decision: 'rollback', rule: 'abort', why }));
}

function ofEvidence(assessments: readonly Assessment[]): Part[] {
  return assessments.flatMap((assessment): Part[] => {
    if (assessment.standing === 'breach') {
      return [{ decision: 'rollback', rule: 'evidence', why: `${evidenceOf(assessment)}.` }];
    }
    if (assessment.standing === 'incident') {
      const why = `The stable release breaks it, too: ${evidenceOf(assessment)}. That is not the release's doing.`;
      return [{ decision: 'hold', rule: 'evidence', why, incident: true }];
    }
    return [];
  });
}

/** The rollout's deadline ends it in any case; the stage's own only what is not good by then. */
function ofDeadline(situation: Situation, waiting: readonly Part[]): Part[] {
  const { plan, stage, nowMs, startedAtMs } = situation;
  const { deadlineMs } = plan;
  if (nowMs - startedAtMs >= deadlineMs) {
    return [{ decision: 'rollback', rule: 'deadline', why: `The rollout's ${formatDuration(deadlineMs)} are over.` }];
  }
  const open = [...waiting, ...ofEvidence(situation.assessments)];
  if (!isOver(situation) || open.length === 0) return [];
  const why = `The ${formatDuration(plan.stages[stage]!.bake.maxMs)} of the stage are over: ${open[0]!.why}`;
  if (isIdle(situation) && plan.onNoTraffic !== 'rollback') return [];
  return [{ decision: 'rollback', rule: 'deadline', why }];
}

/** What is not known yet, however much traffic there is. */
function ofReadings({ plan, stage, assessments, unread, verifiedAtMs }: Situation): Part[] {
  const unverified = verifiedAtMs === null ? [hold('The weight is not verified yet.')] : [];
  const behind = unread > 0 && assessments.length > 0 ? [hold(`Closed windows that are not read yet: ${unread}.`)] : [];
  const unchecked = assessments
    .filter(({ standing, test }) => standing === 'no-data' && !needsTraffic(test))
    .map(({ test }) => hold(`No health check was made at this stage: ${printCriterion(test.criterion)}.`));
  // whoever asks may forget a criterion; the plan does not
  const assessed = new Set(assessments.map(({ test }) => printCriterion(test.criterion)));
  const missing = [...plan.criteria, ...plan.stages[stage]!.criteria]
    .map(printCriterion)
    .filter((each) => !assessed.has(each))
    .map((each) => hold(`Nothing was said of a criterion: ${each}.`));
  return [...unverified, ...behind, ...unchecked, ...missing];
}

/** What is not known for want of requests, or of a source that tells of them. */
function ofTraffic({ plan, assessments }: Situation): Part[] {
  return assessments.flatMap((assessment) => {
    if (!needsTraffic(assessment.test)) return [];
    if (assessment.standing === 'no-data') return [hold(`There is no data: ${evidenceOf(assessment)}.`)];
    if (assessment.standing !== 'thin') return [];
    return [hold(`Fewer than ${plan.analysis.minRequests} requests at this stage: ${evidenceOf(assessment)}.`)];
  });
}

function needsTraffic({ method }: Test): boolean {
  return method.kind !== 'consecutive';
}

function hold(why: string): Part {
  return { decision: 'hold', rule: 'data', why };
}

/** The floor counts from when the weight was verified, not from when it was asked for. */
function ofBake({ plan, stage, nowMs, verifiedAtMs }: Situation): Part[] {
  const { minMs } = plan.stages[stage]!.bake;
  const baked = verifiedAtMs === null ? 0 : nowMs - verifiedAtMs;
  if (baked >= minMs) return [];
  return [{ decision: 'hold', rule: 'bake', why: `${formatDuration(minMs - baked)} of the stage's time are left.` }];
}

function isOver({ plan, stage, nowMs, verifiedAtMs }: Situation): boolean {
  return verifiedAtMs !== null && nowMs - verifiedAtMs >= plan.stages[stage]!.bake.maxMs;
}

/**
 * Whether the target has too little traffic for anybody to judge by. Where the candidate gets less than half of its share,
 * and not by chance, the traffic does not reach it: that is no idle target.
 */
function isIdle({ plan, stage, requests }: Situation): boolean {
  if (requests === null) return false;
  const share = plan.stages[stage]!.weight / 100;
  const due = (requests.candidate + requests.stable) * share;
  const fewest = share === 1 ? requests.candidate : Math.min(requests.candidate, requests.stable);
  return fewest < plan.analysis.minRequests && (due < TELLING || requests.candidate >= due / 2);
}

function whyPromote(plan: Plan, stage: number, assessments: readonly Assessment[], idle: boolean): string {
  const { weight } = plan.stages[stage]!;
  if (idle) return `There is too little traffic to judge by at ${weight}%, and the smoke test passed.`;
  const seen = assessments.map((assessment) => evidenceOf(assessment));
  return seen.length === 0
    ? `No criterion was asked for at ${weight}%.`
    : `Nothing speaks against it. ${seen.join('; ')}.`;
}
