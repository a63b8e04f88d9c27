import { ApiError, type Operation } from '../core/api.ts';
import type { TargetId } from '../core/ports.ts';
import type { Elb } from './context.ts';
import { validationError } from './errors.ts';
import { integer, list, text } from './input.ts';
import type { TargetGroup } from './model.ts';

export function registrationOperations({ store, targets }: Elb): Record<string, Operation> {
  return {
    RegisterTargets(input) {
      const group = store.targetGroup(text(input.TargetGroupArn, 'TargetGroupArn'));
      for (const target of targetsOf(input.Targets, group)) targets.registerById(group.arn, target);
      return {};
    },

    /** Answers at once; the deregistration delay passes afterwards. */
    DeregisterTargets(input) {
      const group = store.targetGroup(text(input.TargetGroupArn, 'TargetGroupArn'));
      for (const target of targetsOf(input.Targets, group)) void targets.deregister(group.arn, target);
      return {};
    },

    DescribeTargetHealth(input) {
      const group = store.targetGroup(text(input.TargetGroupArn, 'TargetGroupArn'));
      const asked = input.Targets ? targetsOf(input.Targets, group) : targets.of(group.arn);
      return {
        TargetHealthDescriptions: asked.map(({ id, port }) => {
          const { state, reason, description } = targets.health(group.arn, { id, port });
          return {
            Target: { Id: id, Port: port },
            HealthCheckPort: group.healthCheck.port === 'traffic-port' ? String(port) : group.healthCheck.port,
            TargetHealth: {
              State: state,
              ...(reason && { Reason: reason }),
              ...(description && { Description: description }),
            },
          };
        }),
      };
    },
  };
}

/** A target without a port has the group's. */
function targetsOf(input: unknown, group: TargetGroup): TargetId[] {
  const given = list<{ Id?: string; Port?: unknown }>(input);
  if (given.length === 0) throw validationError('At least one target must be specified');
  return given.map(({ Id, Port }) => {
    const id = text(Id, 'Id');
    if (group.targetType === 'ip' && !/^[\d.]+$|:/.test(id)) {
      throw new ApiError('InvalidTarget', `The following targets are not valid IP addresses: ${id}`);
    }
    return { id, port: integer(Port ?? group.port, 'Port', { min: 1, max: 65_535 }) };
  });
}
