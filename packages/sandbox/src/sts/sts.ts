import { ApiError, Timestamp, type Service } from '../core/api.ts';
import type { Clock } from '../core/clock.ts';
import { callerArn } from '../iam/authorize.ts';

/** How long credentials last that the sandbox hands out: the default of AssumeRole, in milliseconds. */
const SESSION_MS = 3_600_000;

/** The part of STS that deployment tools call before they start: who am I, and role credentials. */
export function createSts(clock: Clock): Service {
  const assumeRole = (input: Record<string, unknown>) => {
    const roleArn = given(input, 'RoleArn');
    const session = given(input, 'RoleSessionName');
    return {
      Credentials: {
        AccessKeyId: 'ASIASANDBOXSESSION00',
        SecretAccessKey: 'sandbox-secret-access-key',
        SessionToken: 'sandbox-session-token',
        Expiration: new Timestamp(clock.now() + (Number(input['DurationSeconds']) * 1_000 || SESSION_MS)),
      },
      AssumedRoleUser: {
        Arn: `${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${session}`,
        AssumedRoleId: `AROASANDBOX:${session}`,
      },
    };
  };
  return {
    name: 'sts',
    protocol: 'query',
    discriminator: '2011-06-15',
    operations: {
      GetCallerIdentity: (_input, { accountId }) => ({
        Account: accountId,
        Arn: callerArn({ accountId }),
        UserId: 'AROASANDBOX:session',
      }),
      AssumeRole: assumeRole,
    },
  };
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html (ValidationError) */
function given(input: Record<string, unknown>, name: string): string {
  const value = input[name];
  if (typeof value === 'string' && value !== '') return value;
  const member = `${name[0]!.toLowerCase()}${name.slice(1)}`;
  throw new ApiError(
    'ValidationError',
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}
