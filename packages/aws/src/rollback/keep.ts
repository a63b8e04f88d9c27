import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { sendOnce } from '../ecs/sendOnce.ts';
import { READS_SETTLE_MS } from '../ecs/writes.ts';
import { NOTE_FORMAT, type NativeNote } from '../native/note.ts';
import { writeTags } from '../native/retire.ts';
import { ownTagKeys, type Holder, type Tagged } from '../native/tags.ts';
import { emergencyFor, givenBack, type Kept } from './emergency.ts';

const PREFIX = 'rollback/';

/** The name of a rollback in the tags of a service: a rollback is brought to its end, a rollout is not. */
export function rollBackName(id: string): string {
  return `${PREFIX}${id}`;
}

export function isRollBack({ rollout }: Holder): boolean {
  return rollout.startsWith(PREFIX);
}

/**
 * What has to be given back after a change; null for nothing. What an open rollout has written down is the service's own
 * configuration, for what it shows is the rollout's.
 */
export function keptFor(service: Service, change: 'stop' | 'deploy', tagged: Tagged | null): Kept | null {
  const given = change === 'deploy' ? emergencyFor(service.deploymentConfiguration) : null;
  if (tagged) {
    const { previous } = tagged.note;
    return { previous: previous ?? service.deploymentConfiguration ?? null, given: tagged.note.given ?? given };
  }
  return given && { previous: service.deploymentConfiguration ?? {}, given };
}

/** Writes down on the service what it is to be given back, so that any process can. */
export async function tagKept(
  api: EcsApi,
  service: Service,
  wantedArn: string,
  kept: Kept,
  holder: Holder,
): Promise<void> {
  const note: NativeNote = {
    format: NOTE_FORMAT,
    release: wantedArn,
    stable: service.taskDefinition ?? null,
    deployment: null,
    before: service.currentServiceDeployment ?? null,
    beforeMs: 0,
    ...kept,
  };
  await writeTags(api, service.serviceArn!, note, holder);
}

/**
 * Gives a service its own deployment configuration back, and removes the tags that say so. Idempotent; starts no deployment.
 *
 * @returns what could not be tidied up, in sentences
 * @throws what ECS answers when the configuration could not be given back
 */
export async function giveBack(api: EcsApi, ref: ServiceRef, kept: Kept): Promise<string[]> {
  let service = await read(api, ref);
  let wanted = givenBack(service.deploymentConfiguration, kept);
  if (wanted === null && kept.given !== null) {
    // reads may be behind what was sent last
    await sleep(READS_SETTLE_MS);
    service = await read(api, ref);
    wanted = givenBack(service.deploymentConfiguration, kept);
  }
  if (wanted !== null) {
    const deploymentConfiguration = wanted;
    await sendOnce(
      () => api.updateService(ref, { deploymentConfiguration }),
      async () => null,
    );
  }
  return removeTags(api, service.serviceArn!).then(
    () => [],
    (error: unknown) => [`The tags on the service could not be removed (${(error as Error).message}).`],
  );
}

async function removeTags(api: EcsApi, serviceArn: string): Promise<void> {
  const keys = ownTagKeys(await api.listTags(serviceArn));
  if (keys.length > 0) await api.untag(serviceArn, keys);
}

async function read(api: EcsApi, ref: ServiceRef): Promise<Service> {
  const service = await sendOnce(
    () => api.describeService(ref),
    async () => null,
  );
  if (service === null) throw new Error(`There is no service \`${ref.service}\` in cluster \`${ref.cluster}\`.`);
  return service;
}
