import type { Snapshot } from '../../../src/rollout/snapshot.ts';
import type { Truth } from '../world/platform.ts';
import type { Call } from '../world/process.ts';
import { forwardAsked, goalsAsked, looksOf, recordsOf, told, type End, type Run } from '../world/trace.ts';

const MINUTE = 60_000;

/** 5: all traffic is on a release that is fit for it, and nothing of the rollout is left on the target. */
export function endsSafely(run: Run): string[] {
  const truth = run.history.at(-1)!;
  return [
    ...(run.isOver ? [] : ['it never came to an end']),
    ...(isSafe(truth) ? [] : [`in the end it is ${truth.phase} at ${truth.weight}%: ${truth.reason}`]),
    ...(truth.configured ? ['in the end the target is not configured as it was'] : []),
  ];
}

/** What a process that only brings it home may take, the wait for what a dead one has sent included. */
const HOME = { ms: 15 * MINUTE, calls: 300 };

/** 5: who brings it home does so at once, in so many calls, and does not wait for a deadline. */
export function homeIsNear(run: Run): string[] {
  return run.ends.flatMap(({ process, startedMs, endedMs }): string[] => {
    if (run.scenario.processes[process]!.does !== 'home') return [];
    const calls = run.calls.filter((call) => call.process === process).length;
    const tookMs = endedMs - startedMs;
    return tookMs > HOME.ms || calls > HOME.calls
      ? [`#${process} took ${tookMs} ms and ${calls} calls to get home`]
      : [];
  });
}

function isSafe({ phase, weight, stable, candidate }: Truth): boolean {
  if (phase === 'done') return weight === 100 && candidate?.ready === true;
  // what failed without traffic harms nobody; it is told as failed
  const atRest = ['absent', 'reverted', 'superseded', 'failed'].includes(phase);
  return atRest && weight === 0 && stable?.ready === true;
}

/** How a process ended is what is so; only what is done is a success. */
export function endsAreTrue(run: Run): string[] {
  return run.ends.flatMap((end): string[] => {
    if (!end.tookPart || end.result === null) return end.threw ? [`#${end.process} threw: ${end.reason}`] : [];
    const { phase, weight } = truthAt(run, end.endedMs);
    const at = `#${end.process} ended ${end.result} (${end.reason}), and it is ${phase} at ${weight}%`;
    if (end.result === 'succeeded') return phase === 'done' ? [] : [at];
    if (end.result === 'rolled-back') return phase === 'reverted' || phase === 'absent' ? [] : [at];
    return end.reason.trim() === '' ? [`#${end.process} ended ${end.result} without a reason`] : [];
  });
}

function truthAt(run: Run, ms: number): Truth {
  return run.history.findLast(({ atMs }) => atMs <= ms)!;
}

/** 9: from the first call that brings it back, no metric is asked for, and what does not come back is not called a success. */
export function rollbackNeedsNothing(run: Run): string[] {
  const back = goalsAsked(run).find(({ asked }) => asked.kind === 'restore');
  if (back === undefined) return [];
  const asks = (call: Call) => call.port === 'observe' || call.port === 'smoke' || call.port === 'health';
  const asked = run.calls.filter((call) => call.process === back.process && call.atMs > back.atMs && asks(call));
  const failed = run.ends.filter(({ endedMs, result }) => {
    const { phase } = truthAt(run, endedMs);
    return endedMs > back.atMs && result !== null && (phase === 'reverting' || phase === 'failed') && isGood(result);
  });
  return [
    ...asked.map((call) => `asked during a rollback: ${told(run, call)}`),
    ...failed.map(({ process, result }) => `#${process} did not get back, and ended ${result}`),
  ];
}

function isGood(result: NonNullable<End['result']>): boolean {
  return result === 'succeeded' || result === 'unchanged' || result === 'rolled-back';
}

