import { ask } from './ask.ts';
import type { Finding, Severity } from './finding.ts';
import { members, placeOf, type Place, type PreflightInput } from './input.ts';
import type { Decision, PreflightPorts } from './ports.ts';
import { parseSecretReference, type SecretReference } from './secretReference.ts';
import { secretUses, subjectOf } from './secretUses.ts';

/** What the execution role is to read, by the ARN that policies name. */
interface Readable {
  readonly subject: string;
  readonly arn: string;
  readonly action: 'secretsmanager:GetSecretValue' | 'ssm:GetParameters';
  readonly reference: SecretReference;
}

/** Whether the execution role may read the secrets and parameters, as far as IAM can simulate it. */
export async function checkSecretAccess(input: PreflightInput, ports: PreflightPorts): Promise<Finding[]> {
  const role = roleArnOf(input);
  if (role === null) return [];
  const byAction = Map.groupBy(readablesOf(input), ({ action }) => action);
  const findings = await Promise.all([...byAction].map(([action, all]) => checkAction(role, action, all, ports)));
  return findings.flat();
}

async function checkAction(
  role: string,
  action: Readable['action'],
  readables: readonly Readable[],
  ports: PreflightPorts,
): Promise<Finding[]> {
  const arns = readables.map(({ arn }) => arn);
  const question = { check: 'secret-access', subject: role, needs: 'iam:SimulatePrincipalPolicy' } as const;
  const answer = await ask(question, () => ports.iam.simulate(role, action, arns));
  if (!answer.known) return [answer.finding];
  // a role that does not exist is found by the check of roles
  if (answer.value === null) return [];
  const decisions = answer.value;
  const findings = await Promise.all(
    readables.map(async (readable) => {
      const decision = decisions.get(readable.arn) ?? 'unclear';
      return judgeAccess(
        role,
        readable,
        decision,
        decision === 'not allowed' && (await mayBeAllowedByItself(readable, ports)),
      );
    }),
  );
  return findings.flat();
}

/**
 * A secret may have a policy of its own that allows what the role's policies do not mention; and of an ARN that is not
 * complete the simulation proves nothing, since policies name complete ones.
 */
async function mayBeAllowedByItself({ arn, reference }: Readable, { secrets }: PreflightPorts): Promise<boolean> {
  if (reference.kind !== 'secret') return false;
  const question = { check: 'secret-access', subject: arn, needs: 'secretsmanager:GetResourcePolicy' } as const;
  const answer = await ask(question, () => secrets.getResourcePolicy(reference.region, arn));
  return !answer.known || answer.value?.arn !== arn || answer.value.policy !== null;
}

function judgeAccess(
  role: string,
  { subject, action }: Readable,
  decision: Decision,
  mayBeAllowed: boolean,
): Finding[] {
  const reader = `the execution role \`${role}\``;
  const remedy = `Allow \`${action}\` on it in a policy of the role.`;
  if (decision === 'allowed') return [];
  if (decision === 'explicitly denied') {
    const message = `a policy denies ${reader} to read it (\`${action}\`). Remove that.`;
    return [finding('error', subject, message)];
  }
  if (decision === 'not allowed' && !mayBeAllowed) {
    return [finding('error', subject, `${reader} may not read it. ${remedy}`)];
  }
  const message = `it is not certain that ${reader} may read it: its policies do not plainly allow it. ${remedy}`;
  return [finding('warning', subject, message)];
}

/** Distinct, and only what has an ARN that policies can name. */
function readablesOf(input: PreflightInput): Readable[] {
  const place = placeOf(input);
  const readables = secretUses(input.taskDefinition).flatMap((use): Readable[] => {
    const reference = parseSecretReference(use.valueFrom);
    if (reference === null) return [];
    const subject = subjectOf(use, reference);
    if (reference.kind === 'secret') {
      return [{ subject, arn: reference.arn, action: 'secretsmanager:GetSecretValue', reference }];
    }
    const arn = reference.arn ?? parameterArn(reference.name, place);
    return arn === null ? [] : [{ subject, arn, action: 'ssm:GetParameters', reference }];
  });
  return [...new Map(readables.map((each) => [each.arn, each])).values()];
}

function parameterArn(name: string, place: Place | null): string | null {
  if (place === null) return null;
  return `arn:${place.partition}:ssm:${place.region}:${place.account}:parameter/${name.replace(/^\//, '')}`;
}

/** Null without a role, and for a role given by its name alone when the account is not known. */
function roleArnOf(input: PreflightInput): string | null {
  const given = members(input.taskDefinition).executionRoleArn;
  if (!given) return null;
  if (given.startsWith('arn:')) return given;
  const place = placeOf(input);
  return place && `arn:${place.partition}:iam::${place.account}:role/${given}`;
}

function finding(severity: Severity, subject: string, message: string): Finding {
  return { check: 'secret-access', severity, subject, message };
}
