import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from '@aws-sdk/client-ecs';
import type { Applied } from '@deploy-actions/strategy';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { sendOnce } from '../ecs/sendOnce.ts';
import { READS_SETTLE_MS } from '../ecs/writes.ts';
import { givenBack } from '../rollback/emergency.ts';
import type { NativeNote } from './note.ts';
import { fromTags, legibly, ownTagKeys, toTags, type Holder, type Tagged } from './tags.ts';

/** Writes down on the service what it is to be given back; asking twice does no harm. */
export async function writeTags(api: EcsApi, serviceArn: string, note: NativeNote, holder: Holder): Promise<void> {
  await api.tag(serviceArn, toTags(note, holder));
}

/**
 * What a rollout has left on a service, by its tags.
 *
 * @throws Error when there is no such service; TypeError for damaged tags
 */
export async function readTags(api: EcsApi, ref: ServiceRef): Promise<Tagged | null> {
  return fromTags(await api.listTags(await arnOf(api, ref)));
}

/**
 * Gives the service its own deployment configuration back, and removes a rollout's tags; moves no traffic. What somebody else
 * has configured meanwhile stays. Works from the tags alone; asking twice does no harm.
 *
 * @param mine the rollout whose traces are to be removed, all others' stay; null for whichever there are
 * @param known what is to be given back, for a service whose tags are gone
 */
export async function retire(
  api: EcsApi,
  ref: ServiceRef,
  mine: string | null = null,
  known: NativeNote | null = null,
): Promise<Applied> {
  const service = await api.describeService(ref);
  const serviceArn = service?.serviceArn;
  if (!serviceArn) return { sent: false, detail: `There is no service \`${ref.service}\` any more.` };
  const tags = await api.listTags(serviceArn);
  const tagged = known === null ? fromTags(tags) : legibly(tags);
  if (tagged !== null && mine !== null && tagged.rollout !== mine && !isSameChange(tagged.note, known)) {
    return { sent: false, detail: `The service is held by another rollout, ${tagged.rollout}: nothing was changed.` };
  }
  // with the tags goes what they stand for: without them only what somebody else has removed can be amiss
  const mayLag = tagged !== null;
  const restored = await giveBack(api, ref, service, tagged?.note ?? known, mayLag);
  const keys = ownTagKeys(tags);
  if (keys.length > 0) await api.untag(serviceArn, keys);
  return { sent: restored || keys.length > 0, detail: detailOf(restored, keys.length) };
}

/** Whether they tell of the same deployment: a rollout that joined one has not written its own name into the tags from the start. */
function isSameChange(tagged: NativeNote, known: NativeNote | null): boolean {
  return known !== null && tagged.release === known.release && tagged.before === known.before;
}

/** @returns whether the service was sent its own configuration */
async function giveBack(
  api: EcsApi,
  ref: ServiceRef,
  seen: Service,
  note: NativeNote | null,
  mayLag: boolean,
): Promise<boolean> {
  if (note === null || note.previous === null) return false;
  let wanted = givenBack(seen.deploymentConfiguration, note);
  if (wanted === null && note.given !== null && mayLag) {
    // reads may be behind what the rollout sent last
    await sleep(READS_SETTLE_MS);
    wanted = givenBack((await api.describeService(ref))?.deploymentConfiguration, note);
  }
  if (wanted === null) return false;
  const deploymentConfiguration = wanted;
  await sendOnce(
    () => api.updateService(ref, { deploymentConfiguration }),
    async () => {
      await sleep(READS_SETTLE_MS);
      const now = await api.describeService(ref);
      return now && givenBack(now.deploymentConfiguration, note) === null ? now : null;
    },
  );
  return true;
}

function detailOf(restored: boolean, keys: number): string {
  if (restored) return 'The service has its own deployment configuration back.';
  return keys > 0 ? "The rollout's tags are removed." : 'Nothing of the rollout is left on the service.';
}

async function arnOf(api: EcsApi, ref: ServiceRef): Promise<string> {
  const service = await api.describeService(ref);
  if (!service?.serviceArn) throw new Error(`There is no service \`${ref.service}\` in cluster \`${ref.cluster}\`.`);
  return service.serviceArn;
}
