import { randomBytes } from 'node:crypto';
import { ApiError, timestamp, type Operation } from '../core/api.ts';
import type { Clock } from '../core/clock.ts';
import type { ServiceCapacity } from '../core/ports.ts';
import { DIMENSION, NAMESPACE, serviceOf, type ScalableTarget, type SuspendedState } from './model.ts';

export interface TargetParts {
  readonly clock: Pick<Clock, 'now'>;
  readonly accountId: string;
  readonly region: string;
  readonly capacity: ServiceCapacity;
  readonly targets: Map<string, ScalableTarget>;
  /** Called for a target that is gone, whose policies go with it. */
  readonly forget: (resourceId: string) => void;
}

/** https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DescribeScalableTargets.html */
const MOST_DESCRIBED = 50;

export function scalableTargetOperations(parts: TargetParts): Record<string, Operation> {
  const { targets } = parts;
  return {
    /**
     * Registers a target; of one that is registered already, changes what is given.
     * https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html
     */
    RegisterScalableTarget(input) {
      requireService(input);
      const id = required(input.ResourceId, 'ResourceId');
      const existing = targets.get(id);
      const min = capacityOf(input.MinCapacity ?? existing?.min, 'MinCapacity');
      const max = capacityOf(input.MaxCapacity ?? existing?.max, 'MaxCapacity');
      if (max < min) throw invalid(`Maximum capacity ${max} cannot be less than minimum capacity ${min}.`);
      const suspended = input.SuspendedState === undefined ? existing?.suspended : suspendedState(input.SuspendedState);
      if (existing) {
        Object.assign(existing, { min, max, suspended });
        return { ScalableTargetARN: existing.arn };
      }
      const target = create(parts, id, { min, max, suspended: suspended ?? suspendedState({}) });
      targets.set(id, target);
      return { ScalableTargetARN: target.arn };
    },

    DescribeScalableTargets({
      ServiceNamespace,
      ResourceIds,
      ScalableDimension,
      MaxResults = MOST_DESCRIBED,
      NextToken,
    }) {
      requireNamespace(ServiceNamespace);
      const ids: readonly string[] = ResourceIds ?? [];
      if (ScalableDimension !== undefined) {
        requireDimension(ScalableDimension);
        if (ids.length === 0) throw invalid('A scalable dimension must come with a resource ID: give ResourceIds.');
      }
      if (!Number.isInteger(MaxResults) || MaxResults < 1 || MaxResults > MOST_DESCRIBED) {
        throw invalid(`MaxResults must be from 1 to ${MOST_DESCRIBED}, not ${MaxResults}.`);
      }
      const found = [...targets.values()].filter(({ resourceId }) => ids.length === 0 || ids.includes(resourceId));
      const from = NextToken === undefined ? 0 : found.findIndex(({ arn }) => arn === NextToken);
      if (from < 0) throw new ApiError('InvalidNextTokenException', `The next token ${NextToken} is not valid.`);
      return {
        ScalableTargets: found.slice(from, from + MaxResults).map(targetView),
        NextToken: found[from + MaxResults]?.arn,
      };
    },

    DeregisterScalableTarget(input) {
      requireService(input);
      const id = required(input.ResourceId, 'ResourceId');
      if (!targets.delete(id)) {
        throw new ApiError(
          'ObjectNotFoundException',
          `No scalable target found for service namespace: ${NAMESPACE}, resource ID: ${id}, ` +
            `scalable dimension: ${DIMENSION}`,
        );
      }
      parts.forget(id);
      return {};
    },
  };
}

export function targetView(target: ScalableTarget): object {
  return {
    ServiceNamespace: NAMESPACE,
    ResourceId: target.resourceId,
    ScalableDimension: DIMENSION,
    MinCapacity: target.min,
    MaxCapacity: target.max,
    RoleARN: target.roleArn,
    CreationTime: timestamp(target.createdAt),
    SuspendedState: target.suspended,
    ScalableTargetARN: target.arn,
  };
}

function create(
  { clock, accountId, region, capacity }: TargetParts,
  resourceId: string,
  given: Pick<ScalableTarget, 'min' | 'max' | 'suspended'>,
): ScalableTarget {
  const named = serviceOf(resourceId);
  if (!named) throw invalid(`Unsupported resource ID: ${resourceId}. It must be service/<cluster>/<service>.`);
  if (!capacity.of(named.cluster, named.service)) throw invalid(`ECS service doesn't exist: ${resourceId}`);
  return {
    ...given,
    arn: `arn:aws:application-autoscaling:${region}:${accountId}:scalable-target/${randomBytes(18).toString('hex')}`,
    resourceId,
    createdAt: clock.now(),
    // https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-service-linked-roles.html
    roleArn:
      `arn:aws:iam::${accountId}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/` +
      'AWSServiceRoleForApplicationAutoScaling_ECSService',
  };
}

/** What is left out is false, also where it was true: the API's pages say no more than that false is the default. */
function suspendedState(given: Partial<SuspendedState>): SuspendedState {
  return {
    DynamicScalingInSuspended: given.DynamicScalingInSuspended ?? false,
    DynamicScalingOutSuspended: given.DynamicScalingOutSuspended ?? false,
    ScheduledScalingSuspended: given.ScheduledScalingSuspended ?? false,
  };
}

function capacityOf(value: unknown, member: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw invalid(`${member} must be a whole number of at least 0 for a new scalable target, not ${String(value)}.`);
}

function requireService({ ServiceNamespace, ScalableDimension }: Record<string, unknown>): void {
  requireNamespace(ServiceNamespace);
  requireDimension(ScalableDimension);
}

function requireNamespace(given: unknown): void {
  if (required(given, 'ServiceNamespace') !== NAMESPACE) {
    throw invalid(
      `The sandbox scales services of ECS alone: the service namespace must be ${NAMESPACE}, not ${String(given)}.`,
    );
  }
}

function requireDimension(given: unknown): void {
  if (required(given, 'ScalableDimension') !== DIMENSION) {
    throw invalid(
      `The sandbox scales services of ECS alone: the dimension must be ${DIMENSION}, not ${String(given)}.`,
    );
  }
}

function required(value: unknown, member: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(`${member} must be given.`);
}

function invalid(message: string): ApiError {
  return new ApiError('ValidationException', message);
}
