import type { Clock } from '../core/clock.ts';
import type { Arns } from './arns.ts';
import type { Servers } from './servers.ts';
import type { Store } from './store.ts';
import type { Targets } from './targets.ts';

/** What the operations work on. */
export interface Elb {
  readonly store: Store;
  readonly targets: Targets;
  readonly servers: Servers;
  readonly arns: Arns;
  readonly clock: Clock;
}
