import { textOf } from '../nameCalls.ts';
import { checkCredentials } from './credentials.ts';
import { checkExecutionRole } from './executionRole.ts';
import { sortFindings, type CheckName, type Finding } from './finding.ts';
import { checkImages } from './images.ts';
import type { PreflightInput } from './input.ts';
import { checkLoadBalancers } from './loadBalancers.ts';
import { checkLogGroups } from './logGroups.ts';
import type { PreflightPorts } from './ports.ts';
import { checkRoles } from './roles.ts';
import { checkSecretAccess } from './secretAccess.ts';
import { checkSecrets } from './secrets.ts';
import { checkSize } from './size.ts';

type Check = (input: PreflightInput, ports: PreflightPorts) => Finding[] | Promise<Finding[]>;

const checks: Readonly<Record<CheckName, Check>> = {
  credentials: checkCredentials,
  size: checkSize,
  images: checkImages,
  'execution-role': checkExecutionRole,
  roles: checkRoles,
  'load-balancers': checkLoadBalancers,
  'log-groups': checkLogGroups,
  secrets: checkSecrets,
  'secret-access': checkSecretAccess,
};

/**
 * Looks for what would make a deployment fail, before anything is changed. All checks run at the same time, and all
 * findings come at once, errors first. Never throws: what could not be checked is a warning. Only reads.
 */
export async function preflight(input: PreflightInput, ports: PreflightPorts): Promise<Finding[]> {
  const names = Object.keys(checks) as CheckName[];
  const findings = await Promise.all(names.map((name) => run(name, input, ports)));
  return sortFindings(findings.flat());
}

async function run(check: CheckName, input: PreflightInput, ports: PreflightPorts): Promise<Finding[]> {
  try {
    return await checks[check](input, ports);
  } catch (error) {
    const message = `could not be checked: ${textOf(error)}`;
    return [{ check, severity: 'warning', subject: 'task definition', message }];
  }
}
