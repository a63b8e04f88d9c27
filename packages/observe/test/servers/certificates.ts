import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { bits, der, integer, octets, oid, sequence, set, text, time, yes } from './der.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));

export interface Issued {
  readonly name: string;
  /** PEM; of the server, for tls. */
  readonly cert: string;
  readonly key: string;
  readonly privateKey: KeyObject;
}

export interface Wish {
  readonly name: string;
  /** Names and IPv4 addresses; `::1` is the one IPv6 address. */
  readonly hosts?: readonly string[];
  /** Itself, when there is none. */
  readonly issuer?: Issued;
  /** Days from now; negative ones are past. */
  readonly from?: number;
  readonly to?: number;
  readonly authority?: boolean;
}

/** A certificate made for a test, as good or as bad as it wishes. */
export function issue({ name, hosts = [], issuer, from = -1, to = 30, authority = false }: Wish): Issued {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const now = Date.now();
  const body = sequence(
    der(0xa0, integer(2)),
    der(0x02, Buffer.of(1), randomBytes(8)),
    ECDSA_WITH_SHA256,
    named(issuer?.name ?? name),
    sequence(time(new Date(now + from * DAY_MS)), time(new Date(now + to * DAY_MS))),
    named(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(...(authority ? [basicConstraints] : []), ...(hosts.length > 0 ? [alternativeNames(hosts)] : [])),
    ),
  );
  const signature = sign('sha256', body, issuer?.privateKey ?? privateKey);
  return {
    name,
    cert: pem(sequence(body, ECDSA_WITH_SHA256, bits(signature))),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    privateKey,
  };
}

const basicConstraints = sequence(oid('2.5.29.19'), yes, octets(sequence(yes)));

function alternativeNames(hosts: readonly string[]): Buffer {
  return sequence(oid('2.5.29.17'), octets(sequence(...hosts.map(alternativeName))));
}

function alternativeName(host: string): Buffer {
  if (isIPv4(host)) return der(0x87, Buffer.from(host.split('.').map(Number)));
  return host === '::1' ? der(0x87, Buffer.alloc(15), Buffer.of(1)) : der(0x82, Buffer.from(host));
}

function named(name: string): Buffer {
  return sequence(set(sequence(oid('2.5.4.3'), text(name))));
}

function pem(content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
