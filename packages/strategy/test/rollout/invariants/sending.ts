import { sameGoal, type Goal } from '../../../src/rollout/goal.ts';
import type { Snapshot } from '../../../src/rollout/snapshot.ts';
import { forwardAsked, looksOf, recordsOf, told, type Run, type Told } from '../world/trace.ts';

/** As the design says: what is sent later than this after its record, is not sent. */
const SEND_WITHIN_MS = 10_000;

/** As long as a request may be under way. */
const REQUEST_MS = 30_000;

/** 6: what was asked once is asked again only after a look that began later, and did not show it. */
export function neverTwiceBlindly(run: Run): string[] {
  const asked = forwardAsked(run);
  return asked.flatMap((again, index): string[] => {
    const before = asked.slice(0, index).findLast((call) => sameGoal(call.asked, again.asked));
    if (before === undefined) return [];
    // whoever is held up hears of the end of a request late; nobody waits for it longer than this
    const endMs = Math.min(before.answeredMs ?? before.atMs, before.atMs + REQUEST_MS);
    const isAbsent = looksOf(run, again.process).some(
      ({ call, shown }) => call.atMs >= endMs && call.answeredMs! <= again.atMs && lacks(shown, again.asked),
    );
    const sinceMs = again.atMs - endMs;
    return [
      ...(isAbsent ? [] : [`asked again, and nobody had looked: ${told(run, again)}`]),
      // a look proves nothing while the first request may still be under way
      ...(sinceMs < REQUEST_MS ? [`asked again after ${sinceMs} ms: ${told(run, again)}`] : []),
    ];
  });
}

function lacks({ phase, weight }: Snapshot, goal: Goal): boolean {
  if (goal.kind === 'prepare') return phase === 'absent';
  return phase === 'waiting' && !(goal.kind === 'weight' && weight === goal.weight);
}

/** 15: it is on record before it is sent, by the same owner, and not long before. Nothing is brought on while that is blocked. */
export function recordedBeforeSent(run: Run): string[] {
  return forwardAsked(run).flatMap((call): string[] => {
    const at = run.records
      .slice(0, call.records)
      .findLastIndex((each) => each.kind === 'intended' && each.owner.id === ownerOf(run, call));
    const intended = run.records[at];
    if (intended?.kind !== 'intended' || !sameGoal(intended.goal, call.asked))
      return [`not on record: ${told(run, call)}`];
    const writtenMs = appendedMs(run, at);
    const agedMs = call.atMs - writtenMs;
    return [
      ...(agedMs > SEND_WITHIN_MS ? [`${agedMs} ms after its record: ${told(run, call)}`] : []),
      ...(isBlocked(run, writtenMs) && isBlocked(run, call.atMs) ? [`blocked: ${told(run, call)}`] : []),
    ];
  });
}

/** When a record was written: it may be older than that. */
function appendedMs(run: Run, index: number): number {
  const holds = (call: (typeof run.calls)[number]) =>
    call.port === 'append' && call.records <= index && index < call.records + (call.asked as readonly unknown[]).length;
  return (
    run.calls.findLast((call) => holds(call) && (call.answer as { ok?: boolean } | undefined)?.ok !== false)?.atMs ??
    Infinity
  );
}

function isBlocked({ scenario, startMs }: Run, atMs: number): boolean {
  return scenario.events.some(
    (each) => each.does === 'freeze' && atMs >= startMs + each.afterMs && atMs < startMs + each.afterMs + each.forMs,
  );
}

function ownerOf(run: Run, { process }: Told): string {
  return run.ends.find((end) => end.process === process)!.owner;
}

