import { eventsOf, powerWarnings, testsOf, type Plan } from '@deploy-actions/strategy';
import { connectPlatform, type Asker, type Job, type Places } from '@deploy-actions/targets';
import { messageWithCauses } from '@deploy-actions/toolkit';

/** So much of the past says what traffic is to be expected, ms. */
const LOOK_BACK_MS = 15 * 60_000;

/** What a plan can be expected to see. */
export interface Foresight {
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

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
    const { stable } = await target.inspect();
    const toMs = Math.floor((platform.clock.now() - metrics.lagMs) / 60_000) * 60_000;
    const span = { fromMs: toMs - LOOK_BACK_MS, toMs, stage: 0 };
    const { stable: counts } = await metrics.observe(span, { stable, candidate: null }, [{ kind: 'bad' }]);
    if (counts === null || counts.requests === 0) {
      return noted('There was no traffic that the metrics know of: what the plan can see is unknown.');
    }
    const traffic = {
      requestsPerMinute: counts.requests / (LOOK_BACK_MS / 60_000),
      errorRate: (counts.events['bad'] ?? 0) / counts.requests,
    };
    const warnings = powerWarnings(plan, traffic, metrics.lagMs).map(({ message }) => message);
    return warnings.length > 0
      ? { warnings, notes: [] }
      : noted('At the traffic of the last minutes each stage can see what it is meant to.');
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
