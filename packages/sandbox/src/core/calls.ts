/** Every API call in order, as the sandbox got it: what tests and people read to see who did what. */
export interface CallLog {
  record(call: LoggedCall): void;
  snapshot(): LoggedCall[];
}

export interface LoggedCall {
  readonly service: string;
  readonly action: string;
  /** Sandbox time of arrival, ms since the epoch. */
  readonly at: number;
  /** Wall time of arrival, ms since the epoch: for measuring a client that does not live in sandbox time. */
  readonly wallAt: number;
  readonly accessKeyId: string | null;
  readonly userAgent: string | null;
  readonly input: unknown;
  /** HTTP status of the answer; null when the connection was broken instead. */
  readonly status: number | null;
  /** The error's code, where the answer was an error. */
  readonly error: string | null;
  /** The fault that was injected into this call, if any. */
  readonly fault: string | null;
}

/** Calls kept; the oldest go first. A rollout polled every second for two days stays below it. */
const CAPACITY = 200_000;

export function createCallLog(): CallLog {
  const calls: LoggedCall[] = [];
  return {
    record(call) {
      calls.push(call);
      if (calls.length > CAPACITY) calls.shift();
    },
    snapshot: () => [...calls],
  };
}
