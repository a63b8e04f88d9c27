import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { bits, der, integer, octets, oid, sequence, set, utcTime, utf8, yes } from './der.ts';

/** What https needs: the server's key and certificate, and whom clients have to trust. All PEM. */
export interface TlsMaterial {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

const DAY_MS = 86_400_000;
const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const COMMON_NAME = '2.5.4.3';
const [KEY_USAGE, ALTERNATIVE_NAMES, BASIC_CONSTRAINTS] = ['2.5.29.15', '2.5.29.17', '2.5.29.19'];

interface Subject {
  readonly name: Buffer;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Buffer[];
}

interface Issuer {
  readonly name: Buffer;
  readonly privateKey: KeyObject;
}

/**
 * An authority of this process's own and a certificate of it for loopback, and for such names as are said to lead there: some clients take nothing but https, and none
 * should have to switch its checks off. Keys are made anew each time and never leave the process. RFC 5280.
 */
export function createTls(names: readonly string[] = []): TlsMaterial {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = { name: nameOf('Sandbox authority'), privateKey: authority.privateKey };
  const ca = certificate(issuer, {
    name: issuer.name,
    publicKey: authority.publicKey,
    extensions: [
      extension(BASIC_CONSTRAINTS, sequence(yes()), true),
      // keyCertSign and cRLSign, the sixth and the seventh bit
      extension(KEY_USAGE, bits(Buffer.from([0b0000_0110]), 1), true),
    ],
  });
  const cert = certificate(issuer, {
    name: nameOf('localhost'),
    publicKey: server.publicKey,
    extensions: [
      extension(ALTERNATIVE_NAMES, sequence(ip(127, 0, 0, 1), ...['localhost', '*.localhost', ...names].map(dns))),
    ],
  });
  return { key: server.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), cert, ca };
}

function certificate(issuer: Issuer, subject: Subject): string {
  const now = Date.now();
  const toBeSigned = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    issuer.name,
    sequence(utcTime(now - DAY_MS), utcTime(now + 30 * DAY_MS)),
    subject.name,
    subject.publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, sequence(...subject.extensions)),
  );
  const signed = sequence(toBeSigned, ECDSA_WITH_SHA256, bits(sign('SHA256', toBeSigned, issuer.privateKey)));
  const lines = signed.toString('base64').match(/.{1,64}/g)!;
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function nameOf(commonName: string): Buffer {
  return sequence(set(sequence(oid(COMMON_NAME), utf8(commonName))));
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [yes()] : []), octets(value));
}

const dns = (name: string): Buffer => der(0x82, Buffer.from(name));
const ip = (...bytes: readonly number[]): Buffer => der(0x87, Buffer.from(bytes));
