import { MINUTE_MS, minuteOf } from '../../cloudwatch/minutes.ts';
import { ok, type Answer, type Call, type Routes } from '../http/call.ts';
import { armError } from '../http/errors.ts';
import { idOf } from '../world.ts';
import { SITE_METRICS, type Sums } from './siteMetrics.ts';
import { siteRoutes, slotOf } from './siteRoutes.ts';

/** https://learn.microsoft.com/rest/api/monitor/metrics/list */
export const metricsRoutes: Routes = Object.fromEntries(
  Object.entries(
    siteRoutes({
      'GET /providers/Microsoft.Insights/metrics': { names: ['listMetrics'], permission: 'metrics', handle: list },
    }),
  ).map(([key, route]) => [key, { ...route, permission: 'Microsoft.Insights/metrics/read' }]),
);

/** Of an hour, where no time is asked for. */
const DEFAULT_SPAN_MS = 60 * MINUTE_MS;

const STATISTICS: Readonly<Record<string, (sums: Sums) => number>> = {
  total: ({ total }) => total,
  count: ({ count }) => count,
  average: ({ total, count }) => total / count,
  minimum: ({ minimum }) => minimum,
  maximum: ({ maximum }) => maximum,
};

function list(call: Call): Answer {
  const { query, world } = call;
  const slot = slotOf(call);
  const id = idOf(world, slot);
  const names = (query.get('metricnames') ?? 'Requests').split(',');
  const unknown = names.filter((name) => metricNamed(name) === null);
  if (unknown.length > 0) throw badRequest(`Failed to find metric configuration for ${unknown.join(',')}`);
  if ((query.get('interval') ?? 'PT1M') !== 'PT1M')
    throw badRequest('The sandbox has metrics by the minute (PT1M) alone');
  const [from, to] = spanOf(query.get('timespan'), world.clock.now());
  const statistics = (query.get('aggregation') ?? 'total').toLowerCase().split(',');
  const wrong = statistics.filter((each) => !Object.hasOwn(STATISTICS, each));
  if (wrong.length > 0) throw badRequest(`Invalid aggregation: ${wrong.join(',')}`);
  const minutes = Array.from(
    { length: Math.max(0, Math.ceil((to - from) / MINUTE_MS)) },
    (_, n) => from + n * MINUTE_MS,
  );
  const value = names.map((given) => {
    const name = metricNamed(given)!;
    const { unit, display } = SITE_METRICS[name]!;
    const data = minutes.map((at) => ({
      timeStamp: isoOf(at),
      ...figures(world.metrics.minute(id, name, at), statistics, world.scenario.quirks.idleMinutes),
    }));
    return {
      id: `${id}/providers/Microsoft.Insights/metrics/${name}`,
      type: 'Microsoft.Insights/metrics',
      name: { value: name, localizedValue: display },
      unit,
      timeseries: [{ metadatavalues: [], data }],
      errorCode: 'Success',
    };
  });
  return ok({
    cost: minutes.length - 1,
    timespan: `${isoOf(from)}/${isoOf(to)}`,
    interval: 'PT1M',
    value,
    namespace: 'Microsoft.Web/sites',
    resourceregion: slot.site.location.toLowerCase().replaceAll(' ', ''),
  });
}

/** A minute that has not arrived looks like one in which nothing happened. */
function figures(sums: Sums | null, statistics: readonly string[], idle: 'gap' | 'zero'): Record<string, number> {
  if (sums) return Object.fromEntries(statistics.map((each) => [each, STATISTICS[each]!(sums)]));
  return idle === 'gap' ? {} : Object.fromEntries(statistics.map((each) => [each, 0]));
}

function metricNamed(given: string): string | null {
  return Object.keys(SITE_METRICS).find((each) => each.toLowerCase() === given.trim().toLowerCase()) ?? null;
}

/** `2026-01-01T00:00:00Z/2026-01-01T01:00:00Z`, in whole minutes. */
function spanOf(timespan: string | null, now: number): [from: number, to: number] {
  if (timespan === null) return [minuteOf(now - DEFAULT_SPAN_MS), minuteOf(now)];
  const [from = NaN, to = NaN] = timespan.split('/').map((each) => Date.parse(each));
  if (from < to) return [minuteOf(from), minuteOf(to + MINUTE_MS - 1)];
  throw badRequest(`Invalid time span: ${timespan}`);
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

function badRequest(message: string) {
  return armError(400, 'BadRequest', message);
}
