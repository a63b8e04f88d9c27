import { chooseEngine, moverText, type Service, type Stickiness } from '@deploy-actions/aws';
import type { Gate } from '@deploy-actions/observe';
import { formatDuration, type Plan } from '@deploy-actions/strategy';
import type { Problem } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import type { Asked } from '../traffic/asked.ts';
import { problemsOfEcs, unsteered } from '../traffic/plan.ts';

/** How traffic goes over where we move it: by the times of a plan alone. */
export interface StepwiseCourse {
  readonly plan: Plan;
  /** Must pass before there is production traffic. */
  readonly gate: Gate | null;
  /** What is done about visitors whom the rules keep. */
  readonly stickiness: Stickiness;
}

/** What is left for ECS's own ways then: nothing. */
export const UNASKED: Asked = { plan: null, until: 'done', gate: null, warnings: [] };

const MINUTE_MS = 60_000;

/** Settings of the service, which a candidate beside it would not have. */
const SETTINGS = [
  'desired-count',
  'minimum-healthy-percent',
  'maximum-percent',
  'capacity-providers',
  'propagate-tags',
  'enable-execute-command',
  'circuit-breaker',
  'alarms',
] as const satisfies readonly (keyof Inputs)[];

export interface Mover {
  readonly stepwise?: StepwiseCourse;
  /** Who moves the traffic, and why that one: a line for people. Null where none is moved. */
  readonly mover: string | null;
  readonly problems: readonly Problem[];
}

/** Which engine a service gets, and what of the inputs that one cannot do. */
export function stepwiseOf(service: Service | null, { plan, gate }: Asked, inputs: Inputs): Mover {
  // a first deployment has no traffic that could be moved
  if (service === null || plan === null) return { mover: null, problems: [] };
  const isAuto = inputs.engine === 'auto';
  if (plan.strategy === 'rolling') return { mover: null, problems: isAuto ? problemsOfEcs(plan, inputs) : [] };
  const chosen = chooseEngine(inputs.engine, plan, service);
  const mover = moverText(chosen);
  if (chosen.engine === 'native') return { mover, problems: isAuto ? problemsOfEcs(plan, inputs) : [] };
  // what was asked for by name was looked at before the first call
  const problems = isAuto ? stepwiseProblems(inputs, plan) : [];
  const deadlineMs = Math.min(plan.deadlineMs, inputs['timeout-minutes'] * MINUTE_MS);
  return {
    stepwise: { plan: { ...unsteered(plan), deadlineMs }, gate, stickiness: inputs.stickiness },
    mover,
    problems,
  };
}

/** What has no meaning where we move the traffic; all of it. */
export function stepwiseProblems(inputs: Inputs, plan: Plan | null): Problem[] {
  const when = (is: boolean, input: string, message: string): Problem[] => (is ? [{ input, message }] : []);
  const leastMs = plan?.stages.reduce((sum, { bake }) => sum + bake.minMs, 0) ?? 0;
  return [
    ...when(plan === null, 'engine', '`stepwise` moves traffic: say how, by `plan`, for example 25@5m, 50@5m, 100@5m.'),
    ...when(
      plan?.strategy === 'rolling',
      inputs.strategy === undefined ? 'plan' : 'strategy',
      '`rolling` replaces tasks and has no weights that could be moved: leave `engine` out, or give `strategy: canary`.',
    ),
    ...when(
      inputs['wait-until'] !== 'done',
      'wait-until',
      'is of deployments that ECS goes on with by itself; with `engine: stepwise` this step has to stay until it is `done`. To ' +
        'judge each stage, or to go on in a later step, use canary-shift.',
    ),
    ...when(
      inputs.service.length > 1,
      'service',
      `names ${inputs.service.length} services, whose weights would be moved one beside the other: with \`engine: stepwise\` give one, and a step for each.`,
    ),
    ...when(
      !inputs['rollback-safe'],
      'rollback-safe',
      'is `false`, and with `engine: stepwise` both releases serve side by side and one that fails goes back: use one of the two.',
    ),
    ...when(
      inputs['on-cancel'] === 'leave',
      'on-cancel',
      'is `leave`, and with `engine: stepwise` nobody would go on: the traffic would stay on both releases. Give `rollback`.',
    ),
    ...when(
      inputs['force-new-deployment'],
      'force-new-deployment',
      'has no meaning with `engine: stepwise`, which needs two releases: leave one of both out.',
    ),
    ...SETTINGS.flatMap((name) =>
      when(
        isGiven(inputs[name]),
        name,
        'is a setting of the service, of which `engine: stepwise` changes the release alone: set it in a step of its own.',
      ),
    ),
    ...when(
      leastMs >= inputs['timeout-minutes'] * MINUTE_MS,
      'timeout-minutes',
      `is ${inputs['timeout-minutes']}, and the stages take ${formatDuration(leastMs)} at least, besides what it takes to start tasks and to promote: give more.`,
    ),
  ];
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
