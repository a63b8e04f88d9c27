import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesTooLong, forbiddenContent } from './rules/content.ts';
import { forbiddenImports } from './rules/imports.ts';
import { importsOf, readSources, type Violation } from './rules/source.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const sources = readSources(ROOT);

const show = ({ path, line, message }: Violation): string => `${path}:${line} ${message}`;

describe('in this repository', () => {
  test('the sources are found', () => {
    const paths = sources.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['packages/runner/src/run.ts', 'actions/deploy-ecs/src/main.ts']));
    expect(paths.filter((path) => path.includes('build/'))).toEqual([]);
  });

  test('every import leads where it may', () => {
    expect(forbiddenImports(sources).map(show)).toEqual([]);
  });

  test('no source holds what has no place there', () => {
    expect(forbiddenContent(sources).map(show)).toEqual([]);
  });

  test('no file is over 300 lines', () => {
    expect(filesTooLong(sources).map(show)).toEqual([]);
  });

  test('the core depends on no package', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'packages/strategy/package.json'), 'utf8')) as object;
    expect(manifest).not.toHaveProperty('peerDependencies');
    expect({ dependencies: {}, ...manifest }).toHaveProperty('dependencies', {});
  });
});

describe('the import rule refuses', () => {
  test.each([
    ['packages/strategy/src/a.ts', '@deploy-actions/aws', 'strategy must not import aws'],
    ['packages/strategy/src/a.ts', 'node:fs', 'strategy must not import node:fs: it depends on nothing'],
    ['packages/strategy/src/a.ts', 'semver', 'strategy must not import semver: it depends on nothing'],
    ['packages/aws/src/a.ts', '@deploy-actions/toolkit', 'aws must not import toolkit'],
    ['packages/documents/src/a.ts', '@deploy-actions/config', 'documents must not import config'],
    ['packages/config/src/a.ts', '@deploy-actions/aws', 'config must not import aws'],
    [
      'packages/aws/src/deep/a.ts',
      '../../../azure/src/b.ts',
      'reaches into packages/azure: import a package by its name',
    ],
    ['packages/aws/src/a.ts', '@deploy-actions/sandbox', 'aws must not import sandbox'],
    ['packages/aws/src/a.ts', '@actions/core', 'only toolkit and actions import @actions/core'],
    ['packages/aws/test/a.test.ts', '@deploy-actions/azure', 'aws must not import azure'],
    ['packages/toolkit/src/a.ts', '@deploy-actions/strategy', 'toolkit must not import strategy'],
    ['packages/nobody/src/a.ts', '@deploy-actions/strategy', 'packages/nobody has no row in the table of test/rules'],
    ['actions/deploy-ecs/src/a.ts', '@deploy-actions/sandbox', 'an action must not import sandbox'],
    ['actions/deploy-ecs/src/a.ts', '@deploy-actions/runner', 'an action must not import runner'],
    [
      'actions/deploy-ecs/src/a.ts',
      '../../rollback/src/b.ts',
      'reaches into actions/rollback: import a package by its name',
    ],
    ['test/a.test.ts', '@actions/core', 'only toolkit and actions import @actions/core'],
    ['packages/aws/src/a.ts', '@actions/languageservice', 'only toolkit and actions import @actions/languageservice'],
  ])('%s importing %s', (path, specifier, message) => {
    expect(forbiddenImports([{ path, text: `import { a } from '${specifier}';\n` }])).toEqual([
      { path, line: 1, message },
    ]);
  });

  test.each([
    `import type { A } from 'node:fs';`,
    `import 'node:fs';`,
    `export * from 'node:fs';`,
    `export { a } from 'node:fs';`,
    `import {\n  a,\n  b,\n} from 'node:fs';`,
    `async function f() {\n  await import('node:fs');\n}`,
    `type A = import('node:fs').Stats;`,
    `const fs = require('node:fs');`,
  ])('however it is written: %j', (text) => {
    expect(importsOf({ path: '', text }).map(({ specifier }) => specifier)).toEqual(['node:fs']);
    expect(forbiddenImports([{ path: 'packages/strategy/src/a.ts', text }])).toHaveLength(1);
  });
});

