import { register, shortName } from '@deploy-actions/aws';
import { together, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { beforeTraffic, commandContainer } from './beforeTraffic.ts';
import { check } from './check.ts';
import { oneOffMarkdown } from './diagnosisOneOff.ts';
import { pinImages } from './digests.ts';
import { endingOf, type ServiceEnding } from './ending.ts';
import { createFlights, type Flights } from './flight.ts';
import { isSent, planOf, type Step } from './plan.ts';
import type { Ports } from './ports.ts';
import { readBase, releaseOf, servicePlanOf } from './release.ts';
import { rollOut, type Deployed } from './rollOut.ts';
import { changeAll } from './settings.ts';
import { dryRun, show } from './show.ts';
import { fitAll } from './stepwise/fit.ts';
import { rollOutStepwise } from './stepwise/rollOut.ts';
import { readAsked } from './traffic/asked.ts';
import { settleLeftover } from './traffic/settle.ts';

/**
 * Deploys one release to its services and tells how it ended. Throws only for what is wrong before anything was deployed;
 * what gets lost after that is an ending, and post's task.
 */
export async function deploy(context: Context<Inputs>, ports: Ports): Promise<Ending> {
  const { inputs, log } = context;
  const started = new Date();
  const steps = await log.phase('Read what runs and what is to run', () => read(context, ports));
  await log.phase('What changes', async () => show(context, steps));
  const sent = steps.filter(({ plan }) => isSent(plan)).map(({ release }) => release);
  if (steps.some(({ release }) => release.stepwise)) await log.phase('Traffic', () => fitAll(context, ports, steps));
  if (inputs.preflight && sent.length > 0) await log.phase('Pre-flight', () => check(context, ports, sent));
  const flights = createFlights();
  const endings = inputs['dry-run'] ? steps.map(dryRun) : await carryOut(context, ports, steps, flights);
  const ending = await endingOf(context, ports, endings, started);
  return { ...ending, told: flights.settle };
}

async function read(context: Context<Inputs>, { ecs, ecr }: Ports): Promise<Step[]> {
  const { inputs } = context;
  const [asked, bases] = await together([
    readAsked(context),
    together(inputs.service.map((name) => readBase(context, ecs, name))),
  ]);
  const [changed, plans] = await together([
    attempt(() =>
      changeAll(
        bases.map(({ taskDefinition }) => taskDefinition),
        inputs,
      ),
    ),
    together(bases.map((base) => attempt(() => servicePlanOf(base, asked, inputs)))),
  ]);
  const pinned = await together(bases.map((base, index) => pinImages(context, ecr, base, changed[index]!)));
  const steps = bases.map((base, index) => {
    const release = releaseOf(base, pinned[index]!, plans[index]!);
    return { release, plan: planOf(release, inputs['force-new-deployment']) };
  });
  if (inputs['before-traffic-command'].length > 0) commandContainer(inputs, steps[0]!.release.taskDefinition);
  return steps;
}

async function carryOut(
  context: Context<Inputs>,
  ports: Ports,
  steps: readonly Step[],
  flights: Flights,
): Promise<ServiceEnding[]> {
  const { inputs, log, signal } = context;
  signal.throwIfAborted();
  const arns = await log.phase('Register', () => together(steps.map((step) => arnFor(context, ports, step))));
  const ending = (deployed: Deployed, index: number): ServiceEnding => ({
    ...deployed,
    release: steps[index]!.release,
    taskDefinitionArn: arns[index]!,
  });

  if (
    inputs['before-traffic-command'].length > 0 &&
    steps.some(({ plan }) => plan.do === 'deploy' || plan.do === 'create')
  ) {
    const task = await log.phase('One-off task before traffic', () =>
      beforeTraffic(context, ports, steps[0]!.release, arns[0]!),
    );
    if (!task.ok) {
      const reason = `The one-off task before traffic failed, so that nothing was deployed: ${task.reason}`;
      const details = oneOffMarkdown(task);
      return steps.map((_, index) => ending({ result: 'failed', reason, details, serviceDeploymentArn: null }, index));
    }
  }
  return log.phase('Deploy', () =>
    Promise.all(
      steps.map(async ({ release, plan }, index) => {
        const taskDefinitionArn = arns[index]!;
        if (plan.do === 'nothing') {
          await settleLeftover(context, ports.ecs, release, ports.holder);
          return ending(unchanged(taskDefinitionArn), index);
        }
        if (inputs['wait-until'] === 'registered' && plan.do !== 'create')
          return ending(registered(taskDefinitionArn), index);
        const deployed = release.stepwise
          ? await rollOutStepwise(context, ports, flights, { release, course: release.stepwise, taskDefinitionArn })
          : await rollOut(context, ports, flights, { release, plan, taskDefinitionArn });
        return ending(deployed, index);
      }),
    ),
  );
}

async function arnFor({ log }: Context<Inputs>, { ecs }: Ports, { release, plan }: Step): Promise<string> {
  if (plan.do !== 'deploy' && plan.do !== 'create') return release.currentArn!;
  if (release.registeredArn !== null) return release.registeredArn;
  const arn = await register(ecs, release.taskDefinition);
  log.line(`${release.ref.service}: registered ${shortName(arn)}`);
  return arn;
}

function registered(arn: string): Deployed {
  const reason = `The release is ${shortName(arn)}, and nothing is deployed yet, as \`wait-until: registered\` asked.`;
  return { result: 'registered', reason, serviceDeploymentArn: null };
}

function unchanged(arn: string): Deployed {
  const reason = `The service runs this release already (${shortName(arn)}).`;
  return { result: 'unchanged', reason, serviceDeploymentArn: null };
}

/** What a function answers or throws, as a promise. */
async function attempt<T>(decide: () => T): Promise<T> {
  return decide();
}
