import type { FailureKind } from './exchange.ts';

/** Thrown within this folder; `send` and its like turn it into a failure. */
export class Fault extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, reason: string) {
    super(reason);
    this.kind = kind;
  }
}

/** What Node's errors carry. */
export interface SystemError extends Error {
  readonly code?: string;
  readonly syscall?: string;
  readonly address?: string;
  readonly port?: number;
}

/** What is thrown besides faults is a mistake of this code: it is told as it is, without a stack. */
export function asFault(error: unknown): Fault {
  return error instanceof Fault ? error : new Fault('protocol', `the request could not be made: ${String(error)}`);
}