test.each([
  ['packages/aws/src/a.ts', '@deploy-actions/strategy'],
  ['packages/aws/src/a.ts', './b.ts'],
  ['packages/aws/src/a.ts', '@deploy-actions/documents'],
  ['packages/observe/src/a.ts', '@deploy-actions/documents'],
  ['packages/config/src/a.ts', '@deploy-actions/documents'],
  ['packages/aws/src/a.ts', '@aws-sdk/client-ecs'],
  ['packages/aws/test/a.test.ts', '@deploy-actions/sandbox'],
  ['packages/strategy/test/a.test.ts', 'fast-check'],
  ['packages/targets/src/a.ts', '@deploy-actions/azure'],
  ['packages/toolkit/src/a.ts', '@actions/core'],
  ['actions/deploy-ecs/src/main.ts', '@deploy-actions/aws'],
  ['actions/deploy-ecs/test/a.test.ts', '@deploy-actions/runner'],
  ['actions/sandbox/src/main.ts', '@deploy-actions/sandbox'],
  ['demo/main.ts', '@deploy-actions/sandbox'],
])('the import rule lets %s import %s', (path, specifier) => {
  expect(forbiddenImports([{ path, text: `import { a } from '${specifier}';\n` }])).toEqual([]);
});

describe('the content rules', () => {
  test.each([
    ['packages/strategy/src/a.ts', 'Date.now()'],
    ['packages/strategy/src/a.ts', 'new Date()'],
    ['packages/strategy/src/a.ts', 'Math.random()'],
    ['packages/strategy/src/a.ts', 'setTimeout(f, 1)'],
    ['packages/strategy/src/a.ts', 'performance.now()'],
    ['packages/strategy/src/a.ts', 'console.log(1)'],
    ['packages/strategy/src/a.ts', 'const ecsTarget = 1'],
    ['packages/strategy/src/a.ts', 'type FromAzure = 1'],
    ['packages/strategy/src/a.ts', '// as AWS does'],
    ['packages/strategy/test/a.ts', "'azure'"],
    ['packages/strategy/src/a.ts', '// the name of a slot'],
    ['packages/strategy/src/a.ts', 'const slotName = 1'],
    ['packages/strategy/src/a.ts', 'ask(rampUpRules)'],
    ['packages/strategy/src/a.ts', '// as ARM has it'],
    ['packages/strategy/src/a.ts', '// a site of App Service'],
    ['packages/strategy/src/a.ts', '// the weights of target groups'],
    ['packages/github/src/a.ts', "process.env['GITHUB_TOKEN']"],
    ['packages/aws/src/a.ts', 'const { RUNNER_TEMP } = process.env'],
    ['actions/deploy-ecs/src/main.ts', "core.getInput('service')"],
    ['actions/deploy-ecs/src/main.ts', "process.env['INPUT_SERVICE']"],
  ])('refuse in %s: %s', (path, text) => {
    expect(forbiddenContent([{ path, text: `let a;\n${text};\n` }])).toMatchObject([{ path, line: 2 }]);
  });

  test.each([
    ['packages/strategy/src/a.ts', 'new Date(event.at)'],
    ['packages/strategy/src/a.ts', 'type Arms = readonly Arm[]; // each arm warns, none is slotted'],
    ['packages/strategy/src/a.ts', 'const specs = central + salbe; // Date.now() is not for us'],
    ['packages/toolkit/src/a.ts', "core.getInput('a'); process.env['GITHUB_OUTPUT']"],
    ['actions/deploy-ecs/src/main.ts', "process.env['GITHUB_RUN_ID']"],
    ['packages/aws/test/a.ts', "process.env['AWS_REGION']"],
  ])('allow in %s: %s', (path, text) => {
    expect(forbiddenContent([{ path, text }])).toEqual([]);
  });
});

test('the size rule refuses 301 lines, not 300, and passes over what is generated', () => {
  const lines = (count: number): string => 'a;\n'.repeat(count);
  const path = 'packages/aws/src/a.ts';
  expect(filesTooLong([{ path, text: lines(300) }])).toEqual([]);
  expect(filesTooLong([{ path, text: lines(301) }])).toMatchObject([{ path, line: 301 }]);
  expect(filesTooLong([{ path: 'actions/a/src/action.generated.ts', text: lines(999) }])).toEqual([]);
});
