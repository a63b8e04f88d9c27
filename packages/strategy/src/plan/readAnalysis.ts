import { formatDuration } from '../duration.ts';
import { durationOf, numberOf, objectOf, wrong, type Field, type Report } from './fields.ts';
import { planKeys } from './keys.ts';
import { defaultAnalysis, type AnalysisSettings } from './plan.ts';
import { readKeys } from './spelling.ts';

/** Shorter ones tell no more, and days of them would be millions. */
const SHORTEST_WINDOW_MS = 10_000;

/** Reads how the evidence is weighed; what is not given is as in `defaultAnalysis`. */
export function readAnalysis(field: Field, report: Report): AnalysisSettings {
  const given = objectOf(field, `an object with ${Object.keys(planKeys.analysis).join(', ')}`, report);
  if (given === undefined) return defaultAnalysis;
  const fields = readKeys(given, field.path, planKeys.analysis, report);
  const number = (key: keyof typeof fields, what: string, fits: (value: number) => boolean) =>
    fields[key] && numberOf(fields[key], what, fits, report);
  const windowMs = fields.window && durationOf(fields.window, report);
  if (fields.window !== undefined && windowMs !== undefined && windowMs < SHORTEST_WINDOW_MS) {
    wrong(fields.window, `a time of ${formatDuration(SHORTEST_WINDOW_MS)} or more`, report);
  }
  return withDefaults({
    alpha: number('alpha', 'a number over 0 up to 0.2', (value) => value > 0 && value <= 0.2),
    dispersion: number('dispersion', 'a number from 1 to 20', (value) => value >= 1 && value <= 20),
    minRequests: number('min-requests', 'a whole number from 1', (value) => Number.isSafeInteger(value) && value >= 1),
    warmUpMs: fields['warm-up'] && durationOf(fields['warm-up'], report),
    windowMs,
    regression: number('regression', 'a number over 1', (value) => value > 1 && Number.isFinite(value)),
  });
}

function withDefaults(given: {
  readonly [K in keyof AnalysisSettings]: AnalysisSettings[K] | undefined;
}): AnalysisSettings {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaultAnalysis, ...Object.fromEntries(known) };
}
