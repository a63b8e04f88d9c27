import type { Finding, Path } from '@deploy-actions/strategy';
import type { Contradictions } from './contradictions.ts';
import type { WrittenDefaults } from './schema/suite.ts';
import { paceOf } from './toPace.ts';

type WrittenPace = Pick<
  WrittenDefaults,
  'initialDelaySeconds' | 'periodSeconds' | 'successThreshold' | 'deadlineSeconds' | 'backoff'
>;

/**
 * Times that cannot hold together.
 *
 * @param pace with the defaults of the file
 * @param own what is written at the path itself: a contradiction among defaults is told there alone
 */
export function paceContradictions(pace: WrittenPace, path: Path, own: WrittenPace = pace): Contradictions {
  const { initialDelayMs, periodMs, successThreshold, deadlineMs } = paceOf(pace);
  const says = (...keys: (keyof WrittenPace)[]) => keys.find((key) => own[key] !== undefined);
  const problems: Finding[] = [];
  const warnings: Finding[] = [];

  const late = says('deadlineSeconds', 'initialDelaySeconds');
  if (late !== undefined && deadlineMs <= initialDelayMs) {
    const message = `leaves no time: the deadline (${deadlineMs / 1_000} s) must be longer than the initial delay (${initialDelayMs / 1_000} s).`;
    problems.push({ path: [...path, late], message });
    return { problems, warnings };
  }
  const shortest = initialDelayMs + (successThreshold - 1) * periodMs;
  const slow = says('successThreshold', 'deadlineSeconds', 'periodSeconds', 'initialDelaySeconds');
  if (slow !== undefined && shortest >= deadlineMs) {
    const message = `cannot be reached: ${successThreshold} successes in a row take at least ${shortest / 1_000} s, and the deadline is ${deadlineMs / 1_000} s.`;
    warnings.push({ path: [...path, slow], message });
  }
  if ((own.backoff?.maxSeconds ?? Infinity) * 1_000 < periodMs) {
    const message = `must not be shorter than the period (${periodMs / 1_000} s).`;
    problems.push({ path: [...path, 'backoff', 'maxSeconds'], message });
  }
  return { problems, warnings };
}
