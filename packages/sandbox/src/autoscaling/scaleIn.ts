import type { ServiceCapacity } from '../core/ports.ts';
import { MINUTE_MS } from '../cloudwatch/minutes.ts';
import { serviceOf, type ScalableTarget, type ScaleInPolicy } from './model.ts';
import type { RequestCounts } from './requestCounts.ts';

/** Of the most that one task per desired count had in a minute: below it there is too little to do. */
const LOW_SHARE = 0.5;

export interface ScaleInParts {
  readonly capacity: ServiceCapacity;
  readonly requests: RequestCounts;
  readonly targets: ReadonlyMap<string, ScalableTarget>;
  readonly policies: ReadonlyMap<string, ScaleInPolicy>;
}

interface Watched {
  /** Requests of the groups up to the last minute. */
  total: number;
  /** The most requests per desired task in one minute. */
  most: number;
  /** Full minutes without enough to do, one after the other. */
  lowMinutes: number;
}

/**
 * Takes capacity away from services that have too little to do, one task a minute, as a target tracking policy of
 * ALBRequestCountPerTarget would. To be called each sandbox minute. While scale-in is suspended, or a deployment of the service
 * goes on, nothing is taken away, but time counts: it goes on at once afterwards.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-suspend-resume-scaling.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html (scale-in and deployments)
 */
export function createScaleIn({ capacity, requests, targets, policies }: ScaleInParts): () => void {
  const watched = new Map<string, Watched>();

  const look = (target: ScalableTarget, policy: ScaleInPolicy) => {
    const { cluster, service } = serviceOf(target.resourceId)!;
    const found = capacity.of(cluster, service);
    if (found === null) return;
    const total = requests.total(found.targetGroups);
    const state = watched.get(target.resourceId) ?? { total: 0, most: 0, lowMinutes: 0 };
    const perTask = (total - state.total) / Math.max(1, found.desiredCount);
    const most = Math.max(state.most, perTask);
    const lowMinutes = perTask < most * LOW_SHARE ? state.lowMinutes + 1 : 0;
    watched.set(target.resourceId, { total, most, lowMinutes });

    const due = lowMinutes > 0 && lowMinutes * MINUTE_MS >= policy.afterMs;
    if (!due || target.suspended.DynamicScalingInSuspended || found.deploying) return;
    if (found.desiredCount > target.min) capacity.set(cluster, service, found.desiredCount - 1);
  };

  return () => {
    for (const target of targets.values()) {
      const policy = policies.get(target.resourceId);
      if (policy) look(target, policy);
    }
  };
}
