import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Violation } from './rules/source.ts';
import { needsOfStep } from './workflows/needs.ts';
import { readRepository } from './workflows/source.ts';
import { violations } from './workflows/rules.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const repository = readRepository(ROOT);

/** Inputs by which an action takes the most. */
const EVERYTHING = {
  'role-to-assume': 'arn',
  'client-id': 'id',
  release: 'publish',
  environment: 'production',
  'deployment-status': true,
};

const show = ({ path, line, message }: Violation): string => `${path}:${line} ${message}`;

test('every workflow and every composite action here, and in the examples, keeps the rules', () => {
  expect(violations(repository).map(show)).toEqual([]);
});

/** Permissions as READMEs write them, in text and in YAML. */
const PERMISSION = /\b(actions|attestations|contents|deployments|id-token|issues|pull-requests): (?:read|write)\b/g;

test.each(Object.keys(repository.actions))('the README of %s names the permissions that the rules go by', (action) => {
  const { required, optional } = needsOfStep({ uses: `$/${action}`, with: EVERYTHING }, repository)!;
  const readme = readFileSync(join(ROOT, action, 'README.md'), 'utf8');
  const named = [...readme.matchAll(PERMISSION)].map(([, name]) => name!);
  // the jobs in READMEs check out, too
  const most = new Set([...Object.keys({ ...required, ...optional }), 'contents']);
  expect(new Set([...named, 'contents'])).toEqual(most);
});
