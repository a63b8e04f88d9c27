import * as http from 'node:http';

/**
 * Sends this process's requests through the proxies that the environment names (`https_proxy`, `no_proxy` and so on).
 *
 * @returns what is in the way, or null
 */
export function useProxies(environment: Readonly<Record<string, string | undefined>>): string | null {
  const named = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => environment[name]);
  if (!named || environment['NODE_USE_ENV_PROXY'] === '1') return null;
  // since Node 24.14
  const set = (http as Partial<typeof http>).setGlobalProxyFromEnv;
  if (set === undefined)
    return `Node ${process.version} does not look for proxies by itself: set NODE_USE_ENV_PROXY to 1 for the step.`;
  set(environment);
  return null;
}
