/** What Application Auto Scaling keeps. Times are sandbox milliseconds. */

export interface ScalableTarget {
  readonly arn: string;
  /** `service/<cluster>/<service>`. */
  readonly resourceId: string;
  readonly createdAt: number;
  readonly roleArn: string;
  min: number;
  max: number;
  suspended: SuspendedState;
}

/** In the API's words. */
export interface SuspendedState {
  readonly DynamicScalingInSuspended: boolean;
  readonly DynamicScalingOutSuspended: boolean;
  readonly ScheduledScalingSuspended: boolean;
}

/** What stands for a scaling policy: how soon it takes capacity away. */
export interface ScaleInPolicy {
  /** How long a service has too little to do before its first task goes, sandbox ms. */
  readonly afterMs: number;
}

export const NAMESPACE = 'ecs';
export const DIMENSION = 'ecs:service:DesiredCount';

/** `service/<cluster>/<service>`, as https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalableTarget.html has it. */
export function resourceIdOf(cluster: string, service: string): string {
  return `service/${cluster}/${service}`;
}

/** Null for what is no service's resource id. */
export function serviceOf(resourceId: string): { readonly cluster: string; readonly service: string } | null {
  const [, cluster, service] = /^service\/([\w-]{1,255})\/([\w-]{1,255})$/.exec(resourceId) ?? [];
  return cluster === undefined || service === undefined ? null : { cluster, service };
}
