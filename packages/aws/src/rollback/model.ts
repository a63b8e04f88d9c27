import type { ServiceDeploymentStatus } from '@aws-sdk/client-ecs';

/** A release as ECS keeps it: what a service revision was made of. */
export interface Revision {
  readonly arn: string;
  readonly taskDefinitionArn: string;
  /** What really ran: digests are those that tags stood for at that time. */
  readonly images: readonly { readonly image: string; readonly digest: string | null }[];
}

/** A service deployment that ECS remembers. */
export interface PastDeployment {
  readonly arn: string;
  readonly status: ServiceDeploymentStatus;
  readonly createdAt: Date;
  /** What it was to bring; null when ECS does not show it. */
  readonly revision: Revision | null;
}

/** The newest service deployment, as it is now. */
export interface Newest {
  readonly arn: string;
  readonly status: ServiceDeploymentStatus;
  /** What it brings; null when ECS does not show it. */
  readonly taskDefinitionArn: string | null;
  /** What ECS goes back to when it is rolled back, or has gone back to; null when nobody knows. */
  readonly goesBackTo: string | null;
  /** Whether ECS moves the traffic (blue/green, linear, canary) instead of replacing tasks. */
  readonly movesTraffic: boolean;
  /** Whether it goes its way without steps, bake times and hooks. */
  readonly atOnce: boolean;
}

/** What ECS remembers of a service: service deployments of the last 90 days, newest first. */
export interface History {
  readonly deployments: readonly PastDeployment[];
  readonly newest: Newest | null;
}
