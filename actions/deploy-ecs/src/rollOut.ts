import {
  certaintyOf,
  create,
  follow,
  primaryOf,
  update,
  withoutRollback,
  type EcsApi,
  type Mark,
  type Service,
} from '@deploy-actions/aws';
import type { Outcome } from '@deploy-actions/strategy';
import { Cancelled, messageWithCauses, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Flight, Flights } from './flight.ts';
import type { Plan } from './plan.ts';
import type { Release } from './release.ts';

/** How the deployment to one service ended. */
export interface Deployed extends Outcome {
  readonly serviceDeploymentArn: string | null;
  /** When ECS created the deployment, by its clock; left out when none was. */
  readonly since?: Date;
  /** More for the job summary, in Markdown. */
  readonly details?: string;
}

export interface RollOut {
  readonly release: Release;
  readonly plan: Exclude<Plan, { do: 'nothing' }>;
  readonly taskDefinitionArn: string;
}

/**
 * Deploys to one service and follows the deployment to its end. How to put it back is written down before it is sent; post
 * takes over from there unless an end was seen.
 */
export async function rollOut(
  context: Context<Inputs>,
  api: EcsApi,
  flights: Flights,
  what: RollOut,
): Promise<Deployed> {
  const { inputs, signal } = context;
  const { release, plan, taskDefinitionArn } = what;
  if (plan.do === 'join') return join(context, api, what, plan.createdAt);

  const own = release.service?.deploymentConfiguration;
  const guarded = inputs['rollback-safe'] || plan.do === 'create' ? undefined : withoutRollback(own);
  let flight: Flight = {
    ...release.ref,
    taskDefinitionArn,
    previousTaskDefinitionArn: release.stableArn,
    created: plan.do === 'create',
    ended: false,
    rollbackSafe: inputs['rollback-safe'],
    ...(guarded && { restore: { ...own, ...release.settings.changes.deploymentConfiguration } }),
  };
  const note = (change: Partial<Flight>) => flights.save((flight = { ...flight, ...change }));
  signal.throwIfAborted();
  note({});
  try {
    const service = await send(api, what, guarded).catch((error: unknown) => {
      // nothing is owed for a call that was refused
      if (certaintyOf(error) === 'refused') note({ ended: true, restore: undefined });
      throw error;
    });
    const deployment = primaryOf(service)!;
    const onFound = (serviceDeploymentArn: string) => note({ serviceDeploymentArn });
    const isNew = deployment.id !== primaryOf(release.service)?.id;
    const when = { createdAt: deployment.createdAt!, answeredArn: newlyNamed(service, release.service) };
    const deployed = isNew ? await watch(context, api, what, when, onFound) : NO_DEPLOYMENT;
    if (guarded) {
      await restore(api, flight);
      note({ restore: undefined });
    }
    flights.end(flight);
    return deployed;
  } catch (error) {
    const [result, reason] =
      error instanceof Cancelled
        ? ['stopped' as const, `Cancelled: ${error.message}.`]
        : ['failed' as const, messageWithCauses(error)];
    const { ended, serviceDeploymentArn = null } = flight;
    return { result, reason: ended ? reason : `${reason} ${whatPostDoes(inputs)}`, serviceDeploymentArn };
  }
}

/** The service deployment that an answer names, when it did not name it before. */
function newlyNamed(answer: Service, before: Service | null): string | undefined {
  const arn = answer.currentServiceDeployment;
  return arn === before?.currentServiceDeployment ? undefined : arn;
}

/** Follows a deployment of this very release that somebody else began, or the rollback that brings it back. */
async function join(context: Context<Inputs>, api: EcsApi, what: RollOut, createdAt: Date): Promise<Deployed> {
  const arn = what.release.service?.currentServiceDeployment;
  const { status } = arn === undefined ? { status: undefined } : await api.describeServiceDeployment(arn);
  if (arn === undefined || !status?.startsWith('ROLLBACK')) {
    return watch(context, api, what, { createdAt }, () => undefined);
  }
  const followed = await watch(context, api, what, { createdAt }, () => undefined, arn);
  if (followed.result !== 'rolled-back' && followed.result !== 'stopped') return followed;
  return { ...followed, result: 'unchanged', reason: `ECS has just brought this release back. ${followed.reason}` };
}

/** ECS replaces no tasks for some settings, as the desired count. */
const NO_DEPLOYMENT: Deployed = {
  result: 'succeeded',
  reason: 'The settings of the service were changed; ECS needs no deployment for that.',
  serviceDeploymentArn: null,
};

function send(
  api: EcsApi,
  { release, plan, taskDefinitionArn: taskDefinition }: RollOut,
  deploymentConfiguration: Service['deploymentConfiguration'],
): Promise<Service> {
  const { ref, service, serviceDefinition, settings } = release;
  if (service === null) return create(api, ref, { ...serviceDefinition, ...settings.changes, taskDefinition });
  return update(api, ref, service, {
    taskDefinition,
    ...settings.changes,
    ...(deploymentConfiguration && { deploymentConfiguration }),
    ...(plan.do === 'redeploy' && { forceNewDeployment: true }),
  });
}

function watch(
  { inputs, log, signal }: Context<Inputs>,
  api: EcsApi,
  { release: { ref }, taskDefinitionArn }: RollOut,
  when: Pick<Mark, 'createdAt' | 'answeredArn'>,
  onFound: (serviceDeploymentArn: string) => void,
  serviceDeploymentArn?: string,
): Promise<Deployed> {
  return follow(
    api,
    { ...ref, taskDefinitionArn, ...when },
    {
      intervalMs: inputs['poll-interval-seconds'] * 1_000,
      timeoutMs: inputs['timeout-minutes'] * 60_000,
      signal,
      ...(serviceDeploymentArn !== undefined && { serviceDeploymentArn }),
      onFound: (arn) => {
        onFound(arn);
        log.line(`${ref.service}: following ${arn}`);
      },
      onProgress: (progress) => log.line(`${ref.service}: ${progress}`),
    },
  ).then((followed) => ({ ...followed, since: when.createdAt }));
}

/** Gives the service back the deployment configuration that it had. Idempotent; starts no deployment. */
export async function restore(api: EcsApi, flight: Flight): Promise<void> {
  await api.updateService(flight, { deploymentConfiguration: flight.restore });
}

function whatPostDoes(inputs: Inputs): string {
  if (!inputs['rollback-safe']) return 'It is not rolled back (rollback-safe: false): a person has to look.';
  return inputs['on-cancel'] === 'rollback' ? 'The post step asks ECS to roll back.' : 'ECS goes on with it.';
}
