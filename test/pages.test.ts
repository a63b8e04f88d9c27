import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sectionOf, sectionProblems, snippetProblems } from './workflows/pages.ts';
import { readRepository, workflow } from './workflows/source.ts';
import { isReusable } from './workflows/uses.ts';

/** That documentation tells of workflows and actions what they declare: each input with its default, each output, and no other. */

const ROOT = resolve(import.meta.dirname, '../..');
const repository = readRepository(ROOT);
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const page = textOf('docs/workflows.md');
const callable = repository.workflows.filter((each) => isReusable(each) && each.path.startsWith('.github/'));

const PAGES = ['.', 'docs', 'docs/decisions', ...Object.keys(repository.actions), 'examples', 'packages'].flatMap(
  (folder) =>
    readdirSync(join(ROOT, folder), { recursive: ['examples', 'packages'].includes(folder), encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
      .map((path) => join(folder, path)),
);

test.each(callable.map(({ path }) => basename(path)))('docs/workflows.md tells of %s what it declares', (file) => {
  const { on } = callable.find(({ path }) => basename(path) === file)!;
  const section = sectionOf(page, file);
  expect(section === undefined ? 'nothing' : sectionProblems(section, on['workflow_call']!)).toEqual([]);
});

test.each(PAGES)('the YAML in %s uses of ours what is there, with inputs that it has', (path) => {
  expect(snippetProblems(textOf(path), repository)).toEqual([]);
});

describe('what is wrong is found', () => {
  const section = sectionOf(page, 'rollback.yml')!;
  const { on } = callable.find(({ path }) => path.endsWith('/rollback.yml'))!;

  test.each([
    ['| `to` ', '| `towards` ', ['the input to is not told', 'there is no input towards']],
    ['| `previous` ', '| `latest` ', ['to is not `latest` by default']],
    ['| false ', '| true ', ['dry-run is not true by default']],
    ['| must be given ', '| `production` ', ['environment is not `production` by default']],
    ['| all ', '| must be given ', ['services is not must be given by default']],
    ['`reason`', '', ['the output reason is not told']],
  ])('in a table, instead of %j: %j', (from, to, problems) => {
    expect(section).toContain(from);
    expect(sectionProblems(section.replace(from, to), on['workflow_call']!)).toEqual(problems);
  });

  test('in the workflow, a default that the table does not follow', () => {
    const { text, path } = callable.find((each) => each.path.endsWith('/promote.yml'))!;
    const changed = workflow(path, text.replace('default: staging', 'default: test')).on['workflow_call']!;
    expect(sectionProblems(sectionOf(page, 'promote.yml')!, changed)).toEqual(['staging is not `staging` by default']);
  });

  test.each([
    ['deploy-ecs@v1', 'deploy-esc@v1', 'org/deploy-actions/deploy-esc@v1 is not there, or cannot be used'],
    ['cluster: shop', 'clutser: shop', 'org/deploy-actions/deploy-ecs@v1 has no input clutser'],
    ['workflows/deploy-ecs.yml', 'workflows/ci.yml', 'ci.yml@v1 is not there'],
    ['images: web=12', 'image: web=12', 'has no input image'],
  ])('in the README, instead of %j: %j', (from, to, message) => {
    const text = textOf('README.md');
    expect(text).toContain(from);
    expect(snippetProblems(text.replace(from, to), repository)).toContainEqual(expect.stringContaining(message));
  });
});
