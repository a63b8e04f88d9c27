import type { ActionRun, RunOptions } from '@deploy-actions/runner';
import { openWorld, QUICK, settledRest, shareIs, type RolloutWorld } from '../../rolloutWorld.ts';
import type { FlowWorld } from './flowWorld.ts';
import { LONG, LOOK, NEW, NOBODY, OLD, TAGS } from './paces.ts';
import { slotFlows } from './slotFlows.ts';

/** Something that a job does with a service, from its beginning to its end. */
export interface Flow<World extends FlowWorld = FlowWorld> {
  readonly name: string;
  /** The world in which it begins, at rest. */
  open(): Promise<World>;
  /** Runs the step, or runs it again. */
  step(world: World, options?: StepOptions): Promise<ActionRun>;
  /** How it ends when nothing is in its way, and which release serves then. */
  readonly ends: { readonly result: string; readonly release: string };
  /** The release that serves when somebody takes it back. */
  readonly stable: string;
  /** Of this write the last one decides that the release stays; null where none does. */
  readonly keeps: string | null;
  /** The write that there is something to take back from on; a service's update where it is not said. */
  readonly begins?: string;
  /** The write that there is nothing of it any more from on, as its release was never the service's own. */
  readonly undone?: string;
  /** The release that serves when it begins, where that is to go. */
  readonly serves?: string;
}

export type StepOptions = Partial<RunOptions> & { readonly run?: number };

/**
 * A minute of the platform is a quarter of a second: a stage takes no longer than the looks at it. What is not tried here, health
 * checks, draining and the scheduler, costs as little of the machine as it can.
 */
const WORLD = {
  speed: 240,
  perSecond: 5,
  service: { desiredCount: 1, deregistrationDelaySeconds: 1, healthCheck: { intervalSeconds: 240 } },
  scenario: { timings: { schedulerMs: 20_000 } },
};

const shifting = (name: string, plan: string): Flow<RolloutWorld> => ({
  name,
  open: () => openWorld(NEW, WORLD),
  step: (world, options) => world.shift({ plan, ...LOOK }, options),
  ends: { result: 'succeeded', release: NEW },
  stable: OLD,
  keeps: 'ecs:ContinueServiceDeployment',
});

const canary = shifting('canary', `20@${LONG}, 100@${LONG}`);

/**
 * The weights are ours to move. Two tasks, so that the candidate is scaled on the way, too. It is promoted by an update of the stable
 * service, while the candidate has all traffic: until that is shifted back, which is the last write to the rule, anybody who comes
 * takes the release before back, as it alone is known to be good for the service's own tasks; after it the candidate has nothing that
 * could be given back, and the release stays. From the tags on, which come first, there is something to take back.
 */
const stepwise: Flow<RolloutWorld> = {
  ...canary,
  name: 'stepwise',
  open: () => openWorld(NEW, { ...WORLD, service: { ...WORLD.service, desiredCount: 2, weighted: true } }),
  step: (world, options) =>
    world.shift({ engine: 'stepwise', plan: `25@${LONG}, 50@${LONG}, 100@${LONG}`, ...LOOK }, options),
  keeps: 'elbv2:ModifyRule',
  begins: 'ecs:TagResource',
};

const ecsFlows = [
  canary,
  shifting('linear', `40@${LONG}, 80@${LONG}, 100@${LONG}`),
  shifting('blue-green', `100@${LONG}`),
  {
    ...canary,
    name: 'canary that goes back',
    step: (world, options) =>
      world.shift(
        { plan: '20@1h..4h, 100@1m', criteria: 'health-check-failures < 1', 'probe-url': NOBODY, ...LOOK },
        options,
      ),
    ends: { result: 'rolled-back', release: OLD },
    keeps: null,
  },
  {
    ...canary,
    name: 'canary by tags alone',
    step: (world, options) => world.shift({ plan: `20@${TAGS}, 100@${TAGS}`, journal: 'off', ...LOOK }, options),
  },
  {
    name: 'rollback',
    async open() {
      const world = await openWorld(NEW, {
        ...WORLD,
        service: { ...WORLD.service, trafficShifting: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 } },
      });
      const { cluster } = world.sandbox;
      const update = { cluster, service: 'shop', taskDefinition: world.candidate };
      await world.sandbox.invoke('ecs', 'UpdateService', update);
      await settledRest(world);
      return world;
    },
    step: (world, { run = 1, ...options } = {}) =>
      world.run('rollback', LOOK, { ...options, env: { ...options.env, GITHUB_RUN_ID: String(run) } }),
    ends: { result: 'succeeded', release: OLD },
    stable: OLD,
    keeps: null,
    serves: NEW,
  },
  {
    ...canary,
    name: 'deploy-ecs',
    step: (world, { run = 1, ...options } = {}) =>
      world.run(
        'deploy-ecs',
        { images: `web=${NEW}`, strategy: 'canary', plan: QUICK.plan, ...LOOK },
        { ...options, env: { ...options.env, GITHUB_RUN_ID: String(run) } },
      ),
    keeps: null,
  },
  stepwise,
  {
    ...stepwise,
    name: 'stepwise by tags alone',
    step: (world, options) =>
      world.shift({ engine: 'stepwise', plan: `50@${TAGS}, 100@${TAGS}`, journal: 'off', ...LOOK }, options),
  },
  {
    ...stepwise,
    name: 'stepwise that goes back',
    step: (world, options) =>
      world.shift(
        {
          engine: 'stepwise',
          plan: '25@1h..4h, 50@1m, 100@1m',
          criteria: 'health-check-failures < 1',
          'probe-url': NOBODY,
          ...LOOK,
        },
        options,
      ),
    ends: { result: 'rolled-back', release: OLD },
    keeps: null,
    undone: 'ecs:UntagResource',
  },
  {
    ...stepwise,
    name: 'rollback of a stepwise rollout',
    async open() {
      const world = await stepwise.open();
      const leave = new AbortController();
      const plan = { engine: 'stepwise', plan: `25@2h..4h, 100@1m`, 'on-cancel': 'leave', ...LOOK };
      const left = world.shift(plan, { signal: leave.signal });
      await shareIs(world, NEW, 25);
      leave.abort();
      await left;
      return world;
    },
    // the run that left it is another one
    step: (world, { run = 2, ...options } = {}) =>
      world.run('rollback', LOOK, { ...options, env: { ...options.env, GITHUB_RUN_ID: String(run) } }),
    ends: { result: 'succeeded', release: OLD },
    keeps: null,
  },
] satisfies readonly Flow<RolloutWorld>[];

const flows: readonly Flow[] = [...ecsFlows.map((each) => inWorld(each)), ...slotFlows.map((each) => inWorld(each))];

/** A flow is stepped in the world that it has opened, and in no other. */
function inWorld<World extends FlowWorld>(flow: Flow<World>): Flow {
  return { ...flow, step: (world, options) => flow.step(world as World, options) };
}

/** @throws Error naming those that there are */
export function flowNamed(name: string): Flow {
  const found: Flow | undefined = flows.find((each) => each.name === name);
  if (!found)
    throw new Error(`There is no flow ${name}: expected one of ${flows.map((each) => each.name).join(', ')}.`);
  return found;
}

/** One whose world is an ECS service. */
export function ecsFlowNamed(name: string): Flow<RolloutWorld> {
  return ecsFlows.find((each) => each.name === name)!;
}

export const flowNames: readonly string[] = flows.map(({ name }) => name);
