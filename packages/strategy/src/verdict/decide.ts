import type { Assessment } from '../analysis/assess.ts';
import { namesOf } from '../analysis/tests.ts';
import { printCriterion } from '../criteria/print.ts';
import { formatDuration } from '../duration.ts';
import type { Bake, Plan } from '../plan/plan.ts';
import { bakedMs, impossible, lastedMs, type Times } from './clock.ts';
import { isIdle, needsTraffic } from './idle.ts';
import { verdictOf, type Part, type Verdict } from './verdict.ts';
import { evidenceOf } from './words.ts';

/** All that a decision at one tick rests on. */
export interface Situation extends Times {
  readonly plan: Plan;
  /** The index of the stage that is on. */
  readonly stage: number;
  /** Why to give up at once: an alarm, the platform's own verdict, a person, a lost lease. */
  readonly aborts: readonly string[];
  readonly assessments: readonly Assessment[];
  /** Windows that are closed and were not taken yet. */
  readonly unread: number;
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
  const doubts = ofDoubt(assessments);
  const parts = [
    ...ofAborts(situation),
    ...ofEvidence(assessments),
    ...doubts,
    ...ofDeadline(situation, [...readings, ...traffic, ...doubts]),
  ];
  const smokeDecides = isIdleNow(situation) && plan.onNoTraffic === 'smoke-only' && situation.smoke === 'passed';
  // at the end of its time, an idle stage may go on by the smoke test where the plan says so
  const excused = smokeDecides && isOver(situation) && traffic.length > 0;
  const waiting = [...readings, ...(excused ? [] : traffic), ...bake];
  const against = [...parts, ...waiting];
  // at most ticks something is: then nobody reads why it would go on
  return verdictOf(against, against.length > 0 ? '' : whyPromote(plan, stage, assessments, excused));
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

/**
 * Not enough to go back, and too much to give it more traffic: half of the way there, in logarithms, 10 of the 100 needed. Of rollouts that
 * keep a limit just so at most the root of alpha ever come there (Ville's inequality), and of those that keep it well far fewer.
 */
function ofDoubt(assessments: readonly Assessment[]): Part[] {
  return assessments
    .filter(({ standing, test, logEvidence = 0 }) => standing === 'good' && logEvidence >= test.enough / 2)
    .map((assessment) => ({
      decision: 'hold',
      rule: 'evidence',
      why: `More has to be seen: ${evidenceOf(assessment)}.`,
    }));
}

/** The rollout's deadline ends it in any case; the stage's own only what is not good by then. */
function ofDeadline(situation: Situation, waiting: readonly Part[]): Part[] {
  const { plan } = situation;
  const { deadlineMs } = plan;
  if (lastedMs(situation) >= deadlineMs) {
    return [{ decision: 'rollback', rule: 'deadline', why: `The rollout's ${formatDuration(deadlineMs)} are over.` }];
  }
  if (!isOver(situation)) return [];
  const open = [...waiting, ...ofEvidence(situation.assessments)];
  if (open.length === 0) return [];
  const why = `The ${formatDuration(bakeAt(situation).maxMs)} of the stage are over: ${open[0]!.why}`;
  if (isIdleNow(situation) && plan.onNoTraffic !== 'rollback') return [];
  return [{ decision: 'rollback', rule: 'deadline', why }];
}

/** What is not known yet, however much traffic there is. */
function ofReadings(situation: Situation): Part[] {
  const { plan, stage, assessments, verifiedAtMs } = situation;
  const unverified = verifiedAtMs === null ? [hold('The weight is not verified yet.')] : [];
  const unchecked = assessments
    .filter(({ standing, test }) => standing === 'no-data' && !needsTraffic(test.method))
    .map(({ test }) => hold(`No health check was made at this stage: ${namesOf(test)}.`));
  // whoever asks may forget a criterion; the plan does not
  const assessed = new Set(assessments.flatMap(({ test }) => test.criteria.map(printCriterion)));
  const missing = [...plan.criteria, ...plan.stages[stage]!.criteria]
    .map(printCriterion)
    .filter((each) => !assessed.has(each))
    .map((each) => hold(`Nothing was said of a criterion: ${each}.`));
  return [...impossible(situation).map(hold), ...unverified, ...ofUnread(situation), ...unchecked, ...missing];
}

function ofUnread({ unread, assessments }: Situation): Part[] {
  if (!Number.isSafeInteger(unread) || unread < 0)
    return [hold(`How many closed windows are not read yet is unknown: unread is ${unread}.`)];
  return unread > 0 && assessments.length > 0 ? [hold(`Closed windows that are not read yet: ${unread}.`)] : [];
}

/** What is not known for want of requests, or of a source that tells of them. */
function ofTraffic({ plan, assessments }: Situation): Part[] {
  return assessments.flatMap((assessment) => {
    if (!needsTraffic(assessment.test.method)) return [];
    if (assessment.standing === 'no-data') return [hold(`There is no data: ${evidenceOf(assessment)}.`)];
    if (assessment.standing !== 'thin') return [];
    return [hold(`Fewer than ${plan.analysis.minRequests} requests at this stage: ${evidenceOf(assessment)}.`)];
  });
}

function hold(why: string): Part {
  return { decision: 'hold', rule: 'data', why };
}

/** The floor counts from when the weight was verified, not from when it was asked for. */
function ofBake(situation: Situation): Part[] {
  const leftMs = bakeAt(situation).minMs - bakedMs(situation);
  if (leftMs <= 0) return [];
  const left = formatDuration(Math.ceil(leftMs / 1_000) * 1_000);
  return [{ decision: 'hold', rule: 'bake', why: `${left} of the stage's time are left.` }];
}

function isOver(situation: Situation): boolean {
  return situation.verifiedAtMs !== null && bakedMs(situation) >= bakeAt(situation).maxMs;
}

function bakeAt({ plan, stage }: Situation): Bake {
  return plan.stages[stage]!.bake;
}

function isIdleNow({ plan, stage, assessments }: Situation): boolean {
  return isIdle(assessments, plan.stages[stage]!.weight, plan.analysis.minRequests);
}

function whyPromote(plan: Plan, stage: number, assessments: readonly Assessment[], idle: boolean): string {
  const { weight } = plan.stages[stage]!;
  if (idle) return `There is too little traffic to judge by at ${weight}%, and the smoke test passed.`;
  const seen = assessments.map((assessment) => evidenceOf(assessment));
  return seen.length === 0
    ? `No criterion was asked for at ${weight}%.`
    : `${assessments.some(({ logEvidence = 0 }) => logEvidence > 0) ? 'Too little' : 'Nothing'} speaks against it. ${seen.join('; ')}.`;
}
