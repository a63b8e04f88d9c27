import { diffLines, register, type EcsApi } from '@deploy-actions/aws';
import { annotate, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { endingOf, type ServiceEnding } from './ending.ts';
import { createFlights } from './flight.ts';
import { planOf, type Plan } from './plan.ts';
import { nameOf, readBase, releaseOf, type Release } from './release.ts';
import { rollOut, type Deployed } from './rollOut.ts';
import { changeAll } from './settings.ts';
import { together } from './together.ts';
import { warningsOf } from './warnings.ts';

interface Step {
  readonly release: Release;
  readonly plan: Plan;
}

/**
 * Deploys one release to its services and tells how it ended. Throws only for what is wrong before anything was changed,
 * and for calls that got lost on the way: post takes care of those.
 */
export async function deploy(context: Context<Inputs>, api: EcsApi): Promise<Ending> {
  const started = new Date();
  const steps = await context.log.phase('Read what runs and what is to run', () => read(context, api));
  await context.log.phase('What changes', async () => show(context, steps));
  const endings = context.inputs['dry-run'] ? steps.map(dryRun) : await carryOut(context, api, steps);
  return endingOf(context, api, endings, started);
}

async function read(context: Context<Inputs>, api: EcsApi): Promise<Step[]> {
  const { inputs } = context;
  const bases = await together(inputs.service.map((name) => readBase(context, api, name)));
  const taskDefinitions = changeAll(
    bases.map(({ taskDefinition }) => taskDefinition),
    inputs,
  );
  return bases.map((base, index) => {
    const release = releaseOf(base, taskDefinitions[index]!, inputs);
    return { release, plan: planOf(release, inputs['force-new-deployment']) };
  });
}

function show({ inputs, log }: Context<Inputs>, steps: readonly Step[]): void {
  for (const { release, plan } of steps) {
    const { service } = release.ref;
    for (const line of diffLines(release.differences)) log.line(steps.length > 1 ? `${service}: ${line}` : line);
    if (release.differences.length === 0) log.line(`${service}: ${NOTHING_NEW[plan.do]}`);
    for (const message of warningsOf(release, plan, inputs)) annotate({ level: 'warning', title: service, message });
  }
}

const NOTHING_NEW: Record<Plan['do'], string> = {
  nothing: 'nothing, it runs this release',
  join: 'nothing new, this release is being deployed already; that deployment is followed',
  redeploy: 'nothing, but a new deployment is forced',
  deploy: 'nothing',
  create: 'the service is created',
};

function dryRun({ release }: Step): ServiceEnding {
  const reason = `Dry run: nothing was changed; ${release.differences.length} differences would be deployed.`;
  return { release, result: 'unchanged', reason, taskDefinitionArn: release.registeredArn, serviceDeploymentArn: null };
}

async function carryOut(context: Context<Inputs>, api: EcsApi, steps: readonly Step[]): Promise<ServiceEnding[]> {
  const flights = createFlights();
  context.signal.throwIfAborted();
  const registered = await context.log.phase('Register', () =>
    together(steps.map((step) => arnFor(context, api, step))),
  );
  return context.log.phase('Deploy', () =>
    together(
      steps.map(async ({ release, plan }, index) => {
        const taskDefinitionArn = registered[index]!;
        const deployed =
          plan.do === 'nothing'
            ? unchanged(taskDefinitionArn)
            : await rollOut(context, api, flights, { release, plan, taskDefinitionArn });
        return { ...deployed, release, taskDefinitionArn };
      }),
    ),
  );
}

async function arnFor({ log }: Context<Inputs>, api: EcsApi, { release, plan }: Step): Promise<string> {
  if (plan.do !== 'deploy' && plan.do !== 'create') return release.currentArn!;
  if (release.registeredArn !== null) return release.registeredArn;
  const arn = await register(api, release.taskDefinition);
  log.line(`${release.ref.service}: registered ${nameOf(arn)}`);
  return arn;
}

function unchanged(arn: string): Deployed {
  const reason = `The service runs this release already (${nameOf(arn)}).`;
  return { result: 'unchanged', reason, serviceDeploymentArn: null };
}
