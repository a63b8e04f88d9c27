import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validate, type ValidationConfig } from '@actions/languageservice';
import { expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { readRepository } from './workflows/source.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { workflows, actions } = readRepository(ROOT);
const FILES = [...workflows.map(({ path }) => path), ...Object.keys(actions).map((action) => `${action}/action.yml`)];

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Whatever is named of ours is that of this repository; of what others take nothing is known. */
const config: ValidationConfig = {
  fileProvider: {
    getFileContent: ({ path }) => Promise.resolve({ name: path, content: textOf(path) }),
  },
  actionsMetadataProvider: {
    fetchActionMetadata: ({ name, path }) =>
      Promise.resolve(name === 'deploy-actions' ? parse(textOf(`${path}/action.yml`)) : { name, description: '' }),
  },
};

let documents = 0;

/** What GitHub's own language service says of a workflow or an action. */
async function findings(path: string, text: string): Promise<string[]> {
  // it remembers what it has read by the address
  const document = TextDocument.create(`file:///${(documents += 1)}/${path}`, 'yaml', 1, text);
  const found = await validate(document, config);
  return found.map(({ message, range }) => {
    return `${path}:${range.start.line + 1} ${typeof message === 'string' ? message : message.value}`;
  });
}

test.each(FILES)("GitHub's language service finds nothing in %s", async (path) => {
  expect(await findings(path, textOf(path))).toEqual([]);
});

test.each([
  ['.github/workflows/release.yml', 'timeout-minutes: 15', 'timeout: 15', "Unexpected value 'timeout'"],
  ['.github/workflows/release.yml', 'inputs.draft &&', 'inputs.drafts &&', 'Context access might be invalid: drafts'],
  ['.github/workflows/release.yml', '          dry-run: true', '          dry: true', 'Invalid action input'],
  [
    'examples/release-notes/.github/workflows/release.yml',
    'artifact: shop',
    'artefact: shop',
    'artefact is not defined',
  ],
  ['deploy-ecs/action.yml', 'using: node24', 'using: node25', 'node25'],
])('it does find in %s, instead of %j: %j', async (path, from, to, message) => {
  const text = textOf(path);
  expect(text).toContain(from);
  expect(await findings(path, text.replace(from, to))).toContainEqual(expect.stringContaining(message));
});
