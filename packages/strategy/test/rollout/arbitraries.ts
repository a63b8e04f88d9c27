import fc from 'fast-check';
import { defaultAnalysis, type Plan, type Stage } from '../../src/plan/plan.ts';
import { commands } from '../../src/rollout/record.ts';
import { criterion, MINUTE, plan } from '../plans.ts';
import type {
  Fate,
  Fault,
  FaultKind,
  MetricScript,
  PlatformScript,
  Port,
  ProcessScript,
  Scenario,
  WorldEvent,
} from './world/scenario.ts';

/** Mostly the first of them. */
export function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(usual, ...others) },
  );
}

const WEIGHTS = [[10, 100], [100], [10, 50, 100], [25, 50, 75, 100], [0.5, 100]] as const;

const [BESIDE, ALONE, HEALTH] = [
  criterion('error-rate < 150% of baseline'),
  criterion('error-rate < 5%'),
  criterion('health-check-failures >= 3'),
];
const CRITERIA = [[BESIDE], [ALONE], [BESIDE, ALONE], [ALONE, HEALTH], []] as const;

const stageTimes = fc.tuple(fc.constantFrom(1, 2, 4, 0), fc.constantFrom(6, 4, 10, 0.5));

const SOME = plan();

/** What may be told to go on by itself, within the hour. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    weights: fc.constantFrom(...WEIGHTS),
    times: fc.array(stageTimes, { minLength: 4, maxLength: 4 }),
    criteria: mostly<Plan['criteria']>(...CRITERIA),
    spareMinutes: mostly(15, 30, 5, -3),
    minRequests: mostly(50, 1, 500),
    warmUpMs: mostly(0, MINUTE, 90_000),
    windowMs: mostly(MINUTE, 30_000),
    onFailure: mostly<Plan['onFailure']>('rollback', 'hold'),
    onNoTraffic: mostly<Plan['onNoTraffic']>('hold', 'smoke-only', 'rollback'),
    onCancel: mostly<Plan['onCancel']>('rollback', 'leave'),
  })
  .map(({ weights, times, criteria, spareMinutes, onFailure, onNoTraffic, onCancel, ...analysis }) => {
    const stages = weights.map((weight, index): Stage => {
      const [minutes, more] = times[index]!;
      return { weight, bake: { minMs: minutes * MINUTE, maxMs: (minutes + more) * MINUTE }, criteria: [] };
    });
    const longestMs = stages.reduce((sum, { bake }) => sum + bake.maxMs, 0);
    return {
      ...SOME,
      strategy: weights.length > 1 ? 'canary' : 'blue-green',
      stages,
      criteria,
      deadlineMs: Math.max(2 * MINUTE, longestMs + spareMinutes * MINUTE),
      analysis: { ...defaultAnalysis, alpha: 0.05, dispersion: 1, ...analysis },
      onFailure,
      onNoTraffic,
      onCancel,
    };
  });

/** Such that a good release gets through: enough time, enough requests. */
export const easyPlan: fc.Arbitrary<Plan> = fc.tuple(anyPlan, fc.constantFrom(4, 6)).map(([any, minutes]) => ({
  ...any,
  stages: any.stages.map((each) => ({ ...each, bake: { minMs: minutes * MINUTE, maxMs: 3 * minutes * MINUTE } })),
  criteria: any.criteria.length === 0 ? SOME.criteria : any.criteria,
  deadlineMs: 120 * MINUTE,
  analysis: { ...any.analysis, minRequests: 1 },
  onFailure: 'rollback',
}));

export const platform: fc.Arbitrary<PlatformScript> = fc.record({
  prepareMs: mostly(45_000, 5_000, 4 * MINUTE),
  shiftMs: mostly(20_000, 1_000, 2 * MINUTE),
  revertMs: mostly(20_000, 1_000, 2 * MINUTE),
  finishMs: mostly(20_000, 1_000, 3 * MINUTE),
  pauseMs: mostly(60 * MINUTE, 12 * MINUTE),
  broken: fc.constant('nothing'),
});

/** Comes up, and back, as it should. */
export const metrics: fc.Arbitrary<MetricScript> = fc.record({
  requestsPerMinute: mostly(600, 200, 20, 0),
  stableBad: mostly(0.01, 0, 0.3),
  candidateBad: mostly(0.01, 0.01, 0.05, 0.4),
  lagMs: mostly(MINUTE, 0, 2 * MINUTE),
});

/** What may go wrong with each port. */
export const KINDS: Readonly<Record<Port, readonly FaultKind[]>> = {
  fit: [],
  inspect: ['error', 'slow', 'stale'],
  apply: ['error', 'none', 'lost', 'slow', 'late'],
  observe: ['error', 'slow', 'none', 'no candidate', 'no stable', 'zero'],
  load: ['error', 'slow'],
  append: ['error', 'lost', 'slow'],
  smoke: ['error', 'slow', 'failed'],
  health: ['error', 'slow', 'failed'],
};

/** Faults of these ports; some last, some are over at once. */
export function faultsOf(...ports: readonly Port[]): fc.Arbitrary<Fault[]> {
  const each = fc
    .constantFrom(...ports.flatMap((port) => KINDS[port].map((kind) => ({ port, kind }))))
    .chain((fault) =>
      fc
        .record({ from: fc.oneof(fc.nat(4), fc.nat(60)), count: mostly(1, 2, 5, 30, 1_000) })
        .map((when) => ({ ...fault, ...when })),
    );
  return fc.array(each, { maxLength: 4 });
}

