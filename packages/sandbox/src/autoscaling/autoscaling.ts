import type { Service } from '../core/api.ts';
import type { Clock } from '../core/clock.ts';
import type { ServiceCapacity } from '../core/ports.ts';
import { listOf, structure, type Shape } from '../core/shapes.ts';
import { MINUTE_MS } from '../cloudwatch/minutes.ts';
import type { ScalableTarget, ScaleInPolicy } from './model.ts';
import type { RequestCounts } from './requestCounts.ts';
import { scalableTargetOperations, targetView } from './scalableTargets.ts';
import { createScaleIn } from './scaleIn.ts';

export interface AutoscalingOptions {
  readonly clock: Clock;
  readonly accountId: string;
  readonly region: string;
  readonly capacity: ServiceCapacity;
  readonly requests: RequestCounts;
  /** By resource id: in force while it is registered. */
  readonly policies: ReadonlyMap<string, ScaleInPolicy>;
}

export interface Autoscaling {
  readonly service: Service;
  /** Everything there is, in the API's shapes, for the control API. */
  state(): { scalableTargets: object[] };
  close(): void;
}

const named = { ServiceNamespace: 'String', ResourceId: 'String', ScalableDimension: 'String' } as const;
const inputs: Record<string, Shape> = {
  RegisterScalableTarget: structure({
    ...named,
    MinCapacity: 'Number',
    MaxCapacity: 'Number',
    SuspendedState: structure({
      DynamicScalingInSuspended: 'Boolean',
      DynamicScalingOutSuspended: 'Boolean',
      ScheduledScalingSuspended: 'Boolean',
    }),
  }),
  DescribeScalableTargets: structure({
    ServiceNamespace: 'String',
    ResourceIds: listOf('String'),
    ScalableDimension: 'String',
    MaxResults: 'Number',
    NextToken: 'String',
  }),
  DeregisterScalableTarget: structure(named),
};

/** Application Auto Scaling, as far as it takes tasks away from services of ECS. */
export function createAutoscaling({ policies: given, requests, ...options }: AutoscalingOptions): Autoscaling {
  const targets = new Map<string, ScalableTarget>();
  const policies = new Map(given);
  const scaleIn = createScaleIn({ capacity: options.capacity, requests, targets, policies });
  const stop = options.clock.every(MINUTE_MS, scaleIn);
  return {
    service: {
      name: 'application-autoscaling',
      protocol: 'json',
      discriminator: 'AnyScaleFrontendService',
      inputs,
      operations: scalableTargetOperations({ ...options, targets, forget: (id) => policies.delete(id) }),
    },
    state: () => ({ scalableTargets: [...targets.values()].map(targetView) }),
    close: stop,
  };
}
