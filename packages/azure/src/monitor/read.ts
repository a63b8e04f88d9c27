import type { Found } from './api.ts';

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members => Object(value) as Members;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/**
 * The totals in an answer. A minute that says nothing is left out: that is not zero.
 *
 * @throws TypeError for figures that cannot be: a part of the errors beside all of the requests would look like health
 */
export function totalsIn(answer: unknown): Found {
  const metrics = listOf(membersOf(answer)['value']).map(membersOf);
  return new Map(
    metrics.map((metric) => {
      const name = String(membersOf(metric['name'])['value']);
      const code = metric['errorCode'] ?? 'Success';
      if (code !== 'Success') {
        const why = [code, metric['errorMessage']].filter((each) => typeof each === 'string').join(': ');
        throw new TypeError(`Azure Monitor has no answer for ${name}: ${why}.`);
      }
      const points = listOf(metric['timeseries']).flatMap((each) => listOf(membersOf(each)['data']));
      return [name, new Map(points.flatMap((point) => pointIn(name, membersOf(point))))];
    }),
  );
}

function pointIn(name: string, { timeStamp, total }: Members): [number, number][] {
  if (total === undefined || total === null) return [];
  const at = Date.parse(String(timeStamp));
  const isFigure = typeof total === 'number' && Number.isFinite(total) && total >= 0;
  if (isFigure && Number.isFinite(at)) return [[at, total]];
  throw new TypeError(`Azure Monitor answers with ${JSON.stringify(total)} at ${String(timeStamp)} for ${name}.`);
}