/** Of all ports. */
export const anyFaults = faultsOf('inspect', 'apply', 'observe', 'load', 'append', 'smoke', 'health');

/** Faults that are over before anybody gives up. */
export const passingFaults = faultsOf('inspect', 'apply', 'append', 'load', 'observe').map((faults) =>
  faults.slice(0, 2).map((fault): Fault => ({ ...fault, count: Math.min(fault.count, 2) })),
);

/** From some call on, nothing works but the target: no metrics, no journal, no checks. */
export const outage: fc.Arbitrary<Fault[]> = fc.tuple(fc.nat(20), fc.boolean()).map(([from, slow]) =>
  (['observe', 'load', 'append', 'smoke', 'health'] as Port[]).map((port): Fault => {
    const isFirst = port === 'smoke' || port === 'health';
    return { port, kind: slow ? 'slow' : 'error', from: isFirst ? 0 : from, count: 10_000 };
  }),
);

const afterMs = fc.oneof(fc.nat(30), fc.nat(90)).map((halves) => halves * 30_000);
const forMs = mostly(2 * MINUTE, 20_000, 15 * MINUTE);

export const command: fc.Arbitrary<WorldEvent> = fc.record({
  does: fc.constant('command'),
  afterMs,
  command: fc.constantFrom(...commands),
});

export const disturbance: fc.Arbitrary<WorldEvent> = fc.oneof(
  fc.record({ does: fc.constantFrom<'give-up' | 'fail' | 'supersede'>('give-up', 'fail', 'supersede'), afterMs }),
  fc.record({ does: fc.constantFrom<'alarm' | 'freeze' | 'sicken'>('alarm', 'freeze', 'sicken'), afterMs, forMs }),
  fc.record({
    does: fc.constant('drift' as const),
    afterMs,
    weight: fc.constantFrom(0, 5, 30, 60, 100),
    shows: fc.boolean(),
  }),
);

/** At any thing it waits for, more often among the first. */
const at = fc.oneof(fc.nat(30), fc.nat(120), fc.nat(500));

export const death: fc.Arbitrary<Fate> = fc.record({
  at,
  kind: fc.constantFrom<'killed before' | 'killed after' | 'cancelled'>('killed before', 'killed after', 'cancelled'),
});

const stall: fc.Arbitrary<Fate> = fc.record({
  at,
  kind: fc.constant('stalled' as const),
  forMs: fc.constantFrom(5_000, 30_000, 3 * MINUTE, 20 * MINUTE),
});

export const alone: fc.Arbitrary<ProcessScript[]> = fc.constant([
  { does: 'rollout', owner: '1/1', afterMs: 0, fate: null },
]);

/** Held up somewhere, as a machine is that has no time; nobody takes over. */
export const heldUp: fc.Arbitrary<ProcessScript[]> = stall.map((fate) => [
  { does: 'rollout', owner: '1/1', afterMs: 0, fate },
]);

/** Ended in the middle, once or twice; then somebody brings it home, or goes on with it. */
export const interrupted: fc.Arbitrary<ProcessScript[]> = fc
  .tuple(
    fc.array(death, { minLength: 1, maxLength: 2 }),
    fc.constantFrom<'rollout' | 'home'>('rollout', 'home'),
    fc.constantFrom<ProcessScript['owner']>('1/1', '1/1', '1/2', '2/1'),
    fc.constantFrom(1_000, MINUTE, 10 * MINUTE),
  )
  .map(([fates, does, owner, ms]) => [
    ...fates.map((fate): ProcessScript => ({ does: 'rollout', owner: '1/1', afterMs: 1_000, fate })),
    { does, owner, afterMs: ms, fate: null },
  ]);

/** Two at once: the second comes while the first lives, is taken for dead, or is. */
export const rivals: fc.Arbitrary<ProcessScript[]> = fc
  .tuple(fc.option(fc.oneof(stall, death)), fc.nat(60), fc.boolean())
  .map(([fate, halves, alongside]) => [
    { does: 'rollout', owner: '1/1', afterMs: 0, fate },
    { does: 'rollout', owner: '2/1', afterMs: halves * 15_000, fate: null, alongside },
  ]);

/** One of each of these; the quiet world of one process that nothing happens to where nothing is said. */
export function scenarios(
  parts: Partial<{ [K in keyof Scenario]: fc.Arbitrary<Scenario[K]> }> = {},
): fc.Arbitrary<Scenario> {
  return fc.record<Scenario>({
    seed: fc.nat(0xffff_ffff),
    offsetMs: fc.nat(59).map((seconds) => seconds * 1_000),
    plan: anyPlan,
    platform,
    metrics,
    faults: fc.constant([]),
    events: fc.constant([]),
    processes: alone,
    smoke: fc.boolean(),
    pollMs: mostly(30_000, 15_000),
    ...parts,
  });
}

/** All that may happen, together. */
export const anything = scenarios({
  faults: anyFaults,
  events: fc.array(fc.oneof(command, disturbance), { maxLength: 3 }),
  processes: fc.oneof(alone, interrupted, rivals),
  platform: fc.oneof(
    { weight: 4, arbitrary: platform },
    {
      weight: 1,
      arbitrary: fc
        .tuple(platform, fc.constantFrom<PlatformScript['broken']>('prepare', 'restore', 'restore loudly'))
        .map(([whole, broken]) => ({ ...whole, broken })),
    },
  ),
});
