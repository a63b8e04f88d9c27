import { ask } from './ask.ts';
import type { Finding } from './finding.ts';
import { members, placeOf, type PreflightInput } from './input.ts';
import type { PreflightPorts, Role } from './ports.ts';
import { trustsEcsTasks } from './trustPolicy.ts';

/** Whether task role and execution role exist, and ECS tasks may assume them. */
export async function checkRoles(input: PreflightInput, { iam }: PreflightPorts): Promise<Finding[]> {
  const { taskRoleArn, executionRoleArn } = members(input.taskDefinition);
  const roles = [...new Set([taskRoleArn, executionRoleArn].filter((role) => role !== undefined && role !== null))];
  const findings = await Promise.all(
    roles.map(async (given) => {
      if (isOfAnotherAccount(given, input)) return [foreign(given)];
      const question = { check: 'roles', subject: given, needs: 'iam:GetRole' } as const;
      const answer = await ask(question, () => iam.getRole(roleName(given)));
      return answer.known ? judgeRole(given, answer.value) : [answer.finding];
    }),
  );
  return findings.flat();
}

/** The name of a role given by its ARN, path included, or by its name. */
function roleName(given: string): string {
  return given.slice(given.lastIndexOf('/') + 1);
}

function judgeRole(given: string, role: Role | null): Finding[] {
  if (role === null) return [error(given, 'there is no such role. Create it, or correct the name.')];
  if (given.startsWith('arn:') && role.arn !== given) {
    return [error(given, `there is no such role, but \`${role.arn}\`, which has another path. Was that meant?`)];
  }
  const trusts = trustsEcsTasks(role.trustPolicy);
  const remedy = 'Allow `sts:AssumeRole` to the service `ecs-tasks.amazonaws.com` in its trust policy.';
  if (trusts === 'no') return [error(given, `its trust policy does not let ECS tasks assume it. ${remedy}`)];
  if (trusts === 'yes') return [];
  const message = `whether its trust policy lets ECS tasks assume it cannot be told from the policy. ${remedy}`;
  return [{ check: 'roles', severity: 'warning', subject: given, message }];
}

function isOfAnotherAccount(given: string, input: PreflightInput): boolean {
  const account = given.split(':')[4];
  const place = placeOf(input);
  return place !== null && account !== undefined && account !== place.account;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
function foreign(given: string): Finding {
  return error(given, "it belongs to another account than the service. A task's roles must be of its own account.");
}

function error(subject: string, message: string): Finding {
  return { check: 'roles', severity: 'error', subject, message };
}
