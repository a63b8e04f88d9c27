import { acquire, type Acquiring } from './acquire.ts';
import { drive } from './drive.ts';
import type { Driving, RolloutEnd } from './options.ts';
import { narrator } from './timeline.ts';
import { volatileJournal } from './volatileJournal.ts';

export interface ByTimes extends Pick<Driving, 'target' | 'clock' | 'owner' | 'signal' | 'pollMs' | 'smoke'> {
  readonly opening: Acquiring['opening'];
  readonly say: (line: string) => void;
}

/**
 * Runs a rollout by the times of its plan: nothing judges it but a smoke test before it. Its journal ends with the process, so that who
 * brings it home goes by what is written on the target.
 *
 * Rejects as `drive` does.
 */
export async function driveByTimes({ opening, say, ...means }: ByTimes): Promise<RolloutEnd> {
  const journal = volatileJournal();
  const { clock, owner } = means;
  const acquired = await acquire({ journal, clock, owner, opening, alive: async () => null });
  if (!acquired.ok) throw new TypeError('A journal of this process alone is held by somebody else.');
  const tell = narrator();
  return drive({
    ...means,
    metrics: null,
    healthCheck: null,
    journal,
    loaded: acquired.loaded,
    onFact: (record) => {
      if (record.kind !== 'noted') say(tell(record).text);
    },
    onTrouble: say,
  });
}
