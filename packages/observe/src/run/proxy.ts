import { isIP } from 'node:net';
import { proxyFault } from '../checkFile/schema/texts.ts';
import { endpointOf } from '../http/place.ts';
import type { Network, ProxyRules } from '../model.ts';

/**
 * The proxies that an environment names: `https_proxy`, `http_proxy` and `no_proxy`, in small letters or capitals; small
 * letters go before the others, and `http://` may be left out, as curl has it. What is no URL of a proxy is passed over.
 */
export function proxiesOf(env: Readonly<Record<string, string>>): ProxyRules {
  const given = (name: string) => env[name] || env[name.toUpperCase()] || '';
  const [http, https] = [urlOf(given('http_proxy')), urlOf(given('https_proxy'))];
  return {
    ...(http !== undefined && { http }),
    ...(https !== undefined && { https }),
    direct: given('no_proxy')
      .split(/[\s,]+/)
      .filter((each) => each !== ''),
  };
}

function urlOf(given: string): string | undefined {
  const url = given === '' || given.includes('://') ? given : `http://${given}`;
  return proxyFault(url) === null ? url : undefined;
}

/** The proxy that a URL is asked through; null for none. */
export function proxyFor(url: URL, proxy: Network['proxy']): URL | null {
  if (proxy === undefined) return null;
  if (typeof proxy === 'string') return new URL(proxy);
  const { http, https, direct } = proxy;
  const given = url.protocol === 'https:' ? https : http;
  return given === undefined || isDirect(url, direct) ? null : new URL(given);
}

/** What is on this machine, no proxy can reach. */
function isDirect(url: URL, direct: readonly string[]): boolean {
  const { host, port } = endpointOf(url);
  if (host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))) return true;
  return direct.some((each) => each === '*' || isWithin(host, port, each));
}

/** `example.com` and `.example.com` stand for the name and its subdomains; `:port` at the end for that port alone. */
function isWithin(host: string, port: number, given: string): boolean {
  const whole = isIP(given) === 6 ? `[${given}]` : given.toLowerCase();
  const [, name = '', only] = /^\[?\.?(.*?)\]?(?::(\d+))?$/.exec(whole) ?? [];
  if (name === '' || (only !== undefined && only !== String(port))) return false;
  return host === name || (isIP(host) === 0 && host.endsWith(`.${name}`));
}
