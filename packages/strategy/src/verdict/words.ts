import type { Assessment } from '../analysis/assess.ts';
import type { Count } from '../analysis/rateTest.ts';
import type { Method } from '../analysis/method.ts';
import { namesOf } from '../analysis/tests.ts';

/** Beyond this a bigger number says nothing more. */
const BEYOND_DOUBT = 1_000_000;

/**
 * What was seen of a criterion, for a person: `error-rate < 150% of baseline: candidate 33 of 812 bad, stable 38 of 7,301 bad:
 * 7.8 times as many; evidence 248 of the 100 needed`.
 */
export function evidenceOf(assessment: Assessment): string {
  const { test, tally } = assessment;
  const { method } = test;
  const subject = namesOf(test);
  if (method.kind === 'consecutive') {
    const checks = tally.failures === 1 ? 'health check has' : 'health checks have';
    const before = tally.reached && tally.failures < method.failures ? `, ${number(method.failures)} had before` : '';
    return `${subject}: ${number(tally.failures)} ${checks} failed in a row${before}`;
  }
  const what = method.event.kind === 'bad' ? 'bad' : 'slow';
  const seen = `${subject}: candidate ${counted(tally.candidate, what)}`;
  const beside = tally.stable.requests > 0 ? `, stable ${counted(tally.stable, what)}` : '';
  const known = assessment.logEvidence ?? 0;
  const before = tally.reached && known < test.enough ? ', which there was before' : '';
  const evidence = `evidence ${likelihood(known)} of the ${likelihood(test.enough)} needed${before}`;
  return `${seen}${beside}${comparison(method, tally.candidate, tally.stable)}; ${evidence}`;
}

function comparison(method: Method, candidate: Count, stable: Count): string {
  if (candidate.requests === 0) return '';
  const share = candidate.events / candidate.requests;
  if (method.kind === 'guard') return `: ${percent(share)} where ${percent(method.limit)} is allowed`;
  if (stable.events === 0) return '';
  const times = share / (stable.events / stable.requests);
  return `: ${number(round(times))} times as many`;
}

function counted({ requests, events }: Count, what: string): string {
  return `${number(round(events))} of ${number(round(requests))} ${what}`;
}

/** An e-value, from its logarithm. Rounded down: 99.9 is not the 100 needed. */
function likelihood(log: number): string {
  const value = Math.exp(log) * (1 + 1e-12);
  if (value >= BEYOND_DOUBT) return 'more than a million';
  return number(value < 10 ? Math.floor(value * 10) / 10 : Math.floor(value));
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))}%`;
}

/** One digit is enough where there are few, none where there are many. */
function round(value: number): number {
  return value < 100 ? Math.round(value * 10) / 10 : Math.round(value);
}

function number(value: number): string {
  // what has no separators is written as it is: asking the locale takes longer than all the rest of a tick
  return Number.isInteger(value) && value >= 0 && value < 1_000 ? String(value) : value.toLocaleString('en-US');
}
