import { lifecycleStages, type WaitUntil } from '@deploy-actions/aws';
import type { Gate } from '@deploy-actions/observe';
import type { Plan } from '@deploy-actions/strategy';
import { ConfigurationError, type Context, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import { stepwiseProblems } from '../stepwise/asked.ts';
import { planOfInputs } from './plan.ts';

/** How traffic is to go over to the release, as far as the inputs say it; the same for all services. */
export interface Asked {
  /** Null: as the service has it. */
  readonly plan: Plan | null;
  readonly until: WaitUntil;
  /** Must pass before there is production traffic. */
  readonly gate: Gate | null;
  readonly warnings: readonly string[];
}

/** Whether anything is asked for that the service's own way may not do. */
export function asksForTraffic(inputs: Inputs): boolean {
  const { strategy, plan, 'smoke-test': smokeTest, 'wait-until': until } = inputs;
  return strategy !== undefined || plan !== undefined || smokeTest !== undefined || untilOf(until) !== 'done';
}

/**
 * Reads the inputs about traffic, and the check file; calls nobody.
 *
 * @throws {ConfigurationError} with all that is wrong with them
 */
export async function readAsked(context: Context<Inputs>): Promise<Asked> {
  const { inputs } = context;
  const { plan, problems, warnings } = planOfInputs(inputs);
  const gate = await gateOf(context);
  const all = [...problems, ...(Array.isArray(gate) ? gate : []), ...clashes(inputs, plan)];
  if (inputs.engine === 'stepwise' && problems.length === 0) all.push(...stepwiseProblems(inputs, plan));
  if (all.length > 0 || Array.isArray(gate)) throw new ConfigurationError(all);
  return { plan, until: untilOf(inputs['wait-until']), gate, warnings };
}

async function gateOf(context: Context<Inputs>): Promise<Gate | null | Problem[]> {
  const file = context.inputs['smoke-test'];
  if (file === undefined) return null;
  // most deployments have none
  const { readSmokeTest } = await import('./gate.ts');
  return readSmokeTest(context, file).catch((error: unknown) => {
    if (error instanceof ConfigurationError) return [...error.problems];
    throw error;
  });
}

/** Inputs that cannot be true together. */
function clashes(inputs: Inputs, plan: Plan | null): Problem[] {
  const { 'wait-until': waitUntil, 'smoke-test': smokeTest } = inputs;
  const until = untilOf(waitUntil);
  const problems: Problem[] = [];
  const add = (input: string, message: string) => problems.push({ input, message });
  if (inputs['smoke-test-target'] !== undefined && smokeTest === undefined) {
    add('smoke-test-target', 'is for the paths of a check file: give `smoke-test`, too.');
  }
  if (waitUntil === 'registered' && asksForTraffic(inputs)) {
    add(
      'wait-until',
      '`registered` moves no traffic, so `strategy`, `plan` and `smoke-test` have no meaning: give them to canary-shift.',
    );
  }
  if (until === 'paused' && plan?.strategy === 'all-at-once') {
    add('wait-until', '`all-at-once` waits for nothing before the traffic goes over. Give `strategy: blue-green`.');
  }
  if (smokeTest !== undefined && isBeforeGate(until)) {
    add(
      'wait-until',
      `the smoke test is asked at POST_TEST_TRAFFIC_SHIFT, which comes after ${until}: wait for a later one.`,
    );
  }
  if (!inputs['rollback-safe'] && (smokeTest !== undefined || until === 'paused')) {
    const [input, what] = smokeTest === undefined ? ['wait-until', 'a pause'] : ['smoke-test', 'a smoke test'];
    add(
      input,
      `${what} that nobody answers, or that is answered with no, goes back, and \`rollback-safe: false\` says that this ` +
        'release must not. Use one of the two.',
    );
  }
  if (inputs.stickiness !== 'refuse' && inputs.engine === 'native') {
    add(
      'stickiness',
      'is for weights that this action moves, and ECS moves them with `engine: native`: leave it out, or give `engine: stepwise`.',
    );
  }
  return problems;
}

/** What is only registered is not followed; of a service that is created, all. */
function untilOf(until: Inputs['wait-until']): WaitUntil {
  return until === 'registered' ? 'done' : until;
}

function isBeforeGate(until: WaitUntil): boolean {
  const index = lifecycleStages.findIndex((stage) => stage === until);
  return index >= 0 && index < lifecycleStages.indexOf('POST_TEST_TRAFFIC_SHIFT');
}
