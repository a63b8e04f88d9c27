import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parts } from './keys.ts';
import { editorSays, readAll, ROOT, warningsOf } from './reading.ts';

const EXAMPLE = readFileSync(join(ROOT, 'examples/environments/.github/environments.yml'), 'utf8');
const DOCUMENT = readFileSync(join(ROOT, 'docs/environments.md'), 'utf8');
const [, SNIPPET = ''] = /```yaml\n(.*?)```/s.exec(DOCUMENT) ?? [];

const HEADER =
  /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\/org\/deploy-actions\/v1\/docs\/environments\.schema\.json\n/;

test.each([
  ['the example', EXAMPLE],
  ['the document', SNIPPET],
])('what %s shows is right, nothing about it is doubtful, and editors know its schema', (_name, text) => {
  expect(text).toMatch(HEADER);
  expect(editorSays(text)).toEqual([]);
  expect(warningsOf(text)).toEqual([]);
});

test('the example says what it is said to say', () => {
  const [development, staging, production] = readAll(EXAMPLE).map(({ environment }) => environment);
  expect(development).toMatchObject({ plan: { strategy: 'rolling' }, variables: { LOG_LEVEL: 'debug' } });
  expect(staging).toMatchObject({ approvals: { required: false }, target: { cluster: 'shop', services: ['web'] } });
  expect(production).toMatchObject({
    inherits: ['staging'],
    branches: [],
    plan: { strategy: 'canary', stages: [{ weight: 10 }, { weight: 50 }, { weight: 100 }] },
    target: { cluster: 'shop', engine: 'stepwise' },
    approvals: { required: true, minimum: 2 },
    hotfix: { plan: { stages: [{ weight: 50 }, { weight: 100 }] } },
    freezes: ['2026-12-20 to 2027-01-03 in Europe/Berlin'],
  });
});

test('the document names every key', () => {
  const keys = Object.values(parts).flatMap(({ entries }) => Object.keys(entries));
  expect(keys.filter((key) => !DOCUMENT.includes(`\`${key}\``))).toEqual([]);
});
