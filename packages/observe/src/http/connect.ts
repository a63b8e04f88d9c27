import { connect as open, type Socket } from 'node:net';
import { faultOfConnecting } from './connectFaults.ts';
import type { Life } from './life.ts';
import { hostPort, placeOf, type Endpoint } from './place.ts';
import type { Progress } from './progress.ts';

/**
 * A TCP connection, which lives no longer than what it is for. A name with several addresses is connected to as Node does it: one
 * address after the other, a quarter of a second apart ("happy eyeballs").
 *
 * @throws Fault
 */
export function connect(to: Endpoint, progress: Progress, life: Life): Promise<Socket> {
  const { host, port, address } = to;
  return new Promise((resolve, reject) => {
    life.check();
    progress.doing = `looking up the address of ${host}`;
    progress.beginPhase();
    const socket = open({ host: address ?? host, port, autoSelectFamily: true, noDelay: true });
    let lookedUp = false;
    socket.on('lookup', (error: Error | null) => {
      if (error === null && !lookedUp) progress.endPhase('dnsMs');
      lookedUp = true;
    });
    socket.on('connectionAttempt', (ip: string) => {
      progress.doing = `connecting to ${placeOf({ host, port, address: ip })}`;
    });
    socket.once('connect', () => {
      progress.endPhase('connectMs');
      resolve(socket);
    });
    // Stays: nobody else listens between two owners of the socket.
    socket.on('error', (error) => reject(faultOfConnecting(error, to)));
    life.onEnd(() => socket.destroy());
  });
}

/** What a connected socket is called in reasons. */
export function peerOf(socket: Socket, { host, port }: Endpoint): string {
  return socket.remoteAddress === undefined
    ? hostPort(host, port)
    : placeOf({ host, port, address: socket.remoteAddress });
}
