import { connect as connectGitHub, useProxies, type GitHub } from '@deploy-actions/github';
import type { Owner } from '@deploy-actions/strategy';
import { connectByInputs, type Platform } from '@deploy-actions/targets';
import { annotate, ConfigurationError, jobOf, mask, type Context } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { ownerOf } from './owner.ts';
import { version } from './version.ts';

/** The world as this action sees it. */
export interface Ports {
  readonly platform: Platform;
  /** Null outside of a workflow, and without a token. */
  readonly github: GitHub | null;
  /** Who this job is. */
  readonly me: Owner;
  /** Without what is the runner's own. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * @param owner of the rollout, where main has settled it already
 * @throws {ConfigurationError} where the platform does not let the job in
 */
export async function connect(
  { inputs, log }: Pick<Context<Inputs>, 'inputs' | 'log'>,
  processEnv: NodeJS.ProcessEnv,
  owner?: Owner,
): Promise<Ports> {
  const job = jobOf(log, processEnv);
  const { env } = job;
  const proxies = useProxies(env);
  if (proxies !== null) annotate({ level: 'warning', message: proxies });
  const connected = await connectByInputs(inputs, { action: spec.name, version }, job);
  if ('problems' in connected) throw new ConfigurationError(connected.problems);
  return {
    platform: connected.platform,
    github: githubOf(inputs, env, (text) => log.line(text)),
    me: owner ?? ownerOf(env),
    env,
  };
}

function githubOf(inputs: Inputs, env: Ports['env'], onWait: (message: string) => void): GitHub | null {
  const { 'github-token': token, journal } = inputs;
  const repository = env['GITHUB_REPOSITORY'];
  if (token === undefined || repository === undefined || journal === 'off') return null;
  mask([token, Buffer.from(`x-access-token:${token}`).toString('base64')]);
  return connectGitHub({
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository,
    token,
    userAgent: `deploy-actions/${spec.name}/${version}`,
    // a rollback of a cancelled job is recorded, too
    signal: new AbortController().signal,
    onWait,
  });
}
