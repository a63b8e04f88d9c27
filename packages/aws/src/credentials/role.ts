/** Where the services of a partition are, and the region of its STS where the environment names none. As the SDK has it. */
const PARTITIONS: Readonly<Record<string, { readonly suffix: string; readonly region: string }>> = {
  aws: { suffix: 'amazonaws.com', region: 'us-east-1' },
  'aws-cn': { suffix: 'amazonaws.com.cn', region: 'cn-northwest-1' },
  'aws-eusc': { suffix: 'amazonaws.eu', region: 'eusc-de-east-1' },
  'aws-iso': { suffix: 'c2s.ic.gov', region: 'us-iso-east-1' },
  'aws-iso-b': { suffix: 'sc2s.sgov.gov', region: 'us-isob-east-1' },
  'aws-iso-e': { suffix: 'cloud.adc-e.uk', region: 'eu-isoe-west-1' },
  'aws-iso-f': { suffix: 'csp.hci.ic.gov', region: 'us-isof-south-1' },
  'aws-us-gov': { suffix: 'amazonaws.com', region: 'us-gov-west-1' },
};

const ROLE = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;

/** What is wrong with the ARN of a role that is to be taken on; null for nothing. */
export function roleFault(arn: string): string | null {
  const partition = ROLE.exec(arn)?.[1];
  if (partition !== undefined && Object.hasOwn(PARTITIONS, partition)) return null;
  const partitions = Object.keys(PARTITIONS).join(', ');
  return (
    `must be the ARN of an IAM role, such as arn:aws:iam::123456789012:role/deploy, but is ${JSON.stringify(arn)}. ` +
    `Partitions: ${partitions}.`
  );
}

/**
 * Where STS is asked for a role: at the endpoint that the environment names, as by every SDK, or in its region.
 *
 * @param arn without a {@link roleFault}
 */
export function stsEndpoint(arn: string, env: Readonly<Record<string, string | undefined>>): string {
  const named = env['AWS_ENDPOINT_URL_STS'] || env['AWS_ENDPOINT_URL'];
  if (named) return named;
  const { suffix, region } = PARTITIONS[ROLE.exec(arn)![1]!]!;
  return `https://sts.${env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || region}.${suffix}/`;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (RoleSessionName): `[\w+=,.@-]`, 2 to 64 */
export function sessionName(action: string, job: string): string {
  return `${action}-${job}`.replaceAll(/[^\w+=,.@-]/g, '-').slice(0, 64);
}
