import type { MetricSource } from '@deploy-actions/strategy';
import { inUrl } from '../template/places.ts';
import { fetchJson } from './fetchJson.ts';
import { filledHeaders, filledIn } from './placeholders.ts';
import { numberIn } from './prometheusAnswer.ts';
import { inPromql } from './promql.ts';
import type { Measure, PrometheusSettings } from './settings.ts';
import { askedSource, type SourceOptions } from './source.ts';

/** Counts by instant queries to Prometheus, or to what speaks its HTTP API, at the end of each window. */
export function prometheusSource(settings: PrometheusSettings, options: SourceOptions): MetricSource {
  const { queries, headers, timeoutMs } = settings;
  const measured = new Set(Object.keys(queries) as Measure[]);
  return askedSource(settings, options, measured, ({ env, ...asking }) => async (question) => {
    const { measure, toMs } = question;
    const base = new URL(filledIn(settings.url, null, env, inUrl));
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/+$/, '')}/api/v1/query`;
    const time = toMs / 1_000;
    const form = { query: filledIn(queries[measure]!, question, env, inPromql), time: String(time) };
    try {
      const { body } = await fetchJson({ url, headers: filledHeaders(headers, env), form, timeoutMs, ...asking });
      const value = numberIn(body, time);
      return value === null || measure !== 'quantile' ? value : value * 1_000;
    } catch (error) {
      throw new Error(`The query \`${measure}\`: ${(error as Error).message}`, { cause: error });
    }
  });
}
