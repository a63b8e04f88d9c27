import { Timestamp, type Service } from '../core/api.ts';
import type { Clock } from '../core/clock.ts';
import { callerArn } from '../iam/authorize.ts';

/** How long credentials last that the sandbox hands out: the default of AssumeRole, in milliseconds. */
const SESSION_MS = 3_600_000;

/** The part of STS that deployment tools call before they start: who am I, and role credentials. */
export function createSts(clock: Clock): Service {
  const assumeRole = (input: { RoleArn: string; RoleSessionName: string; DurationSeconds?: string }) => ({
    Credentials: {
      AccessKeyId: 'ASIASANDBOXSESSION00',
      SecretAccessKey: 'sandbox-secret-access-key',
      SessionToken: 'sandbox-session-token',
      Expiration: new Timestamp(clock.now() + (Number(input.DurationSeconds) * 1_000 || SESSION_MS)),
    },
    AssumedRoleUser: {
      Arn: `${input.RoleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${input.RoleSessionName}`,
      AssumedRoleId: `AROASANDBOX:${input.RoleSessionName}`,
    },
  });
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
