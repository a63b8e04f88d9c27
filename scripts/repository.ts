import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository that the scripts belong to. */
export const REPOSITORY = resolve(import.meta.dirname, '..');

/** The names of the actions: the folders at the root that hold an action.yml, sorted. */
export function actionNames(root: string): string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'action.yml')))
    .toSorted();
}
