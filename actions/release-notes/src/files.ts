import { glob, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readCategories, type Categories } from '@deploy-actions/release';
import { storedName, type Asset } from '@deploy-actions/github';
import type { Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** Where GitHub itself looks. */
const CONFIG_FILES = ['.github/release.yml', '.github/release.yaml'];

/** Everything that is read of the workspace, and where things are to be written; paths are absolute. */
export interface Files {
  readonly categories: Categories | null;
  readonly assets: readonly Asset[];
  readonly notes: string;
  readonly json: string;
  readonly changelog: { readonly path: string; readonly text: string } | null;
}

interface Found<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export async function readFiles(inputs: Inputs, workspace: string, temporary: string): Promise<Found<Files>> {
  const at = (file: string): string => path.resolve(workspace, file);
  const notes =
    inputs['notes-file'] === undefined ? path.join(temporary, 'release-notes.md') : at(inputs['notes-file']);
  const json = inputs['json-file'] === undefined ? path.join(temporary, 'release-notes.json') : at(inputs['json-file']);
  const changelogFile = inputs['changelog-file'];
  const [categories, assets, changelog, ...folders] = await Promise.all([
    categoriesOf(inputs, at),
    assetsOf(inputs, workspace),
    changelogFile === undefined ? { value: null, problems: [] } : changelogOf(at(changelogFile)),
    folderOf('notes-file', notes),
    folderOf('json-file', json),
  ]);
  const same = notes === json ? [{ input: 'json-file', message: 'and `notes-file` are the same file.' }] : [];
  return {
    value: { categories: categories.value, assets: assets.value, notes, json, changelog: changelog.value },
    problems: [...categories.problems, ...assets.problems, ...changelog.problems, ...folders.flat(), ...same],
  };
}

async function categoriesOf(inputs: Inputs, at: (file: string) => string): Promise<Found<Categories | null>> {
  const given = inputs.config === undefined ? CONFIG_FILES : [inputs.config];
  for (const file of given) {
    const text = await readFile(at(file), 'utf8').catch((error: NodeJS.ErrnoException) => error);
    if (typeof text === 'string') {
      const { categories, problems } = await readCategories(text, file);
      return { value: categories, problems };
    }
    if (text.code !== 'ENOENT' || inputs.config !== undefined)
      return { value: null, problems: [{ input: 'config', message: `\`${file}\` cannot be read (${text.code}).` }] };
  }
  return { value: null, problems: [] };
}

async function changelogOf(file: string): Promise<Found<Files['changelog']>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text === 'string') return { value: { path: file, text }, problems: [] };
  if (text.code === 'ENOENT')
    return { value: { path: file, text: '' }, problems: await folderOf('changelog-file', file) };
  return { value: null, problems: [{ input: 'changelog-file', message: `cannot be read (${text.code}).` }] };
}

/** Makes the folder: when there are notes to write it would be too late to complain. */
async function folderOf(input: string, file: string): Promise<Problem[]> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const found = await stat(file).catch(() => null);
    return found?.isDirectory() === true ? [{ input, message: `\`${file}\` is a folder: name a file in it.` }] : [];
  } catch (error) {
    return [{ input, message: `is in a folder that cannot be made (${(error as NodeJS.ErrnoException).code}).` }];
  }
}

async function assetsOf({ assets: patterns }: Inputs, workspace: string): Promise<Found<readonly Asset[]>> {
  const problems: Problem[] = [];
  const found = new Set<string>();
  for (const pattern of patterns) {
    const files: string[] = [];
    for await (const file of glob(pattern, { cwd: workspace })) {
      const full = path.resolve(workspace, file);
      if ((await stat(full)).isFile()) files.push(full);
    }
    if (files.length === 0) problems.push({ input: 'assets', message: `\`${pattern}\` matches no file.` });
    for (const file of files.toSorted()) found.add(file);
  }
  const assets = [...found].map((file) => ({ path: file, name: path.basename(file) }));
  const byName = Map.groupBy(assets, ({ name }) => storedName(name));
  for (const [name, same] of byName)
    if (same.length > 1)
      problems.push({ input: 'assets', message: `${same.length} files would have the name \`${name}\` on GitHub.` });
  return { value: assets, problems };
}
