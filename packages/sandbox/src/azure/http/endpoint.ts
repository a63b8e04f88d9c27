import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { leavesWaiting, losesAnswer, preventsSilently, type Fault } from '../../core/faults.ts';
import { pathOf, readBytes, searchOf } from '../../core/http.ts';
import { createRouter, type Match } from '../../core/router.ts';
import type { Caller } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import type { Answer, Call, Route, Routes } from './call.ts';
import { AzureError } from './errors.ts';

/** One request and its answer, for whoever checks them against Microsoft's description. */
export interface ArmExchange {
  /** `arm:swapSlotSlot`; of Resource Manager named as in Microsoft's client library. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON that was sent; undefined for none. */
  readonly requestBody: unknown;
  readonly status: number;
  /** The JSON of the answer; undefined where it is empty, or text. */
  readonly body: unknown;
}

/** One of Azure's APIs: what it has, whom it lets in, and its own words of refusal. */
export interface Surface {
  readonly routes: Routes;
  /** Throws the refusal of who is not known. Null: it asks nobody. */
  callerOf(request: IncomingMessage): Caller | null;
  /** Throws what this API refuses before it looks for the resource. */
  check(call: Call, match: Match<Route>): void;
  notFound(method: string, path: string): AzureError;
  /** The error that this fault answers with, if it is of that kind. */
  refusalBy(fault: Fault, call: Call, match: Match<Route>): AzureError | null;
  headers(requestId: string): Readonly<Record<string, string>>;
}

/** What must not be read in a log. */
const SECRETS = ['client_assertion', 'client_secret'];

/** Answers calls to an API of Azure: match, inject the fault if there is one, authorise, carry out, log. */
export function createEndpoint(world: World, surface: Surface, inspect?: (exchange: ArmExchange) => void) {
  const match = createRouter(surface.routes, { ignoreCase: true, multiSegment: ['scope'] });

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { clock, calls, faults } = world;
    const [at, wallAt, requestId] = [clock.now(), Date.now(), randomUUID()];
    const bytes = await readBytes(request);
    const query = new URLSearchParams(searchOf(request));
    // clients put paths together with slashes to spare, and Azure takes them
    const path = pathOf(request).replaceAll(/\/{2,}/g, '/');
    const found = match(request.method ?? 'GET', path);
    const [service, action] = (found?.route.operation ?? `unknown:${request.method} ${path}`).split(':');
    const fault = found ? faults.take(service!, action!) : null;
    let caller: Caller | null = null;
    let answer: Answer | null;
    let failure: AzureError | null = null;
    try {
      if (preventsSilently(fault)) answer = null;
      else {
        caller = surface.callerOf(request);
        const call: Call = { params: found?.params ?? {}, query, headers: request.headers, bytes, caller, world };
        answer = await carryOut(call, found, fault, request);
      }
    } catch (error) {
      failure = asAzureError(error);
      answer = { status: failure.status, headers: failure.headers, body: failure.body };
    }
    calls.record({
      service: service!,
      action: action!,
      at,
      wallAt,
      accessKeyId: caller?.clientId ?? null,
      userAgent: request.headers['user-agent'] ?? null,
      input: { ...found?.params, ...Object.fromEntries(query), ...bodyForLog(request, bytes) },
      status: answer?.status ?? null,
      error: failure?.code ?? null,
      fault: fault?.kind ?? null,
    });
    if (answer === null) {
      if (!leavesWaiting(fault)) request.socket.resetAndDestroy();
      return;
    }
    const date = new Date(clock.now()).toUTCString();
    const [type, body] = encode(answer.body);
    inspect?.({
      operation: `${service}:${action}`,
      method: request.method ?? 'GET',
      path,
      query: Object.fromEntries(query),
      requestBody: jsonIn(bytes),
      status: answer.status,
      body: jsonIn(body),
    });
    response.writeHead(answer.status, { ...type, ...surface.headers(requestId), date, ...answer.headers }).end(body);
  };

  /** Null: there is no answer. */
  async function carryOut(
    call: Call,
    found: Match<Route> | null,
    fault: Fault | null,
    request: IncomingMessage,
  ): Promise<Answer | null> {
    if (!found) throw surface.notFound(request.method ?? 'GET', pathOf(request));
    const refusal = fault && surface.refusalBy(fault, call, found);
    if (refusal) throw refusal;
    surface.check(call, found);
    const answer = await found.route.handle(call);
    if (losesAnswer(fault)) return null;
    if (fault?.kind === 'delay') await wait(fault.ms ?? 1_000);
    return answer;
  }
}

function encode(body: unknown): [Record<string, string>, string] {
  if (body === undefined) return [{}, ''];
  if (typeof body === 'string') return [{ 'content-type': 'text/plain; charset=utf-8' }, body];
  return [{ 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(body)];
}

function jsonIn(text: Buffer | string): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    return undefined;
  }
}

function bodyForLog({ headers }: IncomingMessage, bytes: Buffer): object {
  const type = headers['content-type'] ?? '';
  if (bytes.length === 0) return {};
  if (type.includes('x-www-form-urlencoded')) return withoutSecrets(new URLSearchParams(bytes.toString('utf8')));
  try {
    return type.includes('json') ? { body: JSON.parse(bytes.toString('utf8')) as unknown } : { bytes: bytes.length };
  } catch {
    return { bytes: bytes.length };
  }
}

function withoutSecrets(form: URLSearchParams): object {
  return Object.fromEntries([...form].map(([name, value]) => [name, SECRETS.includes(name) ? '***' : value]));
}

/** What is no AzureError is a defect of the sandbox; the answer says so, with the cause in words. */
function asAzureError(error: unknown): AzureError {
  if (error instanceof AzureError) return error;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new AzureError(500, 'InternalServerError', message, { error: { code: 'InternalServerError', message } });
}
