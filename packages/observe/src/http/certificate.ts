import { checkServerIdentity, type PeerCertificate } from 'node:tls';
import type { TlsFacts } from './exchange.ts';

/** What OpenSSL finds wrong with a chain, beside the dates of the certificate itself. */
const CHAIN_FAULTS: Readonly<Record<string, (issuer: string) => string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: () => 'it is self-signed and not among the trusted ones',
  SELF_SIGNED_CERT_IN_CHAIN: (issuer) => `the root of its chain is not trusted (its issuer is ${issuer})`,
  UNABLE_TO_GET_ISSUER_CERT: (issuer) => `the issuer of a certificate in its chain is not known (its own is ${issuer})`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: (issuer) => `its issuer is not known: ${issuer}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: (issuer) =>
    `its issuer is not known: ${issuer}; it is not trusted, or the server does not send the certificates between`,
  CERT_HAS_EXPIRED: () => 'a certificate of its chain has expired',
  CERT_NOT_YET_VALID: () => 'a certificate of its chain is not yet valid',
};

const MOST_NAMES = 5;
const LONGEST_NAME = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Everything that is wrong with a server's certificate, each for a person; none when it is good.
 *
 * @param chainFault OpenSSL's code for what is wrong with the chain, if anything
 */
export function certificateFaults(
  certificate: PeerCertificate,
  chainFault: string | null,
  host: string,
  now: Date,
): readonly string[] {
  const dates = dateFaults(certificate, now);
  const dated = chainFault === 'CERT_HAS_EXPIRED' || chainFault === 'CERT_NOT_YET_VALID';
  const chain = chainFault === null || (dated && dates.length > 0) ? [] : [chainFaultText(certificate, chainFault)];
  const names = checkServerIdentity(host, certificate) === undefined ? [] : [wrongHost(certificate, host)];
  return [...dates, ...names, ...chain];
}

/** What a good certificate tells. */
export function tlsFacts(certificate: PeerCertificate, protocol: string | null, now: Date): TlsFacts {
  const left = Date.parse(certificate.valid_to) - now.getTime();
  return { daysLeft: Math.floor(left / DAY_MS), hosts: hostsOf(certificate), protocol: protocol ?? 'unknown' };
}

/** The names and addresses a certificate is for; its common name where it has none, as Node sees it. */
function hostsOf({ subjectaltname, subject }: PeerCertificate): readonly string[] {
  if (subjectaltname === undefined) return [subject?.CN ?? []].flat();
  return subjectaltname
    .split(', ')
    .filter((name) => name.startsWith('DNS:') || name.startsWith('IP Address:'))
    .map((name) => name.slice(name.indexOf(':') + 1));
}

function dateFaults({ valid_from: from, valid_to: to }: PeerCertificate, now: Date): readonly string[] {
  if (Date.parse(to) < now.getTime()) return [`it expired on ${day(to)}`];
  if (Date.parse(from) > now.getTime()) return [`it is not valid before ${day(from)}`];
  return [];
}

function wrongHost(certificate: PeerCertificate, host: string): string {
  const names = hostsOf(certificate);
  const some = names.slice(0, MOST_NAMES).map(printable);
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `it is not for ${host} but for ${names.length === 0 ? 'no host' : some.join(', ') + more}`;
}

function chainFaultText({ issuer }: PeerCertificate, code: string): string {
  const name = issuer?.CN ?? issuer?.O ?? 'without a name';
  return CHAIN_FAULTS[code]?.(printable(String(name))) ?? `it does not hold (${code})`;
}

function day(date: string): string {
  return new Date(date).toISOString().slice(0, 10);
}

/** A name out of a certificate that nobody has vouched for. */
function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, LONGEST_NAME);
}
