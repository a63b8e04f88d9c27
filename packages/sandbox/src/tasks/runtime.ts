import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { enoughForRequests, type Clock } from '../core/clock.ts';
import {
  ImagePullError,
  type Container,
  type ContainerExit,
  type ContainerRuntime,
  type ContainerSpec,
  type ImageSource,
} from '../core/ports.ts';
import type { AppMessage, AppOptions } from './app.ts';
import { behaviourOf, BehaviourError, type Behaviour } from './behaviour.ts';
import { canonicalName } from '../core/images.ts';

const APP = fileURLToPath(new URL('./app.js', import.meta.url));

/** ECS's default between SIGTERM and SIGKILL, ms of sandbox time, and the share of it that requests in flight get. */
const STOP_TIMEOUT_MS = 30_000;
const SHUTDOWN_SHARE = 2 / 3;

export interface RuntimeOptions {
  readonly clock: Clock;
  /** By default there is every image, and none is known by its digest. */
  readonly images?: ImageSource;
}

/** Containers as processes of this machine, one each. `close` kills those that still run and waits for their end. */
export function createContainerRuntime({
  clock,
  images = { resolve: (image) => image },
}: RuntimeOptions): ContainerRuntime & { close(): Promise<void> } {
  const running = new Map<ChildProcess, Promise<ContainerExit>>();

  return {
    async start(spec) {
      const image = images.resolve(spec.image);
      if (image === null) throw pullError(spec.image);
      const { behaviour, complaint } = read({ ...spec, image });
      if (!behaviour.exists) throw pullError(spec.image);
      const options: AppOptions = {
        image: spec.image,
        name: spec.name,
        behaviour,
        slowStartMs: behaviour.slowStartMs / clock.speed,
        endsAfterMs: (behaviour.ends?.afterMs ?? 0) / clock.speed,
        shutdownMs: (enoughForRequests(clock, STOP_TIMEOUT_MS) * SHUTDOWN_SHARE) / clock.speed,
        complaint,
      };
      // Nothing of this process's environment or flags is passed on: a container has its own.
      const child = fork(APP, [JSON.stringify(options)], {
        env: {},
        execArgv: [],
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      forwardLines(child, spec.log);
      const exited = exitOf(child).finally(() => running.delete(child));
      running.set(child, exited);
      const port = await Promise.race([portOf(child), exited.then(() => null)]);
      const endsAt = behaviour.ends ? clock.now() + behaviour.ends.afterMs : null;
      return containerOf(child, port, endsAt, exited, clock);
    },
    async close() {
      for (const child of running.keys()) child.kill('SIGKILL');
      await Promise.all(running.values());
    },
  };
}

/** An app with a setting that it cannot read complains and ends, as apps do. */
function read(spec: ContainerSpec): { behaviour: Behaviour; complaint: string } {
  try {
    return { behaviour: behaviourOf(spec.image, spec.environment, spec.command), complaint: 'the application crashed' };
  } catch (error) {
    if (!(error instanceof BehaviourError)) throw error;
    return { behaviour: behaviourOf('app:exit-1', {}), complaint: error.message };
  }
}

/**
 * The reason that a stopped task then carries.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html
 */
function pullError(image: string): ImagePullError {
  const name = canonicalName(image);
  return new ImagePullError(
    `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${name}: ${name}: not found`,
  );
}

function forwardLines(child: ChildProcess, log: (line: string) => void): void {
  for (const stream of [child.stdout!, child.stderr!]) createInterface({ input: stream }).on('line', log);
}

async function portOf(child: ChildProcess): Promise<number | null> {
  const [message] = (await once(child, 'message')) as [AppMessage];
  return message.port;
}

/** Settles at 'close' rather than 'exit': then every line of output has arrived. */
async function exitOf(child: ChildProcess): Promise<ContainerExit> {
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { exitCode: code ?? 128 + constants.signals[signal!] };
}

function containerOf(
  child: ChildProcess,
  port: number | null,
  endsAt: number | null,
  exited: Promise<ContainerExit>,
  clock: Clock,
): Container {
  return {
    address: port === null ? null : { host: '127.0.0.1', port },
    endsAt,
    exited,
    stop(graceMs) {
      child.kill(graceMs > 0 ? 'SIGTERM' : 'SIGKILL');
      const cancel = clock.after(enoughForRequests(clock, graceMs), () => child.kill('SIGKILL'));
      return exited.finally(cancel);
    },
  };
}
