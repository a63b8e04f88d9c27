/** What happened to the traffic, as the load balancer saw it: the sandbox's ground truth. */
export interface Ledger {
  /** Records one request that a client sent to a listener. */
  record(request: LedgerRequest): void;
  snapshot(): LedgerSnapshot;
}

export interface LedgerRequest {
  /** Sandbox time at which the answer was finished or the request failed, ms. */
  readonly at: number;
  /** The image of the task that was chosen, e.g. `shop:v2`; `none` when no target could be chosen. */
  readonly release: string;
  readonly targetGroup: string | null;
  /** ARN of the listener that the client asked. */
  readonly listener: string;
  /** The deployment slot that served it, where the platform has slots. */
  readonly slot?: string;
  /** Status the client got. */
  readonly status: number;
  /** Who made the answer: the application, or the balancer for want of one (502, 503, 504). */
  readonly by: 'target' | 'balancer';
  /** The balancer could not connect to the target that it chose. */
  readonly unconnected?: boolean;
  /** Real milliseconds from the request to the end of the answer. */
  readonly durationMs: number;
}

export interface Tally {
  requests: number;
  /** Answers of 500 and above, by whom ever, and connections that broke. */
  failed: number;
}

export interface LedgerSnapshot extends Tally {
  byRelease: Record<string, Tally & { firstAt: number; lastAt: number }>;
  byStatus: Record<string, number>;
  /** By slot, then by release; empty where the platform has no slots. */
  bySlot: Record<string, Record<string, Tally>>;
  /** The most recent requests, oldest first, at most {@link RECENT}. */
  recent: LedgerRequest[];
}

export const RECENT = 1_000;

export function createLedger(): Ledger {
  const total: Tally = { requests: 0, failed: 0 };
  const byRelease: LedgerSnapshot['byRelease'] = {};
  const byStatus: Record<string, number> = {};
  const bySlot: LedgerSnapshot['bySlot'] = {};
  const recent: LedgerRequest[] = [];
  return {
    record(request) {
      const { release, at, status, slot } = request;
      const tally = (byRelease[release] ??= { requests: 0, failed: 0, firstAt: at, lastAt: at });
      tally.lastAt = at;
      const inSlot = slot === undefined ? [] : [((bySlot[slot] ??= {})[release] ??= { requests: 0, failed: 0 })];
      for (const each of [total, tally, ...inSlot]) {
        each.requests += 1;
        if (status >= 500) each.failed += 1;
      }
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      recent.push(request);
      if (recent.length > RECENT) recent.shift();
    },
    snapshot: () => structuredClone({ ...total, byRelease, byStatus, bySlot, recent }),
  };
}
