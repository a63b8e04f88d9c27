import type { FailureKind } from './exchange.ts';
import { Fault, type SystemError } from './fault.ts';
import { placeOf, type Endpoint } from './place.ts';

/** What each error of connecting is, and how it reads before the place. */
const CONNECTING: Readonly<Record<string, readonly [kind: FailureKind, text: string]>> = {
  ECONNREFUSED: ['refused', 'connection refused by'],
  ECONNRESET: ['reset', 'connection reset by'],
  ECONNABORTED: ['reset', 'connection aborted by'],
  ETIMEDOUT: ['timeout', 'no answer to connecting from'],
  EHOSTUNREACH: ['unreachable', 'no route to'],
  ENETUNREACH: ['unreachable', 'no network that leads to'],
  ENETDOWN: ['unreachable', 'the network is down on the way to'],
  EHOSTDOWN: ['unreachable', 'the host is down:'],
  EADDRNOTAVAIL: ['unreachable', 'this machine has no address to connect from to'],
  EACCES: ['unreachable', 'this machine does not allow connections to'],
  EPERM: ['unreachable', 'this machine does not allow connections to'],
  EMFILE: ['unreachable', 'this machine has too many open files to connect to'],
};

/** Errors of looking up a name. */
const LOOKING_UP: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no address is known for',
  ENODATA: 'no address is known for',
  EAI_AGAIN: 'the name service did not answer for',
};

/** The failure of a connection that was never made; an error of several addresses names each of them. */
export function faultOfConnecting(error: SystemError, to: Endpoint): Fault {
  if (isLookup(error)) return faultOfLookup(error, to.host);
  const each = error instanceof AggregateError ? (error.errors as SystemError[]) : [error];
  const faults = each.map((one) => faultOfOne(one, to));
  // A machine without IPv6 says so of each IPv6 address; what the others said is the reason.
  const telling = faults.filter(({ kind }) => kind !== 'unreachable');
  const kind = (telling[0] ?? faults[0])?.kind ?? 'unreachable';
  return new Fault(kind, [...new Set(faults.map(({ message }) => message))].join('; '));
}

export function faultOfLookup(error: SystemError, host: string): Fault {
  const text = LOOKING_UP[error.code ?? ''];
  return new Fault('dns', text === undefined ? `looking up ${host} failed: ${error.code}` : `${text} ${host}`);
}

function isLookup({ syscall }: SystemError): boolean {
  return syscall === 'getaddrinfo';
}

function faultOfOne({ code = 'unknown error', address }: SystemError, to: Endpoint): Fault {
  const place = placeOf(address === undefined ? to : { ...to, address });
  const [kind, text] = CONNECTING[code] ?? ['unreachable', `connecting failed (${code}) to`];
  return new Fault(kind, `${text} ${place}`);
}
