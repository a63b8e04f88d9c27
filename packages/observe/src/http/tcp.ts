import { connect } from './connect.ts';
import type { Failure, Timing } from './exchange.ts';
import { asFault } from './fault.ts';
import { within } from './limit.ts';
import type { Endpoint } from './place.ts';
import { Progress } from './progress.ts';

export interface TcpRequest extends Endpoint {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export type TcpReply =
  | { readonly ok: true; readonly address: string; readonly timing: Timing }
  | { readonly ok: false; readonly failure: Failure };

/** Connects, and closes at once: whether anybody accepts connections. Never throws. */
export async function connectTcp(request: TcpRequest): Promise<TcpReply> {
  const progress = new Progress();
  try {
    const address = await within(request, progress, async (life) => {
      const socket = await connect(request, progress, life);
      return socket.remoteAddress ?? request.address ?? request.host;
    });
    return { ok: true, address, timing: progress.timing() };
  } catch (error) {
    return { ok: false, failure: progress.failure(asFault(error)) };
  }
}
