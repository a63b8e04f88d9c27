import type { Operation } from '../core/api.ts';
import { list, text } from './input.ts';
import type { Store } from './store.ts';

export function tagOperations(store: Store): Record<string, Operation> {
  return {
    AddTags(input) {
      for (const arn of arnsOf(store, input)) setTags(store, arn, input.Tags);
      return {};
    },
    RemoveTags(input) {
      for (const arn of arnsOf(store, input)) {
        for (const key of list<string>(input.TagKeys)) store.tags.get(arn)?.delete(key);
      }
      return {};
    },
    DescribeTags: (input) => ({
      TagDescriptions: arnsOf(store, input).map((arn) => ({
        ResourceArn: arn,
        Tags: [...(store.tags.get(arn) ?? [])].map(([Key, Value]) => ({ Key, Value })),
      })),
    }),
  };
}

export function setTags(store: Store, arn: string, tags: unknown): void {
  const kept = store.tags.get(arn) ?? new Map<string, string>();
  for (const { Key, Value } of list<{ Key?: string; Value?: string }>(tags)) kept.set(text(Key, 'Key'), Value ?? '');
  if (kept.size > 0) store.tags.set(arn, kept);
}

/** Throws the NotFound error of the resource's kind. */
function arnsOf(store: Store, input: { ResourceArns?: unknown }): string[] {
  const arns = list<string>(input.ResourceArns);
  for (const arn of arns) {
    if (arn.includes(':targetgroup/')) store.targetGroup(arn);
    else if (arn.includes(':listener-rule/')) store.rule(arn);
    else if (arn.includes(':listener/')) store.listener(arn);
    else store.loadBalancer(arn);
  }
  return arns;
}
