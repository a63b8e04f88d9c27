import { capture, type Captured } from '../expect/capture.ts';
import { judge } from '../expect/judge.ts';
import type { Mismatch } from '../expect/mismatch.ts';
import type { Exchange, Failure } from '../http/exchange.ts';
import { hostOf, shown } from '../http/place.ts';
import { NO_TIMING } from '../http/progress.ts';
import type { Check, HttpStep, Step, TcpStep } from '../model.ts';
import { fill } from '../template.ts';
import type { Pins } from './addresses.ts';
import type { Attempt, Surroundings } from './attempt.ts';
import { describe, requestOf } from './request.ts';
import { secretNames } from './secrets.ts';

/** One step that was asked. */
export type StepEnd = Omit<Attempt, 'step' | 'secrets'>;

/**
 * The steps of a check, one after the other, with what they hand on; ends at the first that does not pass.
 *
 * @param endAt the deadline, in milliseconds since 1970: no request goes on after it
 * @param onStep is told of each step that was asked, with its place among them
 */
export async function stepsOf(
  check: Check,
  surroundings: Surroundings,
  pins: Pins,
  endAt: number,
  onStep: (index: number, end: StepEnd) => void = () => {},
): Promise<Attempt> {
  const { clock } = surroundings.ports;
  let variables: Readonly<Record<string, string>> = {};
  let answered = false;
  let last: Attempt | null = null;
  let index = 0;
  for (const step of check.steps) {
    const timeoutMs = Math.min(check.pace.timeoutMs, Math.ceil(endAt - clock.now()));
    // Each step may need what the one before it captured.
    // oxlint-disable-next-line no-await-in-loop
    const { end, values } = await stepEnd(step, variables, { ...surroundings, pins, timeoutMs });
    if (values !== undefined) variables = { ...variables, ...values };
    answered ||= end.answered;
    last = { ...end, answered, step: index, secrets: NO_SECRETS };
    onStep(index, last);
    if (last.kind !== 'passed') break;
    index += 1;
  }
  if (last === null) throw new TypeError('a check needs at least one step');
  const secrets = capturedSecrets(check, variables);
  return secrets.length === 0 ? last : { ...last, secrets };
}

const NO_SECRETS: readonly string[] = [];

/** An attempt that came no further than the name service. */
export function notFound(hosts: readonly string[], failure: Failure): Attempt {
  const request = `look-up of ${hosts.join(', ')}`;
  return { ...unanswered(request, failure), step: 0, secrets: [] };
}

type Pass = Surroundings & { readonly pins: Pins; readonly timeoutMs: number };

/** With what was captured, if anything was to be. */
interface Ended {
  readonly end: StepEnd;
  readonly values?: Readonly<Record<string, string>>;
}

async function stepEnd(written: Step, variables: Readonly<Record<string, string>>, pass: Pass): Promise<Ended> {
  const filled = fill(written, variables, pass.env);
  const step = filled.ok ? filled.step : written;
  const url = step.kind === 'tcp' ? null : URL.parse(step.url, pass.target);
  const request = describe(step, url);
  if (!filled.ok) return { end: notSent(request, filled.mismatches) };
  if (pass.timeoutMs <= 0) return { end: unanswered(request, TOO_LATE) };
  if (step.kind === 'tcp') return { end: await tcpEnd(step, request, pass) };
  if (url === null) return { end: notSent(request, [{ what: 'url', expected: 'a web address', found: step.url }]) };
  return httpEnd(step, url, request, pass);
}

async function tcpEnd({ host, port }: TcpStep, request: string, pass: Pass): Promise<StepEnd> {
  const { pins, timeoutMs, signal, ports } = pass;
  const address = Object.hasOwn(pins, host) ? { address: pins[host]! } : {};
  const reply = await ports.connectTcp({ host, port, timeoutMs, signal, ...address });
  if (!reply.ok) return unanswered(request, reply.failure);
  const { timing } = reply;
  return { kind: 'passed', request, timing, exchange: null, mismatches: [], failure: null, answered: true };
}

async function httpEnd(step: HttpStep, url: URL, request: string, pass: Pass): Promise<Ended> {
  const reply = await pass.ports.send(requestOf(step, url, pass));
  if (!reply.ok) return { end: unanswered(request, reply.failure) };
  const { exchange } = reply;
  const { timing } = exchange;
  const elsewhere = pass.isIdentity || Object.hasOwn(pass.pins, hostOf(url)) ? offHost(exchange, url, step) : [];
  const judged = await judge(exchange, step.expect);
  const isCaptured = Object.keys(step.capture).length > 0;
  const { values, mismatches: missing } = isCaptured ? await capture(exchange, step.capture) : NOTHING_CAPTURED;
  const mismatches = elsewhere.concat(judged, missing);
  const kind = mismatches.length === 0 ? 'passed' : 'failed';
  return { end: { kind, request, timing, exchange, mismatches, failure: null, answered: true }, values };
}

/** Of most steps. */
const NOTHING_CAPTURED: Captured = { values: {}, mismatches: [] };

/**
 * What another host answers tells nothing about the host that was asked; nor does what this one answers once another one led back
 * to it, since its address was not kept on the way. A check that says where redirects lead knows what it asks.
 */
function offHost({ url, redirects }: Exchange, asked: URL, { expect }: HttpStep): readonly Mismatch[] {
  if (expect.redirects?.url !== undefined) return [];
  const host = hostOf(asked);
  const other = [...redirects.map(({ to }) => to), url]
    .map((each) => new URL(each))
    .find((each) => hostOf(each) !== host);
  if (other === undefined) return [];
  return [{ what: 'redirects url', expected: `an answer of ${host}`, found: shown(other) }];
}

const TOO_LATE: Failure = {
  kind: 'timeout',
  reason: 'the deadline left no time to ask',
  timing: NO_TIMING,
  answered: false,
};

function unanswered(request: string, failure: Failure): StepEnd {
  const { timing, answered } = failure;
  return { kind: 'no-answer', request, timing, exchange: null, mismatches: [], failure, answered };
}

/** What cannot be filled in is not sent: nothing was answered, and the network is not at fault. */
function notSent(request: string, mismatches: readonly Mismatch[]): StepEnd {
  return { kind: 'failed', request, timing: NO_TIMING, exchange: null, mismatches, failure: null, answered: false };
}

function capturedSecrets(check: Check, variables: Readonly<Record<string, string>>): readonly string[] {
  const captured = Object.entries(variables);
  if (captured.length === 0) return [];
  const hidden = secretNames(check);
  return captured.flatMap(([name, value]) => (hidden.has(name) ? [value] : []));
}
