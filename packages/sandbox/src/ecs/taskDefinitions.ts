import { Timestamp, type CallContext, type Operation } from '../core/api.ts';
import { clientError } from './errors.ts';
import type { Definition, TaskDefinition } from './model.ts';
import { pageOf, type PageRequest } from './paging.ts';
import { tagsGiven } from './tags.ts';
import { compatibilitiesOf, requiredAttributesOf, withDefaults } from './taskDefinitionDefaults.ts';
import { validate } from './taskDefinitionRules.ts';
import { arnOf, isHere, type World } from './world.ts';

/**
 * The definition that `family` (its latest ACTIVE revision), `family:revision` or an ARN means, or undefined.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html
 */
export function findTaskDefinition(world: World, reference: string): TaskDefinition | undefined {
  if (!isHere(world, reference)) return undefined;
  const [family = '', revision] = reference.slice(reference.lastIndexOf('/') + 1).split(':');
  const revisions = world.families.get(family) ?? [];
  return revision === undefined
    ? revisions.findLast(({ status }) => status === 'ACTIVE')
    : revisions.find((each) => String(each.revision) === revision);
}

/** The definition that tasks are to be started from. Throws for one that is unknown or INACTIVE. */
export function usableTaskDefinition(world: World, reference: string | undefined): TaskDefinition {
  const found = reference ? findTaskDefinition(world, reference) : undefined;
  if (!found) throw clientError('TaskDefinition not found.');
  if (found.status === 'INACTIVE') throw clientError('TaskDefinition is inactive');
  return found;
}

export function taskDefinitionOperations(world: World): Record<string, Operation> {
  return {
    RegisterTaskDefinition: ({ family, tags, ...given }, context) => {
      const taskDefinition = register(world, context, family, given, tagsGiven(tags));
      return { taskDefinition: definitionView(taskDefinition), tags: taskDefinition.tags };
    },

    DescribeTaskDefinition: ({ taskDefinition: reference = '', include = [] }) => {
      const found = findTaskDefinition(world, reference);
      if (!found) throw clientError('Unable to describe task definition.');
      return { taskDefinition: definitionView(found), ...(include.includes('TAGS') ? { tags: found.tags } : {}) };
    },

    DeregisterTaskDefinition: ({ taskDefinition: reference = '' }) => {
      if (!/:\d+$/.test(reference)) throw clientError(`Invalid revision number. Number: ${reference}`);
      const found = findTaskDefinition(world, reference);
      if (!found) throw clientError('The specified task definition does not exist.');
      if (found.status === 'ACTIVE') {
        found.status = 'INACTIVE';
        found.deregisteredAt = world.clock.now();
      }
      return { taskDefinition: definitionView(found) };
    },

    ListTaskDefinitions: ({ familyPrefix, status = 'ACTIVE', sort = 'ASC', ...paging }) => {
      // The "prefix" is the whole name. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html
      const families = familyPrefix === undefined ? [...world.families.keys()].toSorted() : [familyPrefix];
      const all = families.flatMap((family) => world.families.get(family) ?? []);
      const ordered = (sort === 'DESC' ? all.toReversed() : all).filter((each) => each.status === status);
      const { items, nextToken } = pageOf(ordered, ({ arn }) => arn, paging as PageRequest);
      return { taskDefinitionArns: items.map(({ arn }) => arn), nextToken };
    },

    ListTaskDefinitionFamilies: ({ familyPrefix = '', status = 'ACTIVE', ...paging }) => {
      const isWanted = (revisions: TaskDefinition[]) => {
        const active = revisions.some((each) => each.status === 'ACTIVE');
        return status === 'ALL' || active === (status === 'ACTIVE');
      };
      const names = [...world.families]
        .filter(([family, revisions]) => family.startsWith(familyPrefix) && isWanted(revisions))
        .map(([family]) => family)
        .toSorted();
      const { items, nextToken } = pageOf(names, (name) => name, paging as PageRequest);
      return { families: items, nextToken };
    },
  };
}

function register(
  world: World,
  context: CallContext,
  family: string,
  given: object,
  tags: TaskDefinition['tags'],
): TaskDefinition {
  const definition = given as Definition;
  validate(family, Array.isArray(definition.containerDefinitions) ? withDefaults(definition) : definition);
  const revisions = world.families.get(family) ?? [];
  const revision = revisions.length + 1;
  const taskDefinition: TaskDefinition = {
    arn: arnOf(world, 'task-definition', `${family}:${revision}`),
    family,
    revision,
    status: 'ACTIVE',
    registeredAt: world.clock.now(),
    deregisteredAt: null,
    registeredBy: principalOf(context),
    definition: structuredClone(withDefaults(definition)),
    tags,
  };
  world.families.set(family, [...revisions, taskDefinition]);
  return taskDefinition;
}

/** Who made a call, as far as the sandbox knows people. */
export function principalOf({ accountId, accessKeyId }: CallContext): string {
  return `arn:aws:iam::${accountId}:user/${accessKeyId}`;
}

function definitionView(each: TaskDefinition): object {
  return {
    ...structuredClone(each.definition),
    taskDefinitionArn: each.arn,
    family: each.family,
    revision: each.revision,
    status: each.status,
    requiresAttributes: requiredAttributesOf(each.definition),
    compatibilities: compatibilitiesOf(each.definition),
    registeredAt: new Timestamp(each.registeredAt),
    ...(each.deregisteredAt === null ? {} : { deregisteredAt: new Timestamp(each.deregisteredAt) }),
    registeredBy: each.registeredBy,
  };
}
