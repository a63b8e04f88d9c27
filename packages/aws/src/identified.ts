import type { ClientOptions } from './ecs/client.ts';

/** What every client of an action says of itself, and with which credentials. Without any: those of the environment. */
export function identified({ action, version, credentials }: ClientOptions) {
  const customUserAgent: [string, string][] = [[`deploy-actions/${action}`, version]];
  return { customUserAgent, ...(credentials && { credentials }) };
}
