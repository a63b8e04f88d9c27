import type { MetricsSettings, Value } from '../settings.ts';
import type { WrittenMetrics, WrittenValue } from './schema.ts';

const TIMEOUT_S = 10;
const LAG_S = 60;
const EVERY_S = 1;

/** A file of which nothing is wrong, with everything filled in but templates. */
export function settingsOf(written: WrittenMetrics): MetricsSettings {
  const { headers = {}, timeoutSeconds = TIMEOUT_S } = written;
  const timeoutMs = timeoutSeconds * 1_000;
  if (written.source === 'probe-only') {
    const { source, candidate, stable = null, everySeconds = EVERY_S } = written;
    return { source, urls: { candidate, stable }, headers, everyMs: everySeconds * 1_000, timeoutMs };
  }
  const lagMs = (written.lagSeconds ?? LAG_S) * 1_000;
  if (written.source === 'prometheus') {
    const { source, url, queries } = written;
    return { source, url, queries, headers, lagMs, timeoutMs };
  }
  const { source, url = '' } = written;
  const { requests, ...others } = written.values;
  const values = {
    requests: valueOf(requests, url),
    ...Object.fromEntries(Object.entries(others).map(([measure, value]) => [measure, valueOf(value, url)])),
  };
  return { source, values, headers, lagMs, timeoutMs };
}

function valueOf(written: WrittenValue, url: string): Value {
  if (typeof written === 'string') return { url, path: written, sum: false };
  return { url: written.url ?? url, path: written.path, sum: written.sum ?? false };
}
