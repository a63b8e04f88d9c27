import type { EcsApi, ServiceRef, Tags } from '../ecs/api.ts';
import { fromTags, type Tagged } from '../native/tags.ts';
import { present } from './look.ts';
import { isStepwise, parseStepwiseNote, type StepwiseNote } from './note.ts';

/**
 * What a stepwise rollout has left written on the stable service; null for nothing, and for what a native one has left.
 *
 * @throws TypeError when it is there and cannot be read
 */
export function stepwiseTagged(tags: Tags): Tagged<StepwiseNote> | null {
  const tagged = fromTags(tags, (value) => (isStepwise(value) ? parseStepwiseNote(value) : null));
  return tagged?.note ? { ...tagged, note: tagged.note } : null;
}

/**
 * The same of a service.
 *
 * @throws Error when there is no such service; TypeError for damaged tags
 */
export async function readStepwiseTags(api: EcsApi, ref: ServiceRef): Promise<Tagged<StepwiseNote> | null> {
  const service = present(await api.describeService(ref), ref);
  return stepwiseTagged(await api.listTags(service.serviceArn!));
}
