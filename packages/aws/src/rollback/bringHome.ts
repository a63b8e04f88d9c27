import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { readTags } from '../native/retire.ts';
import type { Tagged } from '../native/tags.ts';
import { bringBack, type BringBackPorts, type BroughtBack } from './bringBack.ts';
import type { CarryOutOptions } from './carryOut.ts';
import { choose, shownBy } from './choose.ts';
import { readHistory } from './history.ts';
import { isRollBack } from './keep.ts';
import { isUnderWay } from '../ecs/deploymentStatus.ts';
import type { History, Newest } from './model.ts';

/** What was found and done: `nothing` when no rollout of this owner is open on the service. */
export type BroughtHome = { readonly result: 'nothing'; readonly reason: string } | BroughtBack;

export type BringHomeOptions = Omit<CarryOutOptions, 'before' | 'onFound'>;

/**
 * Brings a service home whose rollout nobody steers any more: what is on trial is rolled back, what is on its way back is
 * followed, and the service gets its own deployment configuration back. A release that ECS has completed stays. Idempotent;
 * needs neither journal nor GitHub.
 *
 * @param owner whose rollout it is, as the service's tags name it; the caller knows that nobody of it is alive
 * @throws what ECS answers when tags or history cannot be read; the signal's reason when cancelled
 */
export async function bringHome(
  ports: BringBackPorts,
  ref: ServiceRef,
  owner: string,
  options: BringHomeOptions,
): Promise<BroughtHome> {
  const tagged = await readTags(ports.ecs, ref);
  if (tagged?.owner !== owner) {
    const whose = tagged ? `the rollout that is open is of ${tagged.owner}` : 'no rollout is open';
    return { result: 'nothing', reason: `${ref.cluster}/${ref.service}: ${whose}.` };
  }
  const history = await readHistory(ports.ecs, ref);
  const wantedArn = await homeOf(ports.ecs, ref, history, tagged);
  const note = () => undefined;
  const { rollout } = tagged;
  const rest = { ...options, onFound: note, note, tagged, holder: { owner, rollout } };
  return bringBack(ports, { ...ref, wantedArn, history }, rest);
}

/**
 * What is completed, and stays; else what a rollback was to bring, or what a rollout began from. A candidate is never it: nobody
 * has called it good.
 */
async function homeOf(api: EcsApi, ref: ServiceRef, history: History, tagged: Tagged): Promise<string> {
  const { newest } = history;
  const known = completed(newest) ?? (isRollBack(tagged) ? tagged.note.release : null);
  const home = known ?? newest?.goesBackTo ?? tagged.note.stable;
  if (home !== null) return home;
  const choice = choose({ kind: 'previous' }, history, shownBy(await api.describeService(ref)));
  if (choice.ok) return choice.chosen.taskDefinitionArn;
  throw new Error(`No release is known that ${ref.cluster}/${ref.service} could be brought back to.`);
}

function completed(newest: Newest | null): string | null {
  if (newest === null || isUnderWay(newest.status)) return null;
  if (newest.status === 'SUCCESSFUL') return newest.taskDefinitionArn;
  return newest.status === 'ROLLBACK_SUCCESSFUL' ? newest.goesBackTo : null;
}
