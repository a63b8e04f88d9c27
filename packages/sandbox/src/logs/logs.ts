import type { Service } from '../core/api.ts';
import type { Clock } from '../core/clock.ts';
import type { LogStore } from '../core/ports.ts';
import { eventOperations } from './events.ts';
import { groupOperations } from './groups.ts';
import { logsInputs } from './shapes.ts';
import { createGroups } from './store.ts';

export interface Logs {
  readonly service: Service;
  /** Where containers' output goes. */
  readonly store: LogStore;
  hasGroup(name: string): boolean;
}

/** CloudWatch Logs, as far as deployments read it. */
export function createLogs({ clock, accountId, region }: { clock: Clock; accountId: string; region: string }): Logs {
  const groups = createGroups(clock);
  return {
    service: {
      name: 'logs',
      protocol: 'json',
      discriminator: 'Logs_20140328',
      inputs: logsInputs,
      operations: { ...groupOperations(groups, { accountId, region }), ...eventOperations(groups) },
    },
    store: groups,
    hasGroup: (name) => groups.groups.has(name),
  };
}
