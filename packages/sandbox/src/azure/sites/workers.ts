import { randomBytes } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { ImagePullError, type Container, type ContainerRuntime } from '../../core/ports.ts';
import type { Timings } from '../model.ts';
import { ping } from './ping.ts';

export interface Instance {
  readonly id: string;
  /** What it runs. */
  readonly release: string;
  /** `failed`: its process ended or did not come up; the platform starts it again and again. */
  state: 'starting' | 'ready' | 'failed' | 'stopped';
  container: Container | null;
  /** What breaks off the requests that are on their way. */
  readonly inFlight: Set<() => void>;
}

/** The instances of one start of a slot: all of one release, with one set of settings. */
export interface WorkerSet {
  /** Of two sets the one with the higher number was started later. */
  readonly order: number;
  readonly release: string;
  readonly instances: readonly Instance[];
  /** The ready ones take turns; null where there is none. */
  next(): Instance | null;
  /** Once each instance came up or failed to for the first time: whether all came up. */
  readonly settled: Promise<boolean>;
  /** Lets requests in flight end, as far as the platform waits for them. */
  stop(): Promise<void>;
  /** Ends an instance's process at once. */
  kill(id: string): boolean;
}

export interface WorkerParts {
  readonly clock: Clock;
  readonly runtime: ContainerRuntime;
  readonly timings: Timings;
  /** Aborted when the sandbox ends: nothing is started any more. */
  readonly closing: AbortSignal;
}

export interface WorkerSpec {
  readonly release: string;
  /** What the first so many instances go on with, rather than the release. */
  readonly kept?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly count: number;
  readonly log: (line: string) => void;
  /** Nothing that could be started is there. */
  readonly broken: boolean;
}

/** What the platform asks a container that it has started; any answer will do, 404 is the usual one. */
const START_PING = '/robots933456.txt';

let started = 0;

export function startWorkers({ clock, runtime, timings, closing }: WorkerParts, spec: WorkerSpec): WorkerSet {
  const stopping = new AbortController();
  const signal = AbortSignal.any([stopping.signal, closing]);
  const instances = Array.from({ length: spec.count }, (_, index): Instance => {
    const release = spec.kept?.[index] ?? spec.release;
    return { id: randomBytes(32).toString('hex'), release, state: 'starting', container: null, inFlight: new Set() };
  });

  /** Null where nothing came up; the reason is in the log. */
  const startOnce = async (instance: Instance): Promise<Container | null> => {
    instance.state = 'starting';
    await clock.sleep(timings.startMs, signal);
    if (spec.broken) {
      spec.log('ERROR - Could not find the application: the content is incomplete');
      return null;
    }
    const { environment, log } = spec;
    const { release: image } = instance;
    const container = await runtime.start({ image, name: 'web', environment, log }).catch((error: unknown) => {
      if (!(error instanceof ImagePullError)) throw error;
      log(`ERROR - Image pull failed: ${image}`);
      return null;
    });
    instance.container = container;
    if (signal.aborted) await container?.stop(0);
    if (!container?.address) return container && (await ended(container));
    const status = await ping(container.address, START_PING, timings.startLimitMs / clock.speed);
    if (status !== null) return container;
    log(`ERROR - Container didn't respond to HTTP pings, failing site start`);
    await container.stop(0);
    return null;
  };

  const run = async (instance: Instance, cameUp: (ready: boolean) => void): Promise<void> => {
    while (!signal.aborted) {
      const container = await startOnce(instance);
      if (signal.aborted) break;
      instance.state = container ? 'ready' : 'failed';
      cameUp(container !== null);
      if (container) await container.exited;
      instance.container = null;
      if (signal.aborted) break;
      instance.state = 'failed';
      await clock.sleep(timings.crashRestartMs, signal);
    }
  };

  const first = instances.map(
    (instance) =>
      new Promise<boolean>((resolve, reject) => {
        run(instance, resolve).catch((error: unknown) => (signal.aborted ? resolve(false) : reject(error as Error)));
        if (signal.aborted) resolve(false);
        signal.addEventListener('abort', () => resolve(false), { once: true });
      }),
  );
  let turn = 0;
  return {
    order: (started += 1),
    release: spec.release,
    instances,
    settled: Promise.all(first).then((all) => all.every(Boolean)),
    next() {
      const ready = instances.filter(({ state }) => state === 'ready');
      turn += 1;
      return ready[turn % ready.length] ?? null;
    },
    async stop() {
      stopping.abort(new Error('stopped'));
      for (const instance of instances) instance.state = 'stopped';
      await Promise.all(instances.flatMap(({ container }) => (container ? [container.stop(timings.stopMs)] : [])));
    },
    kill(id) {
      const instance = instances.find((each) => each.id === id);
      if (!instance?.container) return false;
      void instance.container.stop(0);
      return true;
    },
  };
}

async function ended(container: Container): Promise<null> {
  await container.exited;
  return null;
}