/** 8: one owner an epoch, who takes over only from the dead; whoever lost the lease brings nothing on. */
export function oneWriter(run: Run): string[] {
  const written = run.records.filter(({ kind }) => kind !== 'commanded');
  const wrong = written.flatMap((record, index): string[] => {
    const before = written[index - 1];
    if (before === undefined || record.kind === 'opened') return [];
    const isNew = record.kind === 'taken-over';
    const isRight = record.epoch - before.epoch === (isNew ? 1 : 0) && (isNew || record.owner.id === before.owner.id);
    return [
      ...(isRight
        ? []
        : [`${record.kind} of ${record.owner.id}/${record.epoch} after ${before.owner.id}/${before.epoch}`]),
      // what its owner has left is for anybody
      ...(isNew && before.kind !== 'left' && isAlive(run, record.from.id, record.atMs)
        ? [`${record.owner.id} took over from ${record.from.id}, which lived`]
        : []),
    ];
  });
  const stale = forwardAsked(run).filter((call) => {
    const known = run.records.slice(0, call.records);
    const owner = ownerOf(run, call);
    const lost = known.findIndex(
      (each, index) => each.kind === 'taken-over' && each.owner.id !== owner && isLater(known, index, owner),
    );
    if (lost === -1) return false;
    // it may have been on its way when the lease was lost: the next owner waits for as long as that takes
    const newer = run.calls.some(
      (each) =>
        each.port === 'apply' &&
        each.atMs < call.atMs &&
        each.atMs > appendedMs(run, lost) &&
        ownerOf(run, each as Told) !== owner,
    );
    return newer || call.atMs - appendedMs(run, lost) > SEND_WITHIN_MS;
  });
  return [...wrong, ...stale.map((call) => `after the lease was lost: ${told(run, call)}`)];
}

/** Whether the owner wrote before the record at this index, and did not take over again after it. */
function isLater(known: readonly Run['records'][number][], index: number, owner: string): boolean {
  const takesOver = (each: Run['records'][number]) => each.kind === 'taken-over' && each.owner.id === owner;
  return known.slice(0, index).some((each) => each.owner.id === owner) && !known.slice(index).some(takesOver);
}

/** 8: what others changed is not overwritten upward. */
export function neverOverForeign(run: Run): string[] {
  return forwardAsked(run).flatMap((call): string[] => {
    if (call.asked.kind === 'prepare') return [];
    const last = looksOf(run, call.process).findLast((look) => look.call.answeredMs! <= call.atMs)?.shown;
    if (last === undefined) return [`without a look: ${told(run, call)}`];
    // whether what was recorded was sent nobody may know
    const written = recordsOf(run, 'intended', call.records - 1).map(({ goal }) =>
      goal.kind === 'weight' ? goal.weight : 0,
    );
    const isAbove = (last.weight ?? 0) > Math.max(0, ...written);
    const verified = recordsOf(run, 'verified', call.records).map(({ weight }) => weight);
    const isBelow = (last.weight ?? 0) < Math.max(0, ...verified);
    return last.foreign !== null || isAbove || isBelow ? [`over what somebody else did: ${told(run, call)}`] : [];
  });
}

/** How old a look may be that something is brought on by. */
const LOOK_MS = 30_000;

/** 14: what is brought on goes by a look of now: what an older one did not show yet would go unheard. */
export function looksAreFresh(run: Run): string[] {
  return forwardAsked(run).flatMap((call): string[] => {
    if (call.asked.kind === 'prepare') return [];
    const look = looksOf(run, call.process).findLast((each) => each.call.answeredMs! <= call.atMs);
    const agedMs = call.atMs - (look?.call.atMs ?? -Infinity);
    return agedMs > LOOK_MS + SEND_WITHIN_MS ? [`by a look of ${agedMs} ms ago: ${told(run, call)}`] : [];
  });
}

/** As GitHub would say: also of a process that goes on in truth. */
function isAlive({ ends, scenario }: Run, owner: string, atMs: number): boolean {
  return ends.some(
    (end) =>
      end.owner === owner &&
      end.startedMs <= atMs &&
      end.endedMs > atMs &&
      scenario.processes[end.process]!.fate?.kind !== 'stalled',
  );
}
