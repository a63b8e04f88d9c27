import { setTimeout as sleep } from 'node:timers/promises';
import type { Service, ServiceDeployment, ServiceRevision, ServiceRevisionSummary } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { isOver } from '../ecs/deploymentStatus.ts';
import { hasTriggered } from '../ecs/judge.ts';
import type { BalancerApi } from './balancer.ts';
import type { NativeNote } from './note.ts';
import { newerThan, ownDeployment } from './own.ts';
import { routesOf, weightBy, type Route, type Routed } from './routes.ts';
import type { After, ArmLook, Look } from './snapshot.ts';

/** What a look needs to know beforehand. */
export interface Known extends ServiceRef {
  readonly note: NativeNote;
  readonly balancers: NonNullable<Service['loadBalancers']>;
  readonly givenUp: boolean;
}

/** Reads how a rollout is. What does not change any more is read once. */
export interface Observer {
  look(known: Known): Promise<Look>;
  /** The rollout's own service deployment; null while ECS shows none. */
  own(known: Known): Promise<ServiceDeployment | null>;
  /** Per cent on the candidate by the rules; read after a deployment whose pause waits, it is what the pause waits at. */
  routed(known: Known, own: ServiceDeployment): Promise<Routed>;
  /** The ways of production traffic; those that the rollout will take, before it has begun. */
  routes(known: Known, own: ServiceDeployment | null): Promise<readonly Route[]>;
}

/** Looks for a deployment that took over, before it is said that somebody stopped ours: lists may be behind. */
const SUCCESSOR_LOOKS = 3;
const BETWEEN_LOOKS_MS = 1_000;

const GOING_BACK = ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL'];

export function createObserver(api: EcsApi, balancer: BalancerApi): Observer {
  const resolved = new Map<string, ServiceRevision>();

  /** What ECS shows of a revision grows until its target group is settled. */
  async function revision(arn: string | undefined): Promise<ServiceRevision | null> {
    if (arn === undefined) return null;
    const kept = resolved.get(arn);
    if (kept) return kept;
    const [found = null] = await api.describeServiceRevisions([arn]);
    if (found?.resolvedConfiguration?.loadBalancers?.some((each) => each.targetGroupArn)) resolved.set(arn, found);
    return found;
  }

  const arm = async (count: ServiceRevisionSummary | null): Promise<ArmLook | null> => {
    const found = await revision(count?.arn);
    return found && { revision: found, count };
  };

  const own = ({ note, ...ref }: Known): Promise<ServiceDeployment | null> => ownDeployment(api, ref, note);

  async function successorOf(known: Known, ended: ServiceDeployment): Promise<After | null> {
    const { note, ...ref } = known;
    const looks = ended.status === 'STOPPED' && !hasTriggered(ended) ? SUCCESSOR_LOOKS : 1;
    for (let look = 1; ; look += 1) {
      const [newest] = await newerThan(api, ref, ended.serviceDeploymentArn!, Number(ended.createdAt));
      if (newest?.serviceDeploymentArn !== undefined) {
        const [deployment, target] = await Promise.all([
          api.describeServiceDeployment(newest.serviceDeploymentArn),
          revision(newest.targetServiceRevisionArn),
        ]);
        const { taskDefinition } = target ?? {};
        const restores = taskDefinition === note.stable && note.stable !== note.release;
        return { deployment, revision: target, restores };
      }
      if (look === looks) return null;
      await sleep(BETWEEN_LOOKS_MS);
    }
  }

  /** Before there is a deployment of the rollout: what serves is the one revision that the service has. */
  async function serving(ref: ServiceRef): Promise<ServiceRevisionSummary | null> {
    const service = await api.describeService(ref);
    const [first = null, ...others] = service?.currentServiceRevisions ?? [];
    return others.length === 0 ? first : null;
  }

  async function routes(known: Known, deployment: ServiceDeployment | null): Promise<readonly Route[]> {
    const source = deployment ? sourceOf(deployment) : await serving(known);
    const [candidate, stable] = await Promise.all([
      revision(deployment?.targetServiceRevision?.arn),
      revision(source?.arn),
    ]);
    return routesOf(known.balancers, { candidate, stable });
  }

  async function routed(known: Known, deployment: ServiceDeployment): Promise<Routed> {
    const ways = await routes(known, deployment);
    return weightBy(ways, await Promise.all(ways.map(({ rule }) => balancer.forwards(rule))));
  }

  /** What goes back is followed also while the rules cannot be read: ECS itself says when it is back. */
  async function routedIn(known: Known, deployment: ServiceDeployment, after: After | null): Promise<Routed | null> {
    try {
      return await routed(known, deployment);
    } catch (error) {
      if (after?.restores || GOING_BACK.includes(deployment.status ?? '')) return null;
      throw error;
    }
  }

  return {
    own,
    routed,
    routes,

    async look(known) {
      const deployment = await own(known);
      const { givenUp } = known;
      if (deployment === null) {
        const stable = await arm(await serving(known));
        return { own: null, after: null, candidate: null, stable, routed: null, givenUp };
      }
      const after = isOver(deployment.status) ? await successorOf(known, deployment) : null;
      const [candidate, stable] = await Promise.all([
        arm(deployment.targetServiceRevision ?? null),
        arm(sourceOf(deployment)),
      ]);
      const isAnothers = after !== null && !after.restores;
      const seen = isAnothers ? null : await routedIn(known, deployment, after);
      const gone = after !== null && hasTakenGroup(known, after, candidate?.revision ?? null);
      return {
        own: deployment,
        after,
        candidate,
        stable,
        routed: gone ? { weight: 0, why: null } : seen,
        givenUp,
      };
    },
  };
}

/**
 * Whether the candidate's target group is by now that of the release before, deployed again: ECS removes the candidate first where
 * it had been left half way.
 */
function hasTakenGroup({ balancers }: Known, after: After, candidate: ServiceRevision | null): boolean {
  const { deployment, revision, restores } = after;
  if (!restores || deployment.status === 'PENDING' || deployment.lifecycleStage === 'RECONCILE_SERVICE') return false;
  const groups = [candidate, revision].map((each) =>
    routesOf(balancers, { candidate: each, stable: null }).map((route) => route.candidate),
  );
  return groups[0]!.length > 0 && String(groups[0]) === String(groups[1]);
}

/** What served before: of several revisions the one with the production traffic. */
export function sourceOf({ sourceServiceRevisions = [] }: ServiceDeployment): ServiceRevisionSummary | null {
  const [first = null] = sourceServiceRevisions.toSorted(
    (a, b) => (b.requestedProductionTrafficWeight ?? 0) - (a.requestedProductionTrafficWeight ?? 0),
  );
  return first;
}
