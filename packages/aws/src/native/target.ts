import type { DeploymentConfiguration, Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import {
  goalText,
  Unapplied,
  type Applied,
  type Finding,
  type Fit,
  type Goal,
  type Plan,
  type Target,
} from '@deploy-actions/strategy';
import type { ArmGroups } from '../cloudwatch/armGroup.ts';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import type { BalancerApi } from './balancer.ts';
import { joinProblems, planProblems, planWarnings } from './fit.ts';
import { begin, carryOut } from './forward.ts';
import { moveToPromotion, moveToWeight } from './move.ts';
import type { NativeNote } from './note.ts';
import { createObserver, type Known } from './observe.ts';
import { open, type Opening } from './open.ts';
import { shortName } from '../ecs/shortName.ts';
import { serviceProblems } from './requirements.ts';
import { restore } from './restore.ts';
import { retire, writeTags } from './retire.ts';
import { armGroupsOf } from './routes.ts';
import { unapplied } from './sent.ts';
import { snapshotOf } from './snapshot.ts';
import type { Holder, Tagged } from './tags.ts';
import { tidyByHand } from './tidyByHand.ts';

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
  /** Whether no deployment was under way but the one that is steered. */
  readonly isAlone: boolean;
  /** What must be known to put the service back; for the journal. Grows when the deployment gets its name. */
  note(): NativeNote;
  /** What a rollout had left written on the service when this one was connected to it. */
  readonly tagged: Tagged | null;
  /** To be written on the service beside the holder, from now on; see `Holder`. */
  pin(journal: string): void;
  /** What each release's requests are counted by, also before it has any; null for one without target group. */
  armGroups(): Promise<ArmGroups>;
  /** What a person has to type where `retire` fails; see {@link tidyByHand}. */
  byHand(): Promise<string[]>;
}

/**
 * Finds out how the service is; changes nothing.
 *
 * @throws Error when there is no such service, or no deployment in flight where one was to be joined
 */
export async function connectNativeTarget(options: NativeTargetOptions): Promise<NativeTarget> {
  const { api, balancer, ref, plan } = options;
  let { holder } = options;
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

  /** Begins the deployment; one that is there already becomes this rollout's. */
  async function prepare(): Promise<Applied> {
    const begunAt = performance.now();
    const there = await own();
    const now = await open(api, ref, { ...options, release: note.release, note: there ? note : null });
    const found = there ?? now.joined;
    if (found) {
      refuse(joinProblems(plan, found.deploymentConfiguration ?? {}, found.serviceDeploymentArn!));
      note = { ...now.note, deployment: note.deployment ?? now.note.deployment };
      // tags that could not be read may say more than this process knows
      if (note.previous !== null || opening.mode === 'joined') {
        await writeTags(api, now.service.serviceArn!, note, holder);
      }
      return { sent: false, detail: 'ECS has the release already.' };
    }
    refuse([...planProblems(plan), ...serviceProblems(now), ...changeProblems(note, now.note)]);
    note = { ...note, previous: now.note.previous, given: now.note.given };
    await writeTags(api, now.service.serviceArn!, note, holder);
    mayBeSent = true;
    const changes = { taskDefinition: note.release, deploymentConfiguration: note.given! };
    const arn = await begin({ api, ref, before: now.service, changes, own, begunAt });
    if (arn !== null) named(arn);
    return { sent: true, detail: `ECS deploys the release (${note.given!.strategy}).` };
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
    tagged: opening.tagged,
    pin: (journal) => void (holder = { ...holder, journal }),
    isAlone: opening.inFlight === null,
    note: () => note,
    armGroups: async () => armGroupsOf(await observer.routes(known(), await own())),
    byHand: () => tidyByHand(api, { ref, serviceArn: opening.service.serviceArn!, note, holder }),
    fit,
    inspect: async () => {
      const look = await observer.look(known());
      if (look.own?.serviceDeploymentArn !== undefined) named(look.own.serviceDeploymentArn);
      return snapshotOf(look);
    },
    apply: (goal) =>
      act(goal).catch((error: unknown) => {
        throw unapplied(`ECS was not brought to: ${goalText(goal)}`, error);
      }),
  };

  async function act(goal: Goal): Promise<Applied> {
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
  }
}

function refuse(problems: readonly Pick<Finding, 'message'>[]): void {
  if (problems.length > 0) throw new Unapplied(problems.map(({ message }) => message).join('\n'), 'refused');
}

/** What the release before is was settled when the rollout began: another one by now would be lost by a rollback. */
function changeProblems(then: NativeNote, now: NativeNote): Pick<Finding, 'message'>[] {
  if (then.stable === now.stable) return [];
  const [old, other] = [then.stable, now.stable].map((each) =>
    each === null ? 'an unknown release' : shortName(each),
  );
  return [
    { message: `the service ran ${old} when this rollout began, and runs ${other} by now. Begin a new rollout.` },
  ];
}
