import { eventsOf, testsOf, type Plan } from '@deploy-actions/strategy';
import {
  connectPlatform,
  foresee as foreseeBy,
  type Asker,
  type Foresight,
  type Job,
  type Places,
} from '@deploy-actions/targets';
import { messageWithCauses } from '@deploy-actions/toolkit';

/** A service, and whoever asks for it. */
export interface Looking {
  readonly asker: Asker;
  readonly place: Places['ecs'];
  readonly job: Job;
  /** What it runs; null for one that is to be created. */
  readonly release: string | null;
}

/** Which stages end before they can see a regression, by the traffic of the last minutes. Never rejects. */
export async function foresee(
  { plan, metricsFile }: { readonly plan: Plan | null; readonly metricsFile: string | null },
  { asker, place, job, release }: Looking,
): Promise<Foresight> {
  if (plan === null || release === null || eventsOf(testsOf(plan)).length === 0) return { warnings: [], notes: [] };
  if (metricsFile !== null) {
    return noted(
      `Requests are counted by \`${metricsFile}\`, which is not asked here: canary-shift says what the plan can see.`,
    );
  }
  try {
    const connected = await connectPlatform('ecs', asker, place, job);
    if ('problems' in connected) return noted(unknown(connected.problems.map(({ message }) => message).join(' ')));
    const { platform } = connected;
    const opening = { rollout: asker.action, owner: asker.action, plan, release, note: null };
    const target = await platform.open(opening);
    await using metrics = await target.metrics();
    return await foreseeBy(plan, metrics, target, platform.clock);
  } catch (error) {
    return noted(unknown(messageWithCauses(error)));
  }
}

function unknown(why: string): string {
  return `What the plan can see is unknown, as its traffic could not be read: ${why}`;
}

function noted(note: string): Foresight {
  return { warnings: [], notes: [note] };
}
