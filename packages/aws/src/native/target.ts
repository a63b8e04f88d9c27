import type { DeploymentConfiguration, Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { Unapplied, type Applied, type Fit, type Goal, type Plan, type Target } from '@deploy-actions/strategy';
import type { ArmGroups } from '../cloudwatch/armGroup.ts';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import type { BalancerApi } from './balancer.ts';
import { nativeConfiguration, withNative } from './configuration.ts';
import { joinProblems, planProblems, planWarnings } from './fit.ts';
import { begin, carryOut } from './forward.ts';
import { moveToPromotion, moveToWeight } from './move.ts';
import type { NativeNote } from './note.ts';
import { createObserver, type Known } from './observe.ts';
import { open, type Opening } from './open.ts';
import { serviceProblems } from './requirements.ts';
import { restore } from './restore.ts';
import { retire, writeTags } from './retire.ts';
import { armGroupsOf } from './routes.ts';
import { snapshotOf } from './snapshot.ts';
import type { Holder } from './tags.ts';

export interface NativeTargetOptions {
  readonly api: EcsApi;
  readonly balancer: BalancerApi;
  readonly ref: ServiceRef;
  /** ARN of the release's task definition. Null: of the deployment that is in flight, which is joined. */
  readonly release: string | null;
  readonly plan: Plan;
  /** Who is written down on the service for the time of the rollout. */
  readonly holder: Holder;
  /** Of a rollout that goes on, from its journal or from the service's tags; see `parseNote`. */
  readonly note?: NativeNote | null;
}

/** An ECS service whose traffic ECS itself moves: each step by our word. */
export interface NativeTarget extends Target {
  /**
   * Whether a deployment is steered that was there before this process: it was begun by a step before (`joined`), or by a former
   * process of the same rollout (`resumed`). `new`: `prepare` begins it.
   */
  readonly mode: Opening['mode'];
  /** What must be known to put the service back; for the journal. Grows when the deployment gets its name. */
  note(): NativeNote;
  /** What each release's requests are counted by; null for one without target group. Settled from the start. */
  readonly armGroups: ArmGroups;
}

/**
 * Finds out how the service is; changes nothing.
 *
 * @throws Error when there is no such service, or no deployment in flight where one was to be joined
 */
export async function connectNativeTarget(options: NativeTargetOptions): Promise<NativeTarget> {
  const { api, balancer, ref, plan, holder } = options;
  const opening = await open(api, ref, options);
  const observer = createObserver(api, balancer);
  let { note } = opening;
  let mayBeSent = opening.mode === 'resumed';
  let givenUp = false;

  const known = (): Known => ({ ...ref, note, balancers: opening.service.loadBalancers ?? [], givenUp });

  const own = async (): Promise<ServiceDeployment | null> => {
    const deployment = await observer.own(known());
    if (deployment?.serviceDeploymentArn !== undefined) named(deployment.serviceDeploymentArn);
    return deployment;
  };

  const named = (arn: string): void => {
    if (note.deployment === null) note = { ...note, deployment: arn };
  };

  async function fit(asked: Plan): Promise<Fit> {
    const problems = [
      ...planProblems(asked),
      ...(opening.mode === 'new' ? serviceProblems(opening) : []),
      ...(opening.joined ? joinProblems(asked, opening.joined.deploymentConfiguration ?? {}, note.deployment!) : []),
    ];
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, plan: asked, warnings: planWarnings(asked, opening.service.deploymentConfiguration) };
  }

  async function prepare(): Promise<Applied> {
    const begunAt = performance.now();
    if (await own()) return { sent: false, detail: 'ECS has the release already.' };
    const service = await current();
    const problems = [...planProblems(plan), ...serviceProblems({ ...opening, service })];
    const native = nativeConfiguration(plan, { steered: true });
    if (problems.length > 0 || native === null) {
      throw new Unapplied(problems.map(({ message }) => message).join('\n'), 'refused');
    }
    const given = withNative(service.deploymentConfiguration, native);
    note = { ...note, previous: note.previous ?? service.deploymentConfiguration ?? {}, given };
    await writeTags(api, service.serviceArn!, note, holder);
    mayBeSent = true;
    const changes = { taskDefinition: note.release, deploymentConfiguration: given };
    const arn = await begin({ api, ref, before: service, changes, own, begunAt });
    if (arn !== null) named(arn);
    return { sent: true, detail: `ECS deploys the release (${given.strategy}).` };
  }

  async function current(): Promise<Service> {
    const service = await api.describeService(ref);
    if (service === null) throw new Unapplied(`There is no service \`${ref.service}\` any more.`, 'refused');
    return service;
  }

  /** The deployment first, then the rules: while a pause waits, they cannot have gone on. */
  async function forward(move: typeof moveToPromotion): Promise<Applied> {
    const begunAt = performance.now();
    const deployment = await own();
    if (deployment === null) throw new Unapplied('ECS does not show the deployment.', 'unknown');
    return carryOut(api, deployment, move(deployment, await observer.routed(known(), deployment)), begunAt);
  }

  /** What the service had is written down before it is changed; but a rollback waits for nothing. */
  async function keep(service: Service, given: DeploymentConfiguration): Promise<void> {
    note = { ...note, previous: note.previous ?? service.deploymentConfiguration ?? {}, given };
    await writeTags(api, service.serviceArn!, note, holder).catch(() => {});
  }

  async function takeBack(): Promise<Applied> {
    const { never, ...applied } = await restore(api, ref, { note, own, mayBeSent, onConfiguration: keep });
    givenUp ||= never;
    return applied;
  }

  return {
    mode: opening.mode,
    note: () => note,
    armGroups: armGroupsOf(await observer.routes(known())),
    fit,
    inspect: async () => {
      const look = await observer.look(known());
      if (look.own?.serviceDeploymentArn !== undefined) named(look.own.serviceDeploymentArn);
      return snapshotOf(look);
    },
    async apply(goal: Goal) {
      switch (goal.kind) {
        case 'prepare':
          return prepare();
        case 'weight':
          return forward((deployment, routed) => moveToWeight(goal.weight, deployment, routed));
        case 'promote':
          return forward(moveToPromotion);
        case 'restore':
          return takeBack();
        default:
          return retire(api, ref, holder.rollout, note);
      }
    },
  };
}
