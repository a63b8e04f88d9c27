import type { MetricSource } from '@deploy-actions/strategy';
import { shown } from '../http/place.ts';
import { inUrl } from '../template/places.ts';
import { fetchJson, type JsonAnswer } from './fetchJson.ts';
import { numberAt } from './jsonNumber.ts';
import { filledHeaders, filledIn } from './placeholders.ts';
import type { HttpSettings, Measure } from './settings.ts';
import { askedSource, type SourceOptions } from './source.ts';

/** Counts by what an HTTP API answers in JSON. Numbers at the same address are read from one answer. */
export function httpSource(settings: HttpSettings, options: SourceOptions): MetricSource {
  const { values, headers, timeoutMs } = settings;
  const measured = new Set(Object.keys(values) as Measure[]);
  return askedSource(settings, options, measured, ({ env, ...asking }) => {
    const answers = new Map<string, Promise<JsonAnswer>>();
    return async (question) => {
      const value = values[question.measure]!;
      try {
        const url = new URL(filledIn(value.url, question, env, inUrl));
        const asked =
          answers.get(url.href) ?? fetchJson({ url, headers: filledHeaders(headers, env), timeoutMs, ...asking });
        answers.set(url.href, asked);
        const { status, body } = await asked;
        if (status !== 200) throw new Error(`${shown(url)} answers ${status}`);
        return await numberAt(body, value);
      } catch (error) {
        throw new Error(`The value \`${question.measure}\`: ${(error as Error).message}`, { cause: error });
      }
    };
  });
}
