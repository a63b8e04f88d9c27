import { acquire, type Acquiring, type Loaded } from '@deploy-actions/strategy';
import { ConfigurationError } from '@deploy-actions/toolkit';
import { alive, type Record } from './journal.ts';
import type { Ports } from './ports.ts';

/** Another job has the rollout, or there is none. */
export class NotMine extends ConfigurationError {}

/**
 * Gets hold of the rollout of the target, or opens one.
 *
 * @param opening null to take only what there is
 * @throws {NotMine} when another job has got it meanwhile
 */
export async function acquired(
  ports: Ports,
  { journal }: Pick<Record, 'journal'>,
  opening: Acquiring['opening'],
  signal: AbortSignal,
): Promise<Loaded> {
  const { platform, me } = ports;
  const found = await acquire({
    journal,
    clock: platform.clock,
    owner: me,
    opening,
    signal,
    alive: (owner) => alive(ports, owner),
  });
  signal.throwIfAborted();
  if (found.ok) return found.loaded;
  const who = found.owner?.name ?? 'nobody: there is no rollout';
  throw new NotMine([{ message: `The rollout to ${platform.target} is not this job's, but ${who}.` }]);
}
