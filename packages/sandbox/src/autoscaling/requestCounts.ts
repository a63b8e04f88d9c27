import type { LedgerRequest } from '../core/ledger.ts';

/** How many requests targets have answered, by target group. */
export interface RequestCounts {
  record(request: LedgerRequest): void;
  /** Of all these groups together, since the start. */
  total(targetGroupArns: readonly string[]): number;
}

export function createRequestCounts(): RequestCounts {
  const served = new Map<string, number>();
  return {
    record({ targetGroup, by }) {
      if (targetGroup === null || by !== 'target') return;
      served.set(targetGroup, (served.get(targetGroup) ?? 0) + 1);
    },
    total: (groups) => groups.reduce((sum, arn) => sum + (served.get(arn) ?? 0), 0),
  };
}
