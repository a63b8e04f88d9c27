import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const GENERATE = resolve(import.meta.dirname, '../../scripts/generate.ts');

const README =
  '# shift\n\n<!-- inputs-start -->\n<!-- inputs-end -->\n\n<!-- outputs-start -->\n<!-- outputs-end -->\n';
const OVERVIEW = '# All\n\n<!-- actions-start -->\n<!-- actions-end -->\n';
const ACTION = `
description: Shifts the traffic.
inputs:
  # @type string
  name: { description: Whom., required: true }
  weight:
    # Some remark.
    # @type integer 0..100
    description: How much.
    default: '5'
  pace: # no type here
    # @type enum fast | slow
    description: How.
  # @type boolean
  dry: { description: Only look., default: false, deprecationMessage: look yourself }
  # @type lines
  steps: { description: One per line. }
  # @type pairs
  labels: { description: 'A | B.' }
outputs:
  # @type enum done | failed
  result: { description: The end. }
`;

interface Repository extends Disposable {
  readonly read: (path: string) => string;
  readonly generate: (...args: string[]) => { status: number | null; output: string };
}

function repositoryWith(files: Readonly<Record<string, string>>): Repository {
  const root = mkdtempSync(join(tmpdir(), 'generate-'));
  for (const [path, text] of Object.entries({ 'README.md': OVERVIEW, 'shift/README.md': README, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    generate: (...args) => {
      const answer = spawnSync(process.execPath, [GENERATE, '--root', root, ...args], { encoding: 'utf8' });
      return { status: answer.status, output: answer.stdout + answer.stderr };
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true }),
  };
}

describe('generating from action.yml', () => {
  test('writes types, tables and the overview, and finds them current afterwards', () => {
    using repository = repositoryWith({ 'shift/action.yml': ACTION });
    expect(repository.generate('--check')).toMatchObject({
      status: 1,
      output: expect.stringContaining('npm run generate'),
    });
    expect(repository.generate().status).toBe(0);
    expect(repository.generate('--check')).toEqual({ status: 0, output: '' });

    const types = repository.read('actions/shift/src/action.generated.ts');
    expect(types).toContain('readonly name: string;');
    expect(types).toContain('readonly weight: number;');
    expect(types).toContain("readonly pace: 'fast' | 'slow' | undefined;");
    expect(types).toContain('readonly dry: boolean;');
    expect(types).toContain('readonly steps: readonly string[];');
    expect(types).toContain('readonly labels: readonly Pair[];');
    expect(types).toContain("readonly result: 'done' | 'failed';");
    expect(types).toContain(
      "{ name: 'weight', type: { kind: 'integer', min: 0, max: 100 }, required: false, default: '5' }",
    );

    expect(repository.read('shift/README.md')).toMatch(
      /\| `labels` +\| list of `key=value`, one per line +\| +\| A \\\| B\. +\|/,
    );
    expect(repository.read('README.md')).toContain('| [`shift`](shift/README.md) | Shifts the traffic. |');
  });

  test('leaves a file alone that is current', () => {
    using repository = repositoryWith({ 'shift/action.yml': ACTION });
    repository.generate();
    expect(repository.generate()).toEqual({ status: 0, output: '' });
  });

  test.each([
    ['no type', 'inputs:\n  a: { description: A. }', "2: 'a': needs one comment '# @type …' beside its name, it has 0"],
    ['two types', 'inputs:\n  # @type lines\n  # @type pairs\n  a: { description: A. }', "4: 'a': needs one comment"],
    [
      'an unknown type',
      'outputs:\n  # @type text\n  a: { description: A. }',
      "3: 'a': '@type text' is not a type; there are: string",
    ],
    [
      'an empty range',
      'inputs:\n  # @type integer 3..1\n  a: { description: A. }',
      "'@type integer 3..1' is not a type",
    ],
    ['no description', 'inputs:\n  # @type lines\n  a: { required: true }', "3: 'a' needs a description"],
    [
      'a default out of range',
      'inputs:\n  # @type number 0..1\n  a: { description: A., default: 2 }',
      'is not within 0 to 1',
    ],
    [
      'a default that is no choice',
      'inputs:\n  # @type enum a | b\n  a: { description: A., default: c }',
      'is none of a, b',
    ],
    [
      'a default of a required input',
      'inputs:\n  # @type string\n  a: { description: A., required: true, default: b }',
      'both',
    ],
    [
      'an output that is a number',
      'outputs:\n  # @type integer 1..2\n  a: { description: A. }',
      "output 'a' can be a string or",
    ],
  ])('refuses %s, naming the place', (_, declarations, message) => {
    using repository = repositoryWith({ 'shift/action.yml': `${declarations}\ndescription: Shifts.\n` });
    const { status, output } = repository.generate();
    expect(status).toBe(1);
    expect(output).toContain('shift/action.yml:');
    expect(output).toContain(message);
  });

  test('asks for the marks of a table that are missing', () => {
    using repository = repositoryWith({ 'shift/action.yml': ACTION, 'shift/README.md': '# shift\n' });
    expect(repository.generate().output).toContain("shift/README.md needs the lines '<!-- inputs-start -->'");
  });
});
