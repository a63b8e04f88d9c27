import { Fault, type SystemError } from './fault.ts';

/** The failure of a TLS handshake. */
export function faultOfHandshake({ code = '', message }: SystemError, peer: string): Fault {
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return new Fault('reset', `connection closed by ${peer} while agreeing on TLS`);
  }
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
    return new Fault('tls', `${peer} does not speak TLS: is it http?`);
  }
  return new Fault('tls', `no TLS with ${peer}: ${opensslReason(code) ?? (code || message)}`);
}

/** `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION` -> `tlsv1 alert protocol version`; null for other errors */
export function opensslReason(code: string): string | null {
  const name = /^ERR_SSL_(.+)/.exec(code)?.[1];
  return name === undefined ? null : name.toLowerCase().replaceAll('_', ' ');
}
