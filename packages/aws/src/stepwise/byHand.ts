import { quoted } from '../rollback/byHand.ts';
import type { ScalingApi } from '../autoscaling/scaling.ts';
import { shortName } from '../ecs/shortName.ts';
import { ownTagKeys } from '../native/tags.ts';
import { candidateOf, type Reads } from './look.ts';
import type { StepwiseNote } from './note.ts';

/**
 * What a person has to type to undo what a rollout has left, command by command with a comment above each: none for what is seen
 * to be undone. Never throws: what cannot be read counts as left.
 */
export async function byHand({ api, ref }: Reads, scaling: ScalingApi, note: StepwiseNote): Promise<string[]> {
  const [candidate, scaleIn, service] = await Promise.all([
    candidateOf(api, ref, note).then(
      (found) => found !== null,
      () => true,
    ),
    scaling.scaleIn(ref).then(
      (found) => found?.suspended === true,
      () => true,
    ),
    api.describeService(ref).catch(() => null),
  ]);
  const arn = service?.serviceArn;
  const keys = arn === undefined ? [] : await api.listTags(arn).then(ownTagKeys, () => []);
  const cluster = `--cluster ${quoted(ref.cluster)}`;
  const resource = `service/${shortName(ref.cluster)}/${ref.service}`;
  return [
    ...(candidate
      ? [
          '# Delete the candidate service, once no listener rule gives its target group any weight',
          `aws ecs delete-service ${cluster} --service ${quoted(note.candidate)} --force`,
        ]
      : []),
    ...(scaleIn && note.scaleInSuspended === false
      ? [
          '# Let the service be scaled in again',
          `aws application-autoscaling register-scalable-target --service-namespace ecs --resource-id ${quoted(resource)} ` +
            '--scalable-dimension ecs:service:DesiredCount --suspended-state DynamicScalingInSuspended=false',
        ]
      : []),
    ...(keys.length > 0
      ? [
          "# Then remove the rollout's tags",
          `aws ecs untag-resource --resource-arn ${quoted(arn!)} --tag-keys ${keys.map(quoted).join(' ')}`,
        ]
      : []),
  ];
}
