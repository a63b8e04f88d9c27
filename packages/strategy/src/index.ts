export { startAnalysis, takeHealthCheck, takeWindow, type AnalysisState, type Tally } from './analysis/analysis.ts';
export { assess, type Assessment, type Standing } from './analysis/assess.ts';
export { keyOf, type Event, type EventKey } from './analysis/event.ts';
export type { Count } from './analysis/rateTest.ts';
export { closedWindows, type Period, type Schedule } from './analysis/schedule.ts';
export type { Method } from './analysis/method.ts';
export { eventsOf, testsOf, type Test } from './analysis/tests.ts';
export type { ArmCounts, Span, Window } from './analysis/window.ts';
export { needsBaseline, roleOf, type Criterion, type Role } from './criteria/criterion.ts';
export { parseCriterion } from './criteria/parse.ts';
export { printCriterion } from './criteria/print.ts';
export { detection, type Detection } from './detection/detection.ts';
export { bakeToSee, smallestVisible } from './detection/power.ts';
export type { Regression, Traffic } from './detection/traffic.ts';
export { powerWarnings } from './detection/warnings.ts';
export { formatDuration, parseDuration } from './duration.ts';
export {
  channels,
  defaultAnalysis,
  noTrafficPolicies,
  strategies,
  type AnalysisSettings,
  type EntryCheck,
  type Plan,
  type Stage,
  type Strategy,
} from './plan/plan.ts';
export type { Field, Report } from './plan/fields.ts';
export { planKeys } from './plan/keys.ts';
export { canonical, readKeys, type Keys } from './plan/spelling.ts';
export { bakeOf, DEFAULT_BAKE_MS } from './plan/bake.ts';
export { planText, printPlan } from './plan/print.ts';
export { planSource, type PlanSource } from './plan/source.ts';
export { readPlan, readPlanParts } from './plan/read.ts';
export type { Finding, Locate, Path, Problem, Reading } from './problem.ts';
export { isGreen, results, worst, type Outcome, type Result } from './result.ts';
export { goalText, isForward, sameGoal, type Goal } from './rollout/goal.ts';
export { Unapplied } from './rollout/ports.ts';
export type {
  Applied,
  Appended,
  Clock,
  Fit,
  Head,
  HealthCheck,
  Journal,
  Loaded,
  MetricSource,
  SmokeTest,
  Target,
} from './rollout/ports.ts';
export {
  commands,
  RECORD_VERSION,
  type Command,
  type Fact,
  type JournalRecord,
  type Owner,
  type RolloutResult,
} from './rollout/record.ts';
export type { Arm, Arms, Phase, Snapshot } from './rollout/snapshot.ts';
export { acquire, type Acquired, type Acquiring } from './rollout/acquire.ts';
export { bringHome, drive } from './rollout/drive.ts';
export { driveByTimes } from './rollout/driveByTimes.ts';
export type { Effect, RolloutEvent, Step } from './rollout/event.ts';
export { evolve, fold } from './rollout/fold.ts';
export { claim, type Claim } from './rollout/lease.ts';
export { REQUEST_TIMEOUT_MS, RESTORE_WITHIN_MS, SEND_WITHIN_MS, TAKE_OVER_WAIT_MS } from './rollout/limits.ts';
export type { BringingHome, Driving, Holding, RolloutEnd } from './rollout/options.ts';
export { startProgress, type Means, type Progress } from './rollout/progress.ts';
export type { RolloutState } from './rollout/state.ts';
export { step } from './rollout/step.ts';
export { volatileJournal } from './rollout/volatileJournal.ts';
export { narrator, timelineOf, type Moment } from './rollout/timeline.ts';
export { meant } from './suggest.ts';
export { decide, type Situation } from './verdict/decide.ts';
export { decisions, type Decision, type Part, type Verdict } from './verdict/verdict.ts';
export { evidenceOf } from './verdict/words.ts';
