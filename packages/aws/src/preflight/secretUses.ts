import type { TaskDefinition } from '../ecs/taskDefinition.ts';
import { containersOf } from './input.ts';
import type { SecretReference } from './secretReference.ts';

/** A place in a task definition that refers to a secret. */
export interface SecretUse {
  /** `web/DB_PASSWORD`: the container and what gets the value. */
  readonly user: string;
  /** ARN of a secret or of a parameter, or a parameter's name. */
  readonly valueFrom: string;
}

/** Every reference to a secret: of variables, of log drivers, of private registries. */
export function secretUses(taskDefinition: TaskDefinition): SecretUse[] {
  return containersOf(taskDefinition).flatMap(({ name, secrets, logConfiguration, repositoryCredentials }) => {
    const credentials = repositoryCredentials?.credentialsParameter;
    return [
      ...(secrets ?? []).map((each) => ({ name: each.name, valueFrom: each.valueFrom })),
      ...(logConfiguration?.secretOptions ?? []).map((each) => ({ name: each.name, valueFrom: each.valueFrom })),
      ...(credentials ? [{ name: 'repositoryCredentials', valueFrom: credentials }] : []),
    ].flatMap((each) => (each.valueFrom ? [{ user: `${name}/${each.name}`, valueFrom: each.valueFrom }] : []));
  });
}

/** The users of one reference, for a message. */
export function usersOf(uses: readonly SecretUse[]): string {
  return uses.map(({ user }) => `\`${user}\``).join(', ');
}

/**
 * How a finding names a reference: by its ARN or path. What is neither may be the secret itself, given by mistake: then
 * its user is named instead.
 */
export function subjectOf({ user, valueFrom }: SecretUse, reference: SecretReference | null): string {
  if (reference?.kind === 'secret') return reference.arn;
  return /^(arn:|\/)/.test(valueFrom) ? valueFrom : user;
}
