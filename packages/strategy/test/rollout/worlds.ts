import fc from 'fast-check';
import {
  alone,
  anyFaults,
  anything,
  command,
  disturbance,
  faultsOf,
  heldUp,
  interrupted,
  outage,
  passingFaults,
  rivals,
  scenarios,
} from './arbitraries.ts';
import type { Drawn, Invariant } from './check.ts';
import { ALWAYS } from './invariants/all.ts';
import { endsSafely, homeIsNear } from './invariants/safety.ts';
import type { Scenario } from './world/scenario.ts';
import { recordsOf, type Run } from './world/trace.ts';

/** Worlds of a kind, and all that holds in them. */
export interface Worlds extends Pick<Drawn, 'isTelling' | 'leastTelling'> {
  readonly scenarios: fc.Arbitrary<Scenario>;
  readonly invariants: readonly Invariant[];
}

const events = fc.array(fc.oneof(command, disturbance), { maxLength: 3 });
const hadFaults = (run: Run) => run.calls.some(({ fault }) => fault !== null);
const wasEnded = (run: Run) => run.ends.some(({ result }) => result === null);

/** What the fuzzing draws from. Each rollout is held against all of them that its world has, and counts for each. */
export const worlds = {
  'all at once': { scenarios: anything, invariants: ALWAYS, isTelling: hadFaults },
  'counts that are late, missing and wrong': {
    scenarios: scenarios({ faults: faultsOf('observe', 'health', 'smoke') }),
    invariants: ALWAYS,
    isTelling: hadFaults,
  },
  'people, platforms and other hands': {
    scenarios: scenarios({ events, processes: fc.oneof(alone, interrupted) }),
    invariants: ALWAYS,
    isTelling: (run) => run.scenario.events.length > 0,
  },
  'no metrics, no journal and no checks from some call on': {
    scenarios: scenarios({ faults: outage, events }),
    invariants: [...ALWAYS, endsSafely],
    isTelling: hadFaults,
  },
  'kills, and answers that get lost for long': {
    scenarios: scenarios({ faults: anyFaults, processes: interrupted }),
    invariants: ALWAYS,
    isTelling: wasEnded,
  },
  'kills, and faults that pass: in the end all traffic is on a healthy release': {
    scenarios: scenarios({ faults: passingFaults, processes: interrupted }),
    invariants: [...ALWAYS, endsSafely, homeIsNear],
    isTelling: wasEnded,
  },
  'two at once, and some held up': {
    scenarios: scenarios({ faults: faultsOf('append', 'load', 'apply'), processes: fc.oneof(rivals, heldUp), events }),
    invariants: ALWAYS,
    isTelling: (run) => recordsOf(run, 'taken-over').length > 0,
    leastTelling: 0.02,
  },
} as const satisfies Readonly<Record<string, Worlds>>;

export type WorldsName = keyof typeof worlds;
