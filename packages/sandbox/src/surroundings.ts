import type { Surroundings } from './core/ports.ts';
import { evaluate } from './iam/evaluate.ts';
import { roleNameOf, type Role } from './iam/roles.ts';
import type { Parameters } from './secrets/parameterStore.ts';
import type { Secrets } from './secrets/secretsManager.ts';

export interface SurroundingsParts {
  readonly roles: ReadonlyMap<string, Role>;
  readonly secrets: Secrets;
  readonly parameters: Parameters;
  readonly hasLogGroup: (name: string) => boolean;
  readonly alarmState: Surroundings['alarmState'];
}

/** The account as ECS sees it when it starts tasks. */
export function createSurroundings(parts: SurroundingsParts): Surroundings {
  const { roles, secrets, parameters, hasLogGroup, alarmState } = parts;
  return {
    role(arn, service) {
      const role = roles.get(roleNameOf(arn));
      if (role?.arn !== arn || role.trustedService !== service) return null;
      return {
        name: role.name,
        allows: (action, resource) => evaluate(role.policy, { action, resource }) === 'allowed',
      };
    },
    secretArn: (reference) => secrets.arnOf(reference),
    parameterArn: (reference) => parameters.arnOf(reference),
    hasLogGroup,
    alarmState: (name) => alarmState(name),
  };
}
