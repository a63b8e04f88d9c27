import { eventsOf, testsOf, type Plan } from '@deploy-actions/strategy';
import type { Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** What only a rollout of this step's own goes by. */
const OF_ROLLOUTS = [
  'task-definition',
  'image',
  'plan',
  'plan-file',
  'criteria',
  'metrics-file',
  'probe-url',
  'smoke-test',
  'smoke-test-target',
  'alpha',
  'on-failure',
  'on-no-traffic',
  'on-cancel',
  'alarms',
  'until',
  'windows',
  'freezes',
  'report-file',
] as const satisfies readonly (keyof Inputs)[];

/** Inputs that a command would pass over in silence: whoever gives them expects something else of it. */
export function besideCommand(inputs: Inputs): Problem[] {
  const { command } = inputs;
  if (command === undefined) return [];
  const given = OF_ROLLOUTS.filter((name) => isGiven(inputs[name]));
  return [
    ...given.map((input) => ({
      input,
      message: `has no meaning with \`command: ${command}\`: leave one of both out.`,
    })),
    ...(inputs['dry-run']
      ? [
          {
            input: 'dry-run',
            message: `is of a rollout, and \`command: ${command}\` acts at once: leave one of both out.`,
          },
        ]
      : []),
  ];
}

/** Inputs that say something of a plan that it has no use for. */
export function besidePlan(inputs: Inputs, plan: Plan, until: number | null): Problem[] {
  const tests = testsOf(plan);
  const hasSmokeTest = inputs['smoke-test'] !== undefined || plan.entryCheck !== undefined;
  const unused = (input: keyof Inputs, is: boolean, message: string): Problem[] =>
    is && isGiven(inputs[input]) ? [{ input, message }] : [];
  return [
    ...unused(
      'until',
      until === plan.stages.length - 1,
      'names the last stage, after which nothing waits: leave it out.',
    ),
    ...unused('smoke-test-target', !hasSmokeTest, 'has no meaning without `smoke-test`: give the check file, too.'),
    ...unused('metrics-file', eventsOf(tests).length === 0, 'has no meaning: no criterion counts requests.'),
    ...unused('alpha', eventsOf(tests).length === 0, 'has no meaning: no criterion is judged by evidence.'),
    ...unused(
      'probe-url',
      tests.every(({ method }) => method.kind !== 'consecutive'),
      'has no meaning without a criterion that counts its failures, such as health-check-failures < 3.',
    ),
    ...unused(
      'on-no-traffic',
      plan.onNoTraffic === 'smoke-only' && !hasSmokeTest,
      'is `smoke-only`, and there is no smoke test: give `smoke-test`, or take `hold` or `rollback`.',
    ),
    ...unused(
      'stickiness',
      inputs.stickiness !== 'refuse' && (inputs.engine ?? 'native') === 'native',
      'is for weights that this action moves, and ECS moves them with `engine: native`: leave it out, or give `engine: stepwise`.',
    ),
  ];
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
