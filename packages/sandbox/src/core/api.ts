import type { Shape } from './shapes.ts';

/** What one emulated AWS service is: a table of operations. Adding an AWS call is adding a row. */
export interface Service {
  /** As in error messages and the call log: `ecs`, `elbv2`, `logs`, `sts`. */
  readonly name: string;
  /** `json`: AWS JSON 1.1 with X-Amz-Target. `query`: form-encoded requests, XML answers. */
  readonly protocol: 'json' | 'query';
  /** json: the X-Amz-Target prefix. query: the API version, e.g. `2015-12-01`. */
  readonly discriminator: string;
  readonly operations: Readonly<Record<string, Operation>>;
  /** json: what each operation takes; a request of another shape is refused before the operation sees it. */
  readonly inputs?: Readonly<Record<string, Shape>>;
  /** Operations that need no credentials: who calls them proves otherwise who it is. */
  readonly unsigned?: readonly string[];
}

/**
 * Handles one call. Input and output are the plain JSON shapes of the AWS API model; dates are numbers of
 * milliseconds in {@link Timestamp}. Throws {@link ApiError} for an answer with an error.
 */
export type Operation = (input: any, context: CallContext) => object | Promise<object>;

export interface CallContext {
  readonly accountId: string;
  readonly region: string;
  /** The access key the request was signed with. */
  readonly accessKeyId: string;
  /** The caller is to be shown the state before the last change: a fault. */
  readonly stale?: boolean;
}

/** An error answer as AWS gives it: `code` is the shape's name, `fault` decides 400 or 500. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** A point in time: epoch seconds with a fraction in JSON answers, ISO 8601 in XML. */
export class Timestamp {
  readonly ms: number;
  constructor(ms: number) {
    this.ms = ms;
  }
  /** JSON 1.1 writes epoch seconds. */
  toJSON(): number {
    return Math.round(this.ms) / 1000;
  }
}

/** A map whose keys are data: an object in JSON answers, `<entry>` elements in XML. */
export class StringMap {
  readonly members: Readonly<Record<string, unknown>>;
  constructor(members: Readonly<Record<string, unknown>>) {
    this.members = members;
  }
  toJSON(): Readonly<Record<string, unknown>> {
    return this.members;
  }
}

export function timestamp(ms: number | null): Timestamp | undefined {
  return ms === null ? undefined : new Timestamp(ms);
}
