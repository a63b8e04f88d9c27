import type * as v from 'valibot';
import { deployment, environmentsFile, hotfix } from './file.ts';
import { keysOf } from './kinds.ts';
import { planParts } from './plan.ts';
import { approvals, notification, resources, secret, variables } from './settings.ts';
import { azure, ecs } from './target.ts';

/** The schema of environments.yml, and the names of its parts, for whoever publishes it. */
export const environmentsSchema = {
  file: environmentsFile,
  definitions: { approvals, azure, deployment, ecs, hotfix, notification, resources, secret, variables, ...planParts },
  spellings,
};

/** The ways that people write the keys of an object, besides the one of the schema. */
function spellings(entries: v.ObjectEntries): Record<string, string[]> {
  const others = Object.entries(keysOf(entries)).map(([key, aliases]): [string, string[]] => [
    key,
    [key, ...aliases].flatMap((name) => [name, snake(name), camel(name)]).filter((name) => name !== key),
  ]);
  return Object.fromEntries(others.map(([key, names]) => [key, [...new Set(names)]]));
}

function snake(name: string): string {
  return name.replaceAll('-', '_');
}

function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
