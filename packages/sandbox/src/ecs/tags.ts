import type { Operation } from '../core/api.ts';
import { clientError, invalidParameter, resourceNotFound } from './errors.ts';
import type { Tag } from './model.ts';
import type { World } from './world.ts';

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html (limits) */
const MOST_TAGS = 50;

/** The tags given at creation. Throws for an empty list, double keys and too many. */
export function tagsGiven(tags: Tag[] | undefined): Tag[] {
  if (tags === undefined) return [];
  if (tags.length === 0) throw clientError('Tags can not be empty.');
  const keys = new Set(tags.map(({ key }) => key));
  if (keys.size < tags.length)
    throw invalidParameter('Duplicate tag keys found. Please note that Tag keys are case sensitive.');
  if (tags.length > MOST_TAGS) throw invalidParameter(`A resource can have at most ${MOST_TAGS} tags.`);
  return tags.map(({ key, value }) => ({ key, value: value ?? '' }));
}

export function tagOperations(world: World): Record<string, Operation> {
  return {
    TagResource: ({ resourceArn, tags }) => {
      const resource = taggable(world, resourceArn);
      const added = tagsGiven(tags);
      const keys = new Set(added.map(({ key }) => key));
      resource.tags = [...resource.tags.filter(({ key }) => !keys.has(key)), ...added];
      return {};
    },
    UntagResource: ({ resourceArn, tagKeys }) => {
      const resource = taggable(world, resourceArn);
      const keys = new Set<string>(tagKeys);
      resource.tags = resource.tags.filter(({ key }) => !keys.has(key));
      return {};
    },
    ListTagsForResource: ({ resourceArn }) => ({ tags: taggable(world, resourceArn).tags }),
  };
}

function taggable(world: World, arn: string): { tags: Tag[] } {
  const resource =
    world.services.get(arn) ??
    world.tasks.get(arn) ??
    [...world.clusters.values()].find((cluster) => cluster.arn === arn) ??
    [...world.families.values()].flat().find((definition) => definition.arn === arn);
  if (!resource) throw resourceNotFound();
  return resource;
}
