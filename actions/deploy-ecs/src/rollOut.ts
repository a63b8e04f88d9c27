import {
  certaintyOf,
  create,
  primaryOf,
  update,
  withoutRollback,
  type DeploymentConfiguration,
  type EcsApi,
  type Mark,
  type Service,
} from '@deploy-actions/aws';
import { Cancelled, messageWithCauses, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Flight, Flights } from './flight.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import type { Release } from './release.ts';
import type { StepOutcome } from './result.ts';
import { followCourse, type CourseEnd } from './traffic/followCourse.ts';
import { giveBackLoan, lent, named, takeUp, type Loan } from './traffic/loan.ts';
import { borrow, settleLoan } from './traffic/settle.ts';

/** How the deployment to one service ended. */
export interface Deployed extends StepOutcome {
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

type Ended = Deployed & Partial<Pick<CourseEnd, 'over'>>;

/**
 * Deploys to one service and follows the deployment as far as asked. How to put it back is written down before it is sent; post
 * takes over from there unless an end was seen.
 */
export async function rollOut(
  context: Context<Inputs>,
  ports: Ports,
  flights: Flights,
  what: RollOut,
): Promise<Deployed> {
  const { inputs, signal } = context;
  const { ecs: api } = ports;
  const { release, plan, taskDefinitionArn } = what;
  if (plan.do === 'join') return join(context, api, what, plan.createdAt);

  const loan = await borrow(api, ports.holder, release, taskDefinitionArn);
  const own = release.service?.deploymentConfiguration;
  const given = loan ? lent(loan) : undefined;
  const guarded = inputs['rollback-safe'] || plan.do === 'create' ? undefined : withoutRollback(given ?? own);
  let flight: Flight = {
    ...release.ref,
    taskDefinitionArn,
    previousTaskDefinitionArn: release.stableArn,
    created: plan.do === 'create',
    ended: false,
    rollbackSafe: inputs['rollback-safe'],
    ...(guarded && { restore: { ...own, ...release.settings.changes.deploymentConfiguration } }),
    ...(loan && { loan }),
  };
  const note = (change: Partial<Flight>) => flights.save((flight = { ...flight, ...change }));
  signal.throwIfAborted();
  note({});
  try {
    const service = await send(api, what, flight.loan, guarded ?? given).catch(async (error: unknown) => {
      // nothing is owed for a call that was refused
      if (certaintyOf(error) === 'refused') {
        const isTidy = !loan || (await giveBackLoan(api, release.ref, loan)) === null;
        note({ ended: true, restore: undefined, loan: isTidy ? undefined : loan });
      }
      throw error;
    });
    const deployment = primaryOf(service)!;
    const onFound = (serviceDeploymentArn: string) =>
      note({ serviceDeploymentArn, ...(loan && { loan: named(loan, serviceDeploymentArn) }) });
    const isNew = deployment.id !== primaryOf(release.service)?.id;
    const when = { createdAt: deployment.createdAt!, answeredArn: newlyNamed(service, release.service) };
    const deployed: Ended = isNew ? await watch(context, api, what, when, onFound) : NO_DEPLOYMENT;
    const owed = flight.loan && (await settleLoan(context, api, release.ref, flight.loan, deployed));
    if (guarded) {
      await restore(api, flight);
      note({ restore: undefined });
    }
    flights.end({ ...flight, loan: owed });
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
  const { ref, service, held } = what.release;
  const arn = service?.currentServiceDeployment;
  const { status } = arn === undefined ? { status: undefined } : await api.describeServiceDeployment(arn);
  const isBack = arn !== undefined && status?.startsWith('ROLLBACK') === true;
  const followed = await watch(context, api, what, { createdAt }, () => undefined, isBack ? arn : undefined);
  // a step that was lost may have left the service what it had for this deployment alone
  if (held !== null && followed.over) {
    const loan = { note: held.note, holder: held, tagged: true };
    await settleLoan(context, api, ref, loan, followed);
  }
  if (!isBack || (followed.result !== 'rolled-back' && followed.result !== 'stopped')) return followed;
  return { ...followed, result: 'unchanged', reason: `ECS has just brought this release back. ${followed.reason}` };
}

/** ECS replaces no tasks for some settings, as the desired count. */
const NO_DEPLOYMENT: Deployed = {
  result: 'succeeded',
  reason: 'The settings of the service were changed; ECS needs no deployment for that.',
  serviceDeploymentArn: null,
};

async function send(
  api: EcsApi,
  { release, plan, taskDefinitionArn: taskDefinition }: RollOut,
  loan: Loan | undefined,
  deploymentConfiguration: DeploymentConfiguration | undefined,
): Promise<Service> {
  const { ref, service, serviceDefinition, settings } = release;
  if (service === null) return create(api, ref, { ...serviceDefinition, ...settings.changes, taskDefinition });
  if (loan) await takeUp(api, service, loan);
  return update(api, ref, service, {
    taskDefinition,
    ...settings.changes,
    ...(deploymentConfiguration && { deploymentConfiguration }),
    ...(plan.do === 'redeploy' && { forceNewDeployment: true }),
  });
}

async function watch(
  context: Context<Inputs>,
  api: EcsApi,
  { release: { ref, course }, taskDefinitionArn }: RollOut,
  when: Pick<Mark, 'createdAt' | 'answeredArn'>,
  onFound: (serviceDeploymentArn: string) => void,
  serviceDeploymentArn?: string,
): Promise<Deployed & Pick<CourseEnd, 'over'>> {
  const ended = await followCourse(context, api, {
    course,
    mark: { ...ref, taskDefinitionArn, ...when },
    ...(serviceDeploymentArn !== undefined && { serviceDeploymentArn }),
    onFound,
  });
  return { ...ended, since: when.createdAt };
}

/** Gives the service back the deployment configuration that it had. Idempotent; starts no deployment. */
export async function restore(api: EcsApi, flight: Flight): Promise<void> {
  await api.updateService(flight, { deploymentConfiguration: flight.restore });
}

function whatPostDoes(inputs: Inputs): string {
  if (!inputs['rollback-safe']) return 'It is not rolled back (rollback-safe: false): a person has to look.';
  return inputs['on-cancel'] === 'rollback' ? 'The post step asks ECS to roll back.' : 'ECS goes on with it.';
}
