import type { ClientOptions } from './ecs/client.ts';

/** What every client of an action says of itself, with which credentials and where. Without them: those of the environment. */
export function identified({ action, version, region, credentials }: ClientOptions) {
  const customUserAgent: [string, string][] = [[`deploy-actions/${action}`, version]];
  return { customUserAgent, ...(region && { region }), ...(credentials && { credentials }) };
}
