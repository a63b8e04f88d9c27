import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { givenBack } from '../rollback/emergency.ts';
import { quoted } from '../rollback/byHand.ts';
import type { NativeNote } from './note.ts';
import { strategic } from './restored.ts';
import { ownTagKeys, toTags, type Holder } from './tags.ts';

export interface Untidy {
  readonly ref: ServiceRef;
  readonly serviceArn: string;
  readonly note: NativeNote;
  readonly holder: Holder;
}

/**
 * What a person has to type to undo what a rollout has left on a service, command by command with a comment above each: none for what
 * is seen to be undone. Never throws: where the service cannot be read, it is all that the rollout had changed.
 */
export async function tidyByHand(api: EcsApi, { ref, serviceArn, note, holder }: Untidy): Promise<string[]> {
  const { cluster, service: name } = ref;
  const [service, tags] = await Promise.all([
    api.describeService(ref).catch(() => null),
    api.listTags(serviceArn).catch(() => null),
  ]);
  const { previous } = note;
  const all = previous && { ...previous, ...strategic(previous) };
  const configuration = service === null ? all : givenBack(service.deploymentConfiguration, note);
  const keys = ownTagKeys(tags ?? toTags(note, holder));
  const at = `--cluster ${quoted(cluster)} --service ${quoted(name)}`;
  return [
    ...(configuration === null
      ? []
      : [
          '# Give the service its own deployment configuration back; without it the next deployment waits at pauses',
          `aws ecs update-service ${at} --deployment-configuration ${quoted(JSON.stringify(configuration))}`,
        ]),
    ...(keys.length === 0
      ? []
      : [
          "# Then remove the rollout's tags",
          `aws ecs untag-resource --resource-arn ${quoted(serviceArn)} --tag-keys ${keys.map(quoted).join(' ')}`,
        ]),
  ];
}
