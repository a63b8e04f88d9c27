import type { Behaviour } from './behaviour.ts';

/** How long a container runs that is told to exit, or to migrate; ms of sandbox time. */
const MOMENT_MS = 1_000;

const MIGRATION = ['migration 001_create_orders applied', 'migration 002_add_index applied', '2 migrations applied'];

/**
 * What a container's command makes of it: `exit 3`, `sleep 20` (sandbox seconds) and `migrate` are jobs that end; any
 * other is the app. Also behind `sh -c`.
 */
export function behaviourOfCommand(command: readonly string[] = []): Partial<Behaviour> {
  const [, verb, argument] = /^(?:\S*sh -c )?(exit|sleep|migrate)(?: (\d+))?$/.exec(command.join(' ')) ?? [];
  const job = (afterMs: number, exitCode: number, lines: readonly string[]): Partial<Behaviour> => ({
    ends: { afterMs, exitCode, listens: false, lines },
  });
  switch (verb) {
    case 'exit': {
      const exitCode = Number(argument ?? 0);
      return exitCode <= 255 ? job(MOMENT_MS, exitCode, [`told to exit with ${exitCode}`]) : {};
    }
    case 'sleep':
      return argument === undefined ? {} : job(Number(argument) * 1_000, 0, []);
    case 'migrate':
      return job(MOMENT_MS, 0, MIGRATION);
    default:
      return {};
  }
}
