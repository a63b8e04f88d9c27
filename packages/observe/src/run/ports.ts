import { setTimeout as pause } from 'node:timers/promises';
import type { Reply, Request } from '../http/exchange.ts';
import { send } from '../http/send.ts';
import { connectTcp, type TcpReply, type TcpRequest } from '../http/tcp.ts';
import { addressesOf } from '../resolve.ts';

/** What a run needs of the world. */
export interface Ports {
  readonly send: (request: Request) => Promise<Reply>;
  readonly connectTcp: (request: TcpRequest) => Promise<TcpReply>;
  readonly addressesOf: typeof addressesOf;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export interface Clock {
  /** Milliseconds since 1970; never goes back. */
  readonly now: () => number;
  /** Ends early, and without an error, when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Never changes, and is worked out anew each time that it is asked for. */
const { timeOrigin } = performance;

const systemClock: Clock = {
  now: () => timeOrigin + performance.now(),
  async sleep(ms, signal) {
    // Only an abort rejects it, and whoever waits looks at the signal next.
    await pause(ms, undefined, { signal }).catch(() => undefined);
  },
};

export const realPorts: Ports = { send, connectTcp, addressesOf, clock: systemClock, random: Math.random };
