import { connectSite, type SiteConnections } from '@deploy-actions/targets';
import { ConfigurationError, jobOf, type Context } from '@deploy-actions/toolkit';
import { spec, type Inputs } from '../action.generated.ts';
import { version } from '../version.ts';

/** @throws {ConfigurationError} where Azure does not let the job in, or nothing can be reached by the inputs */
export async function connect(
  { inputs, log }: Pick<Context<Inputs>, 'inputs' | 'log'>,
  env: NodeJS.ProcessEnv,
): Promise<SiteConnections> {
  const connected = await connectSite(inputs, { action: spec.name, version }, jobOf(log, env));
  if ('problems' in connected) throw new ConfigurationError(connected.problems);
  return connected.connections;
}
