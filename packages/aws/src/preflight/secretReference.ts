/** What a `valueFrom` refers to. */
export type SecretReference =
  | {
      readonly kind: 'secret';
      /** Without the JSON key, version stage and version id; perhaps without the six characters that end a complete one. */
      readonly arn: string;
      readonly region: string;
      readonly account: string;
    }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      /** Names that the parameter may have: an ARN does not tell `/name` from `name`. */
      readonly names: readonly string[];
      /** Null for a parameter given by its name: it is in the region and account of the task. */
      readonly arn: string | null;
      readonly region: string | null;
      readonly account: string | null;
    };

/**
 * Takes a `valueFrom` apart; null for what is neither a secret of Secrets Manager nor a parameter of the Parameter Store.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html
 */
export function parseSecretReference(valueFrom: string): SecretReference | null {
  if (!valueFrom.startsWith('arn:')) {
    return /^[A-Za-z0-9_./-]+$/.test(valueFrom) ? parameter(valueFrom, [valueFrom], null) : null;
  }
  const parts = valueFrom.split(':');
  const [, partition, service, region, account, resource, name] = parts;
  if (!partition || !region || !account || !resource) return null;
  if (service === 'secretsmanager' && resource === 'secret' && name) {
    const arn = parts.slice(0, 7).join(':');
    return { kind: 'secret', arn, region, account };
  }
  if (service === 'ssm' && resource.startsWith('parameter/')) {
    const path = resource.slice('parameter/'.length);
    const arn = parts.slice(0, 6).join(':');
    return parameter(path, path.includes('/') ? [`/${path}`] : [path, `/${path}`], { arn, region, account });
  }
  return null;
}

function parameter(
  name: string,
  names: readonly string[],
  at: { arn: string; region: string; account: string } | null,
): SecretReference {
  return { kind: 'parameter', name, names, ...(at ?? { arn: null, region: null, account: null }) };
}
