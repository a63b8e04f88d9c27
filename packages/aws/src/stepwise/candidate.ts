import { createHash } from 'node:crypto';
import type { Service } from '@aws-sdk/client-ecs';
import type { Tags } from '../ecs/api.ts';
import type { ServiceDefinition } from '../ecs/writes.ts';
import type { StepwiseNote } from './note.ts';

/** Names of services have 255 characters at most. */
const LONGEST_NAME = 255;

/** On the candidate service: the rollout that it is of. */
export const CANDIDATE_TAG = 'deploy-actions:candidate-of';

/**
 * The name of the service that a rollout's candidate runs as. Each rollout has its own: a service that was just deleted keeps its
 * name for as long as its tasks drain.
 */
export function candidateName(service: string, rollout: string): string {
  const ending = `-candidate-${createHash('sha256').update(rollout).digest('hex').slice(0, 8)}`;
  return `${service.slice(0, LONGEST_NAME - ending.length)}${ending}`;
}

export interface CandidateOptions {
  readonly rollout: string;
  readonly desiredCount: number;
  /** Of the stable service. */
  readonly tags: Tags;
}

/**
 * What CreateService takes for a candidate: all of the stable service that its tasks run by, on the other target group. Not what
 * leads traffic past the balancer (service discovery, Service Connect), nor what moves traffic or scales by itself.
 */
export function candidateDefinition(
  stable: Service,
  { release, groups }: StepwiseNote,
  { rollout, desiredCount, tags }: CandidateOptions,
): ServiceDefinition {
  const { deploymentConfiguration: { minimumHealthyPercent, maximumPercent } = {} } = stable;
  const [{ containerName, containerPort } = {}] = stable.loadBalancers ?? [];
  const { volumeConfigurations = [] } = stable.deployments?.[0] ?? {};
  return {
    taskDefinition: release,
    desiredCount,
    loadBalancers: [{ targetGroupArn: groups.candidate, containerName, containerPort }],
    ...capacityOf(stable),
    ...given({
      platformVersion: stable.platformVersion,
      networkConfiguration: stable.networkConfiguration,
      placementConstraints: stable.placementConstraints,
      placementStrategy: stable.placementStrategy,
      healthCheckGracePeriodSeconds: stable.healthCheckGracePeriodSeconds,
      enableECSManagedTags: stable.enableECSManagedTags,
      propagateTags: stable.propagateTags === 'NONE' ? undefined : stable.propagateTags,
      enableExecuteCommand: stable.enableExecuteCommand,
      availabilityZoneRebalancing: stable.availabilityZoneRebalancing,
      volumeConfigurations: volumeConfigurations.length > 0 ? volumeConfigurations : undefined,
    }),
    deploymentConfiguration: {
      ...given({ minimumHealthyPercent, maximumPercent }),
      // a release that never comes up is to be known as that, rather than waited for
      deploymentCircuitBreaker: { enable: true, rollback: false },
    },
    tags: [
      ...Object.entries(tags)
        .filter(([key]) => !/^(aws|deploy-actions):/.test(key))
        .map(([key, value]) => ({ key, value })),
      { key: CANDIDATE_TAG, value: rollout },
    ],
  };
}

/** A launch type, or a strategy of capacity providers: ECS takes one of the two. */
function capacityOf({ capacityProviderStrategy = [], launchType }: Service): object {
  return capacityProviderStrategy.length > 0 ? { capacityProviderStrategy } : given({ launchType });
}

function given(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