/** 10: the release before is kept until the candidate has had all traffic, and what the rollout needs until it is over. */
export function stableIsKept(run: Run): string[] {
  const retired = run.sent.filter(
    ({ goal, before }) => goal.kind === 'retire' && !['done', 'reverted', 'absent', 'failed'].includes(before.phase),
  );
  const promoted = forwardAsked(run).filter((call) => {
    if (call.asked.kind !== 'promote') return false;
    const last = looksOf(run, call.process).findLast((look) => look.call.answeredMs! <= call.atMs)?.shown;
    const isVerified = recordsOf(run, 'verified', call.records).some(({ weight }) => weight === 100);
    return last?.weight !== 100 || !isVerified;
  });
  return [
    ...retired.map(({ before }) => `retired while ${before.phase}`),
    ...promoted.map((call) => `the stable was given up before 100% was verified: ${told(run, call)}`),
  ];
}

/** 10: where the release before cannot take all traffic when it is asked back, that is said. */
export function unreadyIsSaid(run: Run): string[] {
  return goalsAsked(run).flatMap((call): string[] => {
    if (call.asked.kind !== 'restore') return [];
    const last = run.calls.findLast(
      ({ port, process, answeredMs }) =>
        port === 'inspect' && process === call.process && answeredMs !== null && answeredMs <= call.atMs,
    );
    // when it could not be read, nobody knows
    if (last === undefined || last.error !== null || (last.answer as Snapshot).stable?.ready !== false) return [];
    const isSaid = run.facts.some(
      ({ process, record }) =>
        process === call.process &&
        record.atMs === call.atMs &&
        record.kind === 'intended' &&
        record.why.includes('is not ready'),
    );
    return isSaid ? [] : [`the stable is not ready, and nobody says so: ${told(run, call)}`];
  });
}

/** How long going back may take, or retiring the release before; and the calls on the way, that may hang. */
const SPARE_MS = 90 * MINUTE;

/** What was decided just before the deadline is recorded, and sent, just after it. */
const SENT_MS = 11_000;

/** 11: everybody ends in time, whatever happens; after the deadline nothing is brought on. */
export function endsInTime(run: Run): string[] {
  const { deadlineMs } = run.scenario.plan;
  const opened = recordsOf(run, 'opened')[0];
  const stalledMs = (process: number) => {
    const fate = run.scenario.processes[process]!.fate;
    return fate?.kind === 'stalled' ? fate.forMs : 0;
  };
  const late = run.ends.filter(
    ({ process, startedMs, endedMs }) => endedMs - startedMs > deadlineMs + SPARE_MS + stalledMs(process),
  );
  const after = forwardAsked(run).filter(
    ({ atMs }) => opened !== undefined && atMs - opened.atMs > deadlineMs + SENT_MS,
  );
  return [
    ...(run.isOver ? [] : ['it never came to an end']),
    ...late.map(
      ({ process, startedMs, endedMs }) => `#${process} took ${Math.round((endedMs - startedMs) / MINUTE)} minutes`,
    ),
    ...after.map((call) => `after the deadline: ${told(run, call)}`),
  ];
}

/** 14: who has seen a reason to give up brings nothing on. */
export function abortsWin(run: Run): string[] {
  return forwardAsked(run).flatMap((call): string[] => {
    const { process } = call;
    const seen = looksOf(run, process).filter(
      (look) => look.call.answeredMs! <= call.atMs && look.call.atMs > ownedMs(run, process),
    );
    const alarmed = seen.some(({ shown }) => shown.alarms.length > 0 && shown.phase !== 'absent');
    const gone = seen.some(({ shown }) => ['reverting', 'reverted', 'superseded', 'failed'].includes(shown.phase));
    const told1 = run.calls.some((each) => each.process === process && each.port === 'load' && heard(each, call.atMs));
    const reasons = [alarmed && 'an alarm', gone && "the platform's word", told1 && 'an abort'].filter(Boolean);
    return reasons.map((reason) => `after ${String(reason)}: ${told(run, call)}`);
  });
}

function ownedMs(run: Run, process: number): number {
  return run.ends.find((end) => end.process === process)!.startedMs;
}

/** Whether an answer said that somebody wants it back. */
function heard({ answer, answeredMs }: Call, untilMs: number): boolean {
  if (answeredMs === null || answeredMs > untilMs || answer === undefined) return false;
  const { records } = answer as { records: Run['records'] };
  return records.some((each) => each.kind === 'commanded' && each.command === 'abort');
}
