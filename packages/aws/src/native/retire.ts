import { setTimeout as sleep } from 'node:timers/promises';
import type { Applied } from '@deploy-actions/strategy';
import type { EcsApi, ServiceRef, Tags } from '../ecs/api.ts';
import { sendOnce } from '../ecs/sendOnce.ts';
import { READS_SETTLE_MS } from '../ecs/writes.ts';
import type { NativeNote } from './note.ts';
import { hasBack, restoredConfiguration } from './restored.ts';
import { fromTags, ownTagKeys, toTags, type Holder, type Tagged } from './tags.ts';

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
  const tagged = fromTags(tags);
  if (tagged !== null && mine !== null && tagged.rollout !== mine) {
    return { sent: false, detail: `The service is held by another rollout, ${tagged.rollout}: nothing was changed.` };
  }
  const note = tagged?.note ?? known;
  const wanted = note && restoredConfiguration(service.deploymentConfiguration, note);
  if (wanted) {
    await sendOnce(
      () => api.updateService(ref, { deploymentConfiguration: wanted }),
      async () => {
        await sleep(READS_SETTLE_MS);
        const now = await api.describeService(ref);
        return now && hasBack(now.deploymentConfiguration, wanted) ? now : null;
      },
    );
  }
  const keys = await untag(api, serviceArn, tags);
  return { sent: wanted !== null || keys > 0, detail: detailOf(wanted !== null, keys) };
}

async function untag(api: EcsApi, serviceArn: string, tags: Tags): Promise<number> {
  const keys = ownTagKeys(tags);
  if (keys.length > 0) await api.untag(serviceArn, keys);
  return keys.length;
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
