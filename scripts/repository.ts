import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository that the scripts belong to. */
export const REPOSITORY = resolve(import.meta.dirname, '..');

/** The names of the actions: the folders at the root that hold an action.yml, sorted. */
export function actionNames(root: string): string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'action.yml')))
    .toSorted();
}

/** Whether an action is made of steps that use others: it has no code, and no bundle. */
export function isComposite(root: string, name: string): boolean {
  return /^ {2}using: composite$/m.test(readFileSync(join(root, name, 'action.yml'), 'utf8'));
}
