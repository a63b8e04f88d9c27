import type { Surroundings } from './core/ports.ts';
import { evaluate } from './iam/evaluate.ts';
import { roleNameOf, type Role } from './iam/roles.ts';
import type { Parameters } from './secrets/parameterStore.ts';
import type { Secrets } from './secrets/secretsManager.ts';

export interface SurroundingsParts {
  readonly roles: ReadonlyMap<string, Role>;
  readonly secrets: Secrets;
  readonly parameters: Parameters;
  hasLogGroup(name: string): boolean;
}

/** The account as ECS sees it when it starts tasks. */
export function createSurroundings({ roles, secrets, parameters, hasLogGroup }: SurroundingsParts): Surroundings {
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
    hasLogGroup: (name) => hasLogGroup(name),
  };
}
