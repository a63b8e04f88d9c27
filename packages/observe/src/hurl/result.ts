import type { Mismatch } from '../expect/mismatch.ts';
import type { Exchange } from '../http/exchange.ts';
import { shown } from '../http/place.ts';
import { NO_TIMING } from '../http/progress.ts';
import { excerptOf } from '../report/excerpt.ts';
import { NO_HISTORY } from '../run/pace.ts';
import { isOfNetwork, type CheckResult, type Seen } from '../run/result.ts';
import { verdictOfAddress, verdictOfCheck } from '../run/verdict.ts';
import type { HurlCall, HurlReport } from './report.ts';
import { failureOf, mismatchOf, problemSaid, problemsSaid } from './said.ts';
import { hidesMore, secretsOfReport } from './secrets.ts';

/** How a run of hurl on one file ended. */
export interface HurlEnd {
  /** What the file is called in reports. */
  readonly name: string;
  /** Null when there is none: hurl could not read the file, or was ended. */
  readonly report: HurlReport | null;
  /** What it printed. */
  readonly stderr: string;
  /** `exited`: by itself. `over`: at the deadline. `stopped`: the caller gave up. */
  readonly ending: 'exited' | 'over' | 'stopped';
  /** 0 when hurl says that the file passed. */
  readonly exitCode: number;
  readonly durationMs: number;
  /** The body of a response, by its place in the report; null when it cannot be read. */
  readonly bodyOf: (place: string) => Uint8Array | null;
}

/**
 * A file of hurl as one check: passed when hurl says so and something was asked; unreachable when no request of it was ever
 * answered and the network may be at fault; failed otherwise.
 */
export function hurlResult(end: HurlEnd): CheckResult {
  const { name, report, ending, exitCode, durationMs } = end;
  const entries = report?.entries ?? [];
  const passed = ending === 'exited' && exitCode === 0 && report?.success === true && entries.length > 0;
  const bad = passed || ending !== 'exited' ? null : badOf(end);
  const lastCall = entries.findLast(({ calls }) => calls.length > 0)?.calls.at(-1);
  const attempts = Math.max(1, entries.filter(({ index }) => index === entries.at(-1)?.index).length);
  const verdict = verdictOfAddress(
    {
      ending: ending !== 'exited' ? ending : passed ? 'passed' : 'failed',
      history: { ...NO_HISTORY, attempts, failures: 1, retries: attempts - 1, last: passed ? 'passed' : 'failed' },
      answered: lastCall !== undefined || bad?.answered === true,
      onlyNetwork: bad?.seen.failure != null && isOfNetwork(bad.seen.failure.kind),
      lastBad: bad?.seen ?? null,
    },
    { role: 'check', successThreshold: 1, deadlineMs: durationMs },
  );
  const last = bad?.seen ?? (report === null || lastCall === undefined ? null : seenOf(lastCall, report));
  const addresses = [{ address: null, ...verdict, attempts, last, lastBad: bad?.seen ?? null }];
  return { name, severity: 'gating', ...verdictOfCheck(addresses), durationMs, addresses, gone: [] };
}

interface Bad {
  readonly seen: Seen;
  readonly answered: boolean;
}

/** What did not pass: the last entry, at which hurl gave the file up. */
function badOf(end: HurlEnd): Bad {
  const { report, stderr } = end;
  const entry = report?.entries.at(-1);
  const problems = problemsSaid(stderr);
  const failure = problems.map(failureOf).find((each) => each !== null) ?? null;
  const asserts = (entry?.asserts ?? []).filter(({ success }) => !success);
  const wrong = asserts.map(({ message, line }) => mismatchOf(problemSaid(message ?? `Assert in line ${line}`)));
  const unrunnable = asserts.length > 0 ? [] : problems.map(mismatchOf);
  const mismatches = failure !== null ? [] : [...wrong, ...unrunnable];
  const call = entry?.calls.at(-1);
  const before =
    report === null || call === undefined
      ? withoutAnswer(end, failure === null ? undefined : problems.at(-1)?.source)
      : seenOf(call, report);
  return {
    answered: failure?.answered ?? false,
    seen: {
      ...before,
      failure: failure === null ? null : { kind: failure.kind, reason: `${before.request}: ${failure.reason}` },
      mismatches: failure !== null || mismatches.length > 0 ? mismatches : [unexplained(end)],
      excerpt: call === undefined || report === null ? null : excerptOfCall(call, report, end.bodyOf),
    },
  };
}

function unexplained({ report, stderr }: HurlEnd): Mismatch {
  const isEmpty = report !== null && report.entries.length === 0;
  const said = stderr.trim();
  return {
    what: isEmpty ? 'requests' : 'report',
    expected: isEmpty ? 'at least one request' : 'a report of hurl',
    found: isEmpty ? 'none' : said === '' ? 'nothing' : said.slice(0, 500),
  };
}

/** The request as it is written in the file, up to its query, which may hold secrets. */
function withoutAnswer({ name, report }: HurlEnd, source: string | undefined): Seen {
  const written = source?.split('?')[0] ?? '';
  const request = written === '' ? name : written;
  const secrets = report === null ? [] : secretsOfReport(report);
  return { request, status: null, timing: NO_TIMING, mismatches: [], failure: null, excerpt: null, secrets };
}

function seenOf({ request, response, timings }: HurlCall, report: HurlReport): Seen {
  const url = URL.parse(request.url);
  return {
    request: `${request.method} ${url === null ? request.url : shown(url)}`,
    status: response.status,
    timing: timingOf(timings),
    mismatches: [],
    failure: null,
    excerpt: null,
    secrets: secretsOfReport(report),
  };
}

/** libcurl counts from the beginning, and has 0 where a connection was kept. */
function timingOf({ name_lookup: dns, connect, app_connect: tls, start_transfer: first, total }: HurlCall['timings']) {
  const ms = (microseconds: number) => microseconds / 1_000;
  return {
    dnsMs: connect > 0 ? ms(dns) : null,
    connectMs: connect > 0 ? ms(connect - dns) : null,
    tlsMs: tls > 0 ? ms(tls - connect) : null,
    ttfbMs: ms(first),
    totalMs: ms(total),
  };
}

/** None where hurl has hidden a value: the response may show it. */
function excerptOfCall({ request, response }: HurlCall, report: HurlReport, bodyOf: HurlEnd['bodyOf']) {
  if (hidesMore(report)) return null;
  const body = response.body === undefined ? null : bodyOf(response.body);
  return excerptOf({
    url: URL.canParse(request.url) ? request.url : 'http://unknown.invalid/',
    status: response.status,
    headers: headersOf(response.headers),
    body: body ?? new Uint8Array(),
  });
}

function headersOf(headers: HurlCall['response']['headers']): Exchange['headers'] {
  const groups = Map.groupBy(headers, ({ name }) => name.toLowerCase());
  return Object.fromEntries([...groups].map(([name, values]) => [name, values.map(({ value }) => value)]));
}
