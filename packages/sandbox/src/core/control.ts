import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from './api.ts';
import type { CallLog } from './calls.ts';
import { FaultSpecError, type Faults } from './faults.ts';
import { pathOf, readBody } from './http.ts';
import type { Ledger } from './ledger.ts';

export interface ControlParts {
  readonly ledger: Ledger;
  readonly calls: CallLog;
  readonly faults: Faults;
  state(): object;
  /** Ends a task's process at once, without draining. False when there is no such task. */
  killTask(taskArn: string): boolean;
}

interface ControlAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Route = (parts: ControlParts, body: string) => ControlAnswer;

/** What the sandbox answers about itself below `/_sandbox/`. */
const routes: Readonly<Record<string, Route>> = {
  'GET /_sandbox/ledger': ({ ledger }) => ok(ledger.snapshot()),
  'GET /_sandbox/calls': ({ calls }) => ok(calls.snapshot()),
  'GET /_sandbox/state': (parts) => ok(parts.state()),
  'GET /_sandbox/faults': ({ faults }) => ok(faults.snapshot()),
  'POST /_sandbox/faults': ({ faults }, body) => {
    faults.add(JSON.parse(body));
    return ok(faults.snapshot());
  },
  'DELETE /_sandbox/faults': ({ faults }) => {
    faults.clear();
    return ok([]);
  },
  'POST /_sandbox/kill-task': (parts, body) => {
    const taskArn = (JSON.parse(body) as { taskArn?: unknown } | null)?.taskArn;
    if (typeof taskArn !== 'string') return { status: 400, body: { error: 'taskArn: must be given, a string' } };
    if (parts.killTask(taskArn)) return ok({ killed: taskArn });
    return { status: 404, body: { error: `There is no running task ${taskArn}.` } };
  },
};

export function createControl(parts: ControlParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await respond(parts, request);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  };
}

async function respond(parts: ControlParts, request: IncomingMessage): Promise<ControlAnswer> {
  const key = `${request.method} ${pathOf(request)}`;
  const route = Object.hasOwn(routes, key) ? routes[key] : undefined;
  if (!route) {
    return { status: 404, body: { error: `There is no ${key}.`, routes: Object.keys(routes) } };
  }
  try {
    return route(parts, await readBody(request));
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: { error: error.message } };
    if (error instanceof SyntaxError || error instanceof FaultSpecError) {
      return { status: 400, body: { error: error.message } };
    }
    throw error;
  }
}

function ok(body: unknown): ControlAnswer {
  return { status: 200, body };
}
