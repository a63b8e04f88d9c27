import { withoutBrackets } from '../http/place.ts';
import type { WrittenStep } from './schema/suite.ts';

type Written = NonNullable<WrittenStep['httpPost']>;
type WrittenAddress = Pick<Written, 'url' | 'path' | 'host' | 'port' | 'scheme'>;

/** Absolute, or relative to the target. A port or a scheme without a host are those of the target's host. */
export function addressOf(written: WrittenAddress, target: string | null): string {
  const { url, path = '/', host, port, scheme } = written;
  if (url !== undefined) return url;
  if (host === undefined && port === undefined && scheme === undefined) return path;
  const base = target === null ? null : new URL(target);
  const protocol = scheme?.toLowerCase() ?? (host === undefined ? base?.protocol.slice(0, -1) : undefined) ?? 'http';
  const name = host === undefined ? (base?.hostname ?? '') : bracketed(host);
  // the target's port goes with its scheme: 443 is not for http
  const own = host === undefined && scheme === undefined ? base?.port : '';
  const at = port === undefined ? own : String(port);
  return `${protocol}://${name}${at === '' || at === undefined ? '' : `:${at}`}${path.startsWith('/') ? '' : '/'}${path}`;
}

/** Where a connection goes that is no HTTP: by default to the target's host. */
export function hostOf(host: string | undefined, target: string | null): string {
  return withoutBrackets(host ?? new URL(target!).hostname);
}

function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') && !host.includes('{{') ? `[${host}]` : host;
}
