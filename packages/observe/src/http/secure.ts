import { X509Certificate } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { connect, createSecureContext, getCACertificates, type SecureContext, type TLSSocket } from 'node:tls';
import { certificateFaults, tlsFacts } from './certificate.ts';
import type { TlsFacts } from './exchange.ts';
import { Fault } from './fault.ts';
import type { Progress } from './progress.ts';
import { faultOfHandshake } from './tlsFaults.ts';

export interface Secured {
  readonly socket: TLSSocket;
  readonly facts: TlsFacts;
}

/**
 * TLS over a connection, with the certificate checked before anything is sent. It is checked here and not by Node, whose error
 * comes without the certificate: dates and names would be lost.
 *
 * @param host what the certificate must be for
 * @param peer what the other end is called in reasons
 * @throws Fault
 */
export function secure(
  raw: Socket,
  { host, peer, ca }: { readonly host: string; readonly peer: string; readonly ca: readonly string[] },
  progress: Progress,
): Promise<Secured> {
  return new Promise((resolve, reject) => {
    progress.doing = `agreeing on TLS with ${peer}`;
    const secureContext = contextOf(ca);
    const name = host.replace(/\.$/, '');
    progress.beginPhase();
    const socket = connect({
      socket: raw,
      secureContext,
      ...(isIP(name) === 0 && { servername: name }),
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
    });
    socket.once('secureConnect', () => {
      progress.endPhase('tlsMs');
      const certificate = socket.getPeerCertificate();
      // Node declares an error and gives its code.
      const chainFault = socket.authorized ? null : String(socket.authorizationError);
      const now = new Date();
      const faults = certificateFaults(certificate, chainFault, name, now);
      if (faults.length > 0) reject(new Fault('tls', `the certificate of ${peer} is not good: ${faults.join('; ')}`));
      else resolve({ socket, facts: tlsFacts(certificate, socket.getProtocol(), now) });
    });
    socket.on('error', (error) => reject(faultOfHandshake(error, peer)));
    socket.once('close', () => reject(new Fault('reset', `connection closed by ${peer} while agreeing on TLS`)));
  });
}

/** Reading all trusted certificates takes as long as a request on a local network: once for each list. */
const contexts = new WeakMap<readonly string[], SecureContext>();

function contextOf(ca: readonly string[]): SecureContext {
  const known = contexts.get(ca);
  if (known !== undefined) return known;
  ca.forEach(checkReadable);
  const context = createSecureContext(ca.length === 0 ? {} : { ca: [...getCACertificates('default'), ...ca] });
  contexts.set(ca, context);
  return context;
}

/** OpenSSL skips what it cannot read, without a word. */
function checkReadable(pem: string, index: number): void {
  try {
    void new X509Certificate(pem);
  } catch {
    throw new Fault(
      'tls',
      `extra certificate ${index + 1} cannot be read: it must be PEM, -----BEGIN CERTIFICATE-----`,
    );
  }
}
