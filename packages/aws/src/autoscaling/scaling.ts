import type {
  ApplicationAutoScalingClientConfig,
  ScalableTarget,
  SuspendedState,
} from '@aws-sdk/client-application-auto-scaling';
import type { ServiceRef } from '../ecs/api.ts';
import type { ClientOptions } from '../ecs/client.ts';
import { shortName } from '../ecs/shortName.ts';
import { clientConfig } from '../clientConfig.ts';
import { nameCalls } from '../nameCalls.ts';

/** What takes tasks away from a service that has too little to do, such as one whose traffic was moved elsewhere. */
export interface ScalingApi {
  /** What scales a service in; null when nothing does. */
  scaleIn(ref: ServiceRef): Promise<{ readonly suspended: boolean } | null>;
  /**
   * Suspends or resumes dynamic scaling in alone; what else is suspended stays. Nothing is sent where it is so already, or where
   * nothing scales the service.
   */
  suspendScaleIn(ref: ServiceRef, suspended: boolean): Promise<void>;
}

/**
 * Application Auto Scaling for an action. Needs `application-autoscaling:DescribeScalableTargets`, and to suspend
 * `application-autoscaling:RegisterScalableTarget`, `ecs:DescribeServices` and `ecs:UpdateService`. The client is loaded by the first
 * call; both of its calls can be repeated without harm.
 *
 * @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint
 */
export function connectScaling(
  options: ClientOptions,
  config: Readonly<ApplicationAutoScalingClientConfig> = {},
): ScalingApi {
  const load = async () => {
    const sdk = await import('@aws-sdk/client-application-auto-scaling');
    const client = new sdk.ApplicationAutoScalingClient(clientConfig(options, config));
    nameCalls(client, 'application-autoscaling');
    options.platformClock?.watch(client);
    return { sdk, client };
  };
  let loaded: ReturnType<typeof load> | null = null;

  const describe = async (ref: ServiceRef): Promise<ScalableTarget | null> => {
    const { sdk, client } = await (loaded ??= load());
    const { ResourceId, ...kind } = scaled(ref);
    const { ScalableTargets = [] } = await client.send(
      new sdk.DescribeScalableTargetsCommand({ ...kind, ResourceIds: [ResourceId] }),
    );
    return ScalableTargets[0] ?? null;
  };

  return {
    async scaleIn(ref) {
      const target = await describe(ref);
      return target && { suspended: isSuspended(target.SuspendedState) };
    },
    async suspendScaleIn(ref, suspended) {
      const target = await describe(ref);
      if (target === null || isSuspended(target.SuspendedState) === suspended) return;
      const { sdk, client } = await (loaded ??= load());
      // capacities that are not given stay; of the suspended activities no document says so, and all of them are sent
      const SuspendedState = { ...target.SuspendedState, DynamicScalingInSuspended: suspended };
      await client.send(new sdk.RegisterScalableTargetCommand({ ...scaled(ref), SuspendedState }));
    },
  };
}

function isSuspended({ DynamicScalingInSuspended = false }: SuspendedState = {}): boolean {
  return DynamicScalingInSuspended;
}

/** A service by its names, or by the last part of its ARNs, as Application Auto Scaling knows it. */
function scaled({ cluster, service }: ServiceRef) {
  return {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
    ResourceId: `service/${shortName(cluster)}/${shortName(service)}`,
  } as const;
}
