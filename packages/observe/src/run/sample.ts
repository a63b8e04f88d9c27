import { judgeSample, type SampledRequest } from '../expect/judge.ts';
import { Connections } from '../http/connections.ts';
import type { Check, Sample, Step } from '../model.ts';
import type { Pins } from './addresses.ts';
import type { Attempt, Surroundings } from './attempt.ts';
import { Limiter } from './limiter.ts';
import { stepsOf } from './steps.ts';

/** The steps of a check again and again, so many at once, on connections that are kept between them, judged together. */
export async function sampleOf(
  check: Check,
  { requests, concurrency }: Sample,
  surroundings: Surroundings,
  pins: Pins,
  endAt: number,
): Promise<Attempt> {
  const limiter = new Limiter(concurrency);
  const connections = new Connections();
  let sampled = nothingYet(check.steps);
  const once = async () => {
    const attempt = await stepsOf(check, { ...surroundings, connections }, pins, endAt, (index, { kind, timing }) => {
      const totalMs = kind === 'no-answer' ? null : timing.totalMs;
      sampled.requests[index]!.push({ passed: kind === 'passed', totalMs });
    });
    sampled = withPass(sampled, attempt, check.steps);
  };
  try {
    await Promise.all(Array.from({ length: requests }, () => limiter.run(once)));
  } finally {
    connections.close();
  }
  return judged(sampled, check.steps);
}

/** What is kept of a sample: numbers, and the last pass of each kind. */
interface Sampled {
  /** By step. */
  readonly requests: readonly SampledRequest[][];
  readonly passed: Attempt | null;
  readonly bad: Attempt | null;
  /** Bad, and left to the error rate of its step. */
  readonly excused: Attempt | null;
  readonly answered: boolean;
}

function nothingYet(steps: readonly Step[]): Sampled {
  return { requests: steps.map(() => []), passed: null, bad: null, excused: null, answered: false };
}

function withPass(sampled: Sampled, attempt: Attempt, steps: readonly Step[]): Sampled {
  const answered = sampled.answered || attempt.answered;
  if (attempt.kind === 'passed') return { ...sampled, answered, passed: attempt };
  const step = steps[attempt.step]!;
  const isStopped = attempt.failure?.kind === 'stopped';
  const isExcused = !isStopped && step.kind === 'http' && step.expect.errorRate !== undefined;
  return isExcused ? { ...sampled, answered, excused: attempt } : { ...sampled, answered, bad: attempt };
}

/** Where nothing is said about the error rate, one bad request is one too many. */
function judged({ requests, passed, bad, excused, answered }: Sampled, steps: readonly Step[]): Attempt {
  const mismatches = steps.flatMap((step, index) =>
    step.kind === 'http' ? judgeSample(requests[index]!, step.expect) : [],
  );
  const worst = bad ?? excused;
  const shown = worst ?? passed;
  if (shown === null) throw new TypeError('a sample needs at least one request');
  if (bad !== null) return { ...bad, answered, mismatches: [...bad.mismatches, ...mismatches] };
  if (mismatches.length === 0) return { ...(passed ?? shown), kind: 'passed', failure: null, mismatches, answered };
  // Of many that were not answered, why they were not tells more than their share.
  if (!answered) return { ...shown, mismatches };
  return { ...shown, kind: 'failed', failure: null, mismatches, answered };
}
