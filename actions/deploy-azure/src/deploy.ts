import type { Patience } from '@deploy-actions/azure';
import type { Report } from '@deploy-actions/observe';
import type { Outcome } from '@deploy-actions/strategy';
import { ConfigurationError, mask, together, type Context, type Ending, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { readSmokeTest } from './answers.ts';
import { askedOf, askedProblems } from './asked.ts';
import { endingOf, type Told } from './ending.ts';
import { deployInPlace } from './inPlace.ts';
import { outcomeOf } from './outcome.ts';
import { planOf } from './plan.ts';
import { connect, type Ports } from './ports.ts';
import { readSite } from './read.ts';
import { readRelease } from './release.ts';
import { requirements } from './requirements.ts';
import { secretsIn } from './secrets.ts';
import { shift } from './shift.ts';
import { show, showDifferences } from './show.ts';
import { unchanged, type Carrying } from './unchanged.ts';
import { verify } from './verify.ts';
import { configure, createSlot, publishRelease, type Writing } from './write.ts';

/** Deploys one release to a site and tells how it ended. */
export async function deploy(context: Context<Inputs>): Promise<Ending> {
  const { inputs, log, signal } = context;
  mask(secretsIn(inputs));
  const told: Told = { started: performance.now(), reports: [], deploymentId: null };
  const [release, smoke] = await together([readRelease(context), readSmokeTest(context), refuse(inputs)]);
  const ports = await connect(context);
  const slot = inputs.strategy === 'in-place' ? null : inputs['slot-name'];
  const found = await log.phase('Read what is there', () => readSite(ports, slot));
  const problems = requirements(found, inputs);
  if (problems.length > 0) throw new ConfigurationError(problems);
  const { strategy, 'slot-name': slotName } = inputs;
  const { deployment, clock } = ports;
  const asked = askedOf(inputs);
  const plan = planOf({ found, asked, release, deployment, nowMs: clock.now(), strategy, slotName });
  const writing: Writing = { found, plan, release };
  await log.phase('What changes', async () => {
    show(context, writing);
    if (inputs['dry-run'] && slot !== null && found.beside !== null) await showDifferences(context, ports, slot);
  });
  signal.throwIfAborted();
  const carrying: Carrying = { writing, smoke, told };
  const patience = patienceOf(context);
  const outcome =
    (await unchanged(context, ports, carrying, patience)) ?? (await carryOut(context, ports, carrying, patience));
  return endingOf(context, writing, outcome, told);
}

/** @throws {ConfigurationError} with all that is wrong with the inputs by themselves */
async function refuse(inputs: Inputs): Promise<void> {
  const problems = [...askedProblems(inputs), ...(inputs.plan === undefined ? [] : await planProblems(inputs))];
  if (problems.length > 0) throw new ConfigurationError(problems);
}

async function planProblems(inputs: Inputs): Promise<readonly Problem[]> {
  const { canaryPlan } = await import('./canary.ts');
  const reading = canaryPlan(inputs);
  return 'problems' in reading ? reading.problems : [];
}

function patienceOf({ inputs, log, signal }: Context<Inputs>): Patience {
  return {
    until: performance.now() + inputs['timeout-minutes'] * 60_000,
    pollMs: inputs['poll-interval-seconds'] * 1_000,
    signal,
    say: (line) => log.line(line),
  };
}

async function carryOut(
  context: Context<Inputs>,
  ports: Ports,
  { writing, smoke, told }: Carrying,
  patience: Patience,
): Promise<Outcome> {
  const { inputs, log } = context;
  const { plan } = writing;
  const reports = told.reports as Report[];
  const verifying = { smoke, reports };
  const onPublished = (id: string | null) => void (told.deploymentId = id);
  if (inputs.strategy === 'in-place') {
    return log.phase('Deploy to production', () =>
      deployInPlace(context, ports, { writing, verifying, onPublished }, patience),
    );
  }
  const brought = await log.phase(`Deploy to ${plan.slot}`, async () => {
    if (plan.creates) await createSlot(context, ports, writing, patience);
    await configure(context, ports, writing, patience);
    return publishRelease(context, ports, writing, patience);
  });
  if ('id' in brought) onPublished(brought.id);
  const wrong =
    'id' in brought
      ? await log.phase(`See that ${plan.slot} runs it`, () =>
          verify(context, ports, { ...verifying, slot: plan.slot, deployment: brought.id }, patience),
        )
      : brought;
  if (wrong !== null) return outcomeOf(wrong, 'Production was not touched.');
  if (inputs.strategy === 'slot') {
    return { result: 'succeeded', reason: `The slot ${plan.slot} runs the release; production was not touched.` };
  }
  if (inputs.strategy === 'canary') {
    const { rollOut } = await import('./canary.ts');
    return log.phase('Canary', () =>
      rollOut(context, ports, { plan, verifying, image: writing.release.name }, patience),
    );
  }
  return log.phase('Swap', () => shift(context, ports, { plan, verifying }, patience));
}
