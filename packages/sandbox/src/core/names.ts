import { createHash } from 'node:crypto';

/** Names that more than one room of the sandbox has to make alike. */

interface Place {
  readonly accountId: string;
  readonly region: string;
}

/**
 * A secret's full ARN from its name, from the ARN without the six characters that Secrets Manager adds, or from the
 * full one; what a container's `valueFrom` appends (JSON key, version) is left out.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen
 */
export function secretArnOf({ accountId, region }: Place, reference: string): string {
  const given = reference.startsWith('arn:') ? (reference.split(':')[6] ?? '') : reference;
  const name = isFullName(given) ? given.slice(0, -SUFFIX_LENGTH - 1) : given;
  return `arn:aws:secretsmanager:${region}:${accountId}:secret:${name}-${suffixOf(name)}`;
}

/** The name within a secret's full ARN. */
export function secretNameOf(arn: string): string {
  return arn.split(':')[6]!.slice(0, -SUFFIX_LENGTH - 1);
}

const SUFFIX_LENGTH = 6;

function isFullName(name: string): boolean {
  const dash = name.length - SUFFIX_LENGTH - 1;
  return name[dash] === '-' && name.slice(dash + 1) === suffixOf(name.slice(0, dash));
}

function suffixOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, SUFFIX_LENGTH);
}

/** A parameter's ARN from its name; an ARN stays. */
export function parameterArnOf({ accountId, region }: Place, reference: string): string {
  if (reference.startsWith('arn:')) return reference;
  return `arn:aws:ssm:${region}:${accountId}:parameter/${reference.replace(/^\//, '')}`;
}
