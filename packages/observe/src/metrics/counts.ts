import { keyOf, type ArmCounts, type Event, type EventKey, type Span } from '@deploy-actions/strategy';
import type { Question } from './placeholders.ts';

/** Asks for one number; null where there is no data, which is not zero. */
export type AskNumber = (question: Question) => Promise<number | null>;

/** From how many milliseconds on a request is slow; null where that is not known. */
export type EdgeOf = (event: Event) => Promise<number | null>;

/** Told of what the counts do not show: each thing once. */
export type Note = (message: string) => void;

const ADVICE = 'Where no data means none, let the query answer 0 (in PromQL: or vector(0)).';

/** Sums of floats, and differences of what is extrapolated, may fall short of nothing by so much. */
const ROUNDING = 1e-6;

/**
 * What one arm had within a span; null without requests that were counted. An event without data is left out: it may be that
 * there was none, and it may be that the query is wrong.
 */
export async function countArm(
  ask: AskNumber,
  about: Pick<Question, 'arm' | 'release'> & Pick<Span, 'fromMs' | 'toMs'>,
  events: readonly Event[],
  edgeOf: EdgeOf,
  note: Note,
): Promise<ArmCounts | null> {
  const { arm, release, fromMs, toMs } = about;
  const base = { arm, release, fromMs, toMs };
  const [requests, ...counted] = await Promise.all([
    countOf(ask, { ...base, measure: 'requests' }),
    ...events.map(async (event): Promise<[EventKey, number | null]> => {
      if (event.kind === 'bad') return [keyOf(event), await countOf(ask, { ...base, measure: 'bad' })];
      const edgeMs = await edgeOf(event);
      return [keyOf(event), edgeMs === null ? null : await countOf(ask, { ...base, measure: 'slow', edgeMs })];
    }),
  ]);
  if (requests === null) return null;
  for (const [key, value] of counted) {
    if (value === null)
      note(`${key} of ${release} has no data although there are requests: it is not judged. ${ADVICE}`);
  }
  const known = counted.filter((each): each is [EventKey, number] => each[1] !== null);
  return { requests, events: Object.fromEntries(known) };
}

/** @throws Error for what is no count */
async function countOf(ask: AskNumber, question: Question): Promise<number | null> {
  const value = await ask(question);
  if (value === null) return null;
  if (value > -ROUNDING && value < Infinity) return Math.max(0, value);
  throw new Error(`\`${question.measure}\` of ${question.release} is ${value}: expected a count, 0 or more`);
}
