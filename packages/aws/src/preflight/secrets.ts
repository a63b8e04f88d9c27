import { ask } from './ask.ts';
import type { Finding, Severity } from './finding.ts';
import { placeOf, type PreflightInput } from './input.ts';
import type { PreflightPorts } from './ports.ts';
import { parseSecretReference, type SecretReference } from './secretReference.ts';
import { secretUses, subjectOf, usersOf, type SecretUse } from './secretUses.ts';

/** One reference with the places that use it. */
interface Referred<Kind extends SecretReference['kind']> {
  readonly subject: string;
  readonly uses: readonly SecretUse[];
  readonly reference: Extract<SecretReference, { kind: Kind }>;
}

/** Parameters per call: DescribeParameters takes 50 values, and an ARN stands for two names. */
const PARAMETERS_PER_CALL = 25;

/** Whether the secrets and parameters that are referred to exist. */
export async function checkSecrets(input: PreflightInput, ports: PreflightPorts): Promise<Finding[]> {
  const uses = secretUses(input.taskDefinition).map((use) => {
    const reference = parseSecretReference(use.valueFrom);
    return { ...use, reference, subject: subjectOf(use, reference) };
  });
  const secrets: Referred<'secret'>[] = [];
  const parameters: Referred<'parameter'>[] = [];
  const findings: Finding[] = [];
  for (const [subject, all] of Map.groupBy(uses, (use) => use.subject)) {
    const { reference } = all[0]!;
    if (reference === null) findings.push(unknownReference(subject, all));
    else if (reference.kind === 'secret') secrets.push({ subject, uses: all, reference });
    else if (isForeign(reference.account, input)) findings.push(ofAnotherAccount(subject));
    else parameters.push({ subject, uses: all, reference });
  }
  const answers = await Promise.all([
    ...secrets.map((each) => checkSecret(each, ports)),
    ...batches(parameters).map((batch) => checkParameters(batch, ports)),
  ]);
  return [...findings, ...answers.flat()];
}

async function checkSecret(
  { subject, uses, reference }: Referred<'secret'>,
  ports: PreflightPorts,
): Promise<Finding[]> {
  const question = { check: 'secrets', subject, needs: 'secretsmanager:DescribeSecret' } as const;
  const answer = await ask(question, () => ports.secrets.describeSecret(reference.region, reference.arn));
  if (!answer.known) return [answer.finding];
  if (answer.value === null) {
    const message = `there is no such secret; ${usersOf(uses)} refers to it. Create it, or correct the ARN.`;
    return [finding('error', subject, message)];
  }
  if (answer.value.deletedAt === null) return [];
  const message = `it is marked for deletion and cannot be read; ${usersOf(uses)} refers to it. Restore it.`;
  return [finding('error', subject, message)];
}

async function checkParameters(batch: readonly Referred<'parameter'>[], ports: PreflightPorts): Promise<Finding[]> {
  const names = [...new Set(batch.flatMap(({ reference }) => reference.names))];
  const subject = batch.map((each) => each.subject).join(', ');
  const question = { check: 'secrets', subject, needs: 'ssm:DescribeParameters' } as const;
  const answer = await ask(question, () => ports.parameters.existing(batch[0]!.reference.region, names));
  if (!answer.known) return [answer.finding];
  const missing = batch.filter(({ reference }) => !reference.names.some((name) => answer.value.has(name)));
  return missing.map((each) => {
    const message = `there is no such parameter; ${usersOf(each.uses)} refers to it. Create it, or correct the name.`;
    return finding('error', each.subject, message);
  });
}

/** At most so many parameters together, of one region. */
function batches(parameters: readonly Referred<'parameter'>[]): Referred<'parameter'>[][] {
  const regions = Map.groupBy(parameters, ({ reference }) => reference.region);
  return [...regions.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / PARAMETERS_PER_CALL) }, (_, index) =>
      all.slice(index * PARAMETERS_PER_CALL, (index + 1) * PARAMETERS_PER_CALL),
    ),
  );
}

function isForeign(account: string | null, input: PreflightInput): boolean {
  const place = placeOf(input);
  return place !== null && account !== null && account !== place.account;
}

function ofAnotherAccount(subject: string): Finding {
  return finding('notice', subject, 'not checked: parameters of another account cannot be listed from here.');
}

function unknownReference(subject: string, uses: readonly SecretUse[]): Finding {
  const message =
    `${usersOf(uses)} must refer to a secret by the ARN of a Secrets Manager secret or of an SSM parameter, ` +
    "or by a parameter's name.";
  return finding('error', subject, message);
}

function finding(severity: Severity, subject: string, message: string): Finding {
  return { check: 'secrets', severity, subject, message };
}
