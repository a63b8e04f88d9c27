import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '@deploy-actions/strategy';
import type { ClientOptions } from '../ecs/client.ts';
import { timeOfDay } from '../native/lifecycle.ts';
import { explainRefusal, RoleRefused } from './refusal.ts';
import { renewed } from './renewed.ts';
import { roleFault, sessionName, stsEndpoint } from './role.ts';
import { assumeRoleWithWebIdentity, type Session } from './sts.ts';

/** The job that takes a role on. */
export interface Job {
  /** Names it among others, in the role's sessions and so in CloudTrail. */
  readonly id: string;
  /** Region and endpoints. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks for its OIDC token; null where it may not. */
  readonly idToken: ((audience: string) => Promise<string>) | null;
  /** Called with each secret before its first use. */
  readonly mask: (secrets: readonly string[]) => void;
  readonly say: (line: string) => void;
}

type Identity = Pick<ClientOptions, 'action' | 'version' | 'region'>;

/** https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
const AUDIENCE = 'sts.amazonaws.com';

const ATTEMPTS = 5;

/** Ms before the second attempt; doubled before each one after that. */
const PAUSE_MS = 250;

/**
 * Who the clients of an action are: whoever the environment says, or this role, by the job's OIDC tokens, for as long as the job
 * lasts. The first credentials are asked for here, so that what is wrong with them is known before anything is done.
 *
 * @returns what the user has to put right, instead
 * @throws where GitHub or STS cannot be reached
 */
export async function takeOn(
  identity: Identity,
  roleArn: string | undefined,
  job: Job,
): Promise<{ readonly identity: ClientOptions } | { readonly problems: readonly Problem[] }> {
  if (roleArn === undefined) return { identity };
  const { idToken } = job;
  const faults = [roleFault(roleArn), idToken === null ? NO_PERMISSION : null].filter((each) => each !== null);
  if (faults.length > 0 || idToken === null) return { problems: faults.map(problem) };
  const credentials = renewed(
    () => ask(identity, roleArn, { ...job, idToken }),
    ({ message }, until) =>
      job.say(`The AWS credentials, which end at ${timeOfDay(until)}, are not renewed yet: ${message}`),
  );
  try {
    await credentials();
  } catch (error) {
    if (!(error instanceof RoleRefused) || error.$retryable) throw error;
    return { problems: [problem(error.message)] };
  }
  return { identity: { ...identity, credentials } };
}

const NO_PERMISSION =
  "needs the job's OIDC token, which this job may not ask for. Add `id-token: write` to the `permissions` of the job, and of " +
  'the job that calls its workflow, where there is one. Pull requests from forks never get it.';

function problem(message: string): Problem {
  return { input: 'role-to-assume', message };
}

async function ask(
  { action, version }: Identity,
  roleArn: string,
  { id, env, idToken, mask, say }: Job & { readonly idToken: NonNullable<Job['idToken']> },
): Promise<Session> {
  for (let attempt = 1; ; attempt += 1) {
    // a new token each time: they live for minutes only, and are meant for one use
    // oxlint-disable-next-line no-await-in-loop
    const token = await idToken(AUDIENCE).catch((error: Error) => {
      throw new RoleRefused(error.message, true);
    });
    // oxlint-disable-next-line no-await-in-loop
    const answer = await assumeRoleWithWebIdentity({
      endpoint: stsEndpoint(roleArn, env),
      roleArn,
      sessionName: sessionName(action, id),
      token,
      userAgent: `deploy-actions/${action}/${version}`,
    });
    if ('session' in answer) {
      const { accessKeyId, secretAccessKey, sessionToken, expiration } = answer.session;
      mask([secretAccessKey, sessionToken, accessKeyId]);
      say(`AWS credentials of ${roleArn}, until ${timeOfDay(expiration)}`);
      return answer.session;
    }
    const { refusal, isTransient } = answer;
    if (!isTransient || attempt === ATTEMPTS) {
      throw new RoleRefused(explainRefusal({ roleArn, ...refusal, audience: AUDIENCE, token }), isTransient);
    }
    // oxlint-disable-next-line no-await-in-loop
    await sleep(PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random()));
  }
}
