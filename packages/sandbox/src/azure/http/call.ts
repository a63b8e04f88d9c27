import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import type { World } from '../world.ts';
import type { Caller } from '../entra/tokens.ts';
import { webError } from './errors.ts';

/** One call, as a handler gets it. */
export interface Call {
  /** Parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  readonly caller: Caller | null;
  readonly world: World;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is. Without one the answer is empty. */
  readonly body?: unknown;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

export interface Route {
  /** `arm:swapSlotSlot`: what faults and the call log name; of ARM the names of Microsoft's own client library. */
  readonly operation: `${string}:${string}`;
  /** The permission that it needs, `Microsoft.Web/sites/read`; null for what ARM does not guard. */
  readonly permission: string | null;
  readonly handle: Handler;
}

/** Method and path. */
export type Routes = Readonly<Record<string, Route>>;

export const ok = (body: unknown): Answer => ({ status: 200, body });

/** The request's JSON. Throws 400 for what is none, or is of another shape. */
export function bodyOf<Schema extends v.GenericSchema>(call: Call, schema: Schema): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, parse(call.bytes));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw webError(
    400,
    'BadRequest',
    `The parameter ${v.getDotPath(issue) ?? 'body'} has an invalid value. ${issue.message}`,
  );
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8') || '{}');
  } catch {
    throw webError(400, 'BadRequest', 'The request body is not valid JSON.');
  }
}
