import { diffLines, follow, type EcsApi, type Followed } from '@deploy-actions/aws';
import { isGreen, type Outcome } from '@deploy-actions/strategy';
import { annotate, Cancelled, writeSummary, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs, Outputs } from './action.generated.ts';
import { failureReasons } from './evidence.ts';
import { flightState } from './flight.ts';
import { planOf, type Plan } from './plan.ts';
import { nameOf, readRelease, type Release } from './release.ts';
import { summaryOf } from './summary.ts';

/** Deploys and tells how it ended. Throws only for what is wrong before anything was changed, or for lost calls. */
export async function deploy(context: Context<Inputs>, api: EcsApi): Promise<Ending> {
  const { inputs, log } = context;
  const started = performance.now();
  const ref = { cluster: inputs.cluster, service: inputs.service };
  const release = await log.phase('Read what runs and what is to run', () => readRelease(context, api));
  const plan = planOf(release);
  await log.phase('What changes', async () => showPlan(context, plan, release));

  const deployed = inputs['dry-run'] ? dryRun(release) : await carryOut(context, api, plan, release);
  const evidence = isGreen(deployed.result) ? [] : await failureReasons(api, ref, deployed.taskDefinitionArn, log);
  const reason = [deployed.reason, ...evidence].join(' ');

  log.line(`${deployed.result}: ${reason}`);
  if (!isGreen(deployed.result))
    annotate({ level: 'error', title: `${inputs.service}: ${deployed.result}`, message: reason });
  writeSummary(
    summaryOf({
      ...ref,
      result: deployed.result,
      reason,
      from: release.currentArn,
      to: deployed.taskDefinitionArn,
      differences: release.differences,
      durationMs: performance.now() - started,
    }),
  );
  const outputs: Outputs = {
    result: deployed.result,
    reason,
    'task-definition-arn': deployed.taskDefinitionArn ?? '',
    'previous-task-definition-arn': release.currentArn,
    'service-deployment-arn': deployed.serviceDeploymentArn ?? '',
  };
  return { ok: isGreen(deployed.result), outputs: { ...outputs } };
}

/** An outcome with what it is about. */
interface Deployed extends Outcome {
  readonly taskDefinitionArn: string | null;
  readonly serviceDeploymentArn: string | null;
}

function showPlan({ log }: Context<Inputs>, plan: Plan, { differences, currentArn, service }: Release): void {
  for (const line of diffLines(differences)) log.line(line);
  if (plan.do === 'nothing') log.line(`nothing: ${nameOf(currentArn)} is this release`);
  if (plan.do === 'join') log.line('nothing new: this release is being deployed already, and is followed');
  if (plan.do !== 'nothing' && !rollsBack(service)) {
    const message =
      'ECS does not roll this service back by itself: its circuit breaker is off, or has `rollback` off. A release ' +
      'whose tasks do not start is tried again and again until the time is up.';
    annotate({ level: 'warning', title: service.serviceName!, message });
  }
  if (plan.do === 'redeploy') log.line('nothing, but its last deployment failed: it is deployed again');
}

function rollsBack({ deploymentConfiguration }: Release['service']): boolean {
  const breaker = deploymentConfiguration?.deploymentCircuitBreaker;
  return breaker?.enable === true && breaker.rollback === true;
}

function dryRun({ differences, registeredArn }: Release): Deployed {
  const reason = `Dry run: nothing was changed; ${differences.length} differences would be deployed.`;
  return { result: 'unchanged', reason, taskDefinitionArn: registeredArn, serviceDeploymentArn: null };
}

async function carryOut(context: Context<Inputs>, api: EcsApi, plan: Plan, release: Release): Promise<Deployed> {
  const { inputs, log } = context;
  if (plan.do === 'nothing') {
    const reason = `The service runs this release already (${nameOf(release.currentArn)}).`;
    return { result: 'unchanged', reason, taskDefinitionArn: release.currentArn, serviceDeploymentArn: null };
  }
  context.signal.throwIfAborted();
  const taskDefinitionArn = await log.phase('Register', () => taskDefinitionFor(context, api, plan, release));
  return log.phase(`Deploy ${nameOf(taskDefinitionArn)} to ${inputs.cluster}/${inputs.service}`, async () => {
    const followed = await send(context, api, plan, release, taskDefinitionArn);
    return { ...followed, taskDefinitionArn };
  });
}

async function taskDefinitionFor({ log }: Context<Inputs>, api: EcsApi, plan: Plan, release: Release): Promise<string> {
  if (plan.do === 'deploy') return plan.taskDefinitionArn;
  if (plan.do !== 'register') return release.currentArn;
  const arn = await api.registerTaskDefinition(release.taskDefinition);
  log.line(`registered ${nameOf(arn)}`);
  return arn;
}

/**
 * Sends the deployment and follows it. How to put it back is written down before it is sent; post takes over from there
 * unless an end was seen.
 */
async function send(
  { inputs, log, signal }: Context<Inputs>,
  api: EcsApi,
  plan: Plan,
  { currentArn }: Release,
  taskDefinitionArn: string,
): Promise<Followed> {
  const ref = { cluster: inputs.cluster, service: inputs.service };
  const flight = { ...ref, taskDefinitionArn, previousTaskDefinitionArn: currentArn };
  const options = {
    intervalMs: inputs['poll-interval-seconds'] * 1_000,
    timeoutMs: inputs['timeout-minutes'] * 60_000,
    signal,
    onProgress: (progress: string) => log.line(progress),
  };
  if (plan.do === 'join') {
    const mark = { ...ref, taskDefinitionArn, createdAt: plan.createdAt };
    return follow(api, mark, { ...options, onFound: () => undefined });
  }
  signal.throwIfAborted();
  flightState.save({ ...flight, ended: false });
  const service = await api.updateService(ref, {
    taskDefinition: taskDefinitionArn,
    ...(plan.do === 'redeploy' && { forceNewDeployment: true }),
  });
  const { createdAt } = service.deployments!.find(({ status }) => status === 'PRIMARY')!;
  const mark = { ...ref, taskDefinitionArn, createdAt: createdAt! };
  try {
    const onFound = (serviceDeploymentArn: string) => {
      flightState.save({ ...flight, serviceDeploymentArn, ended: false });
      log.line(`following ${serviceDeploymentArn}`);
    };
    const followed = await follow(api, mark, { ...options, onFound });
    flightState.save({ ...flight, ended: true });
    return followed;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    const next = inputs['on-cancel'] === 'rollback' ? 'The post step asks ECS to roll back.' : 'ECS goes on with it.';
    return { result: 'stopped', reason: `Cancelled: ${error.message}. ${next}`, serviceDeploymentArn: null };
  }
}
