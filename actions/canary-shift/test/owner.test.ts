import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ownerOf } from '../src/owner.ts';

let temp: string;

beforeEach(() => {
  temp = mkdtempSync(path.join(tmpdir(), 'owner-'));
});

afterEach(() => {
  rmSync(temp, { recursive: true });
});

const RUN = { GITHUB_RUN_ID: '17', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'deploy', GITHUB_REPOSITORY: 'octo-org/shop' };

describe('the owner of a rollout', () => {
  test('is the job: its later steps are the same', () => {
    const [first, second] = [ownerOf({ ...RUN, RUNNER_TEMP: temp }), ownerOf({ ...RUN, RUNNER_TEMP: temp })];
    expect(first.id).toMatch(/^17\/2\/deploy\/[\da-f]{8}$/);
    expect(second).toEqual(first);
    expect(first.name).toBe('https://github.com/octo-org/shop/actions/runs/17/attempts/2');
  });

  test('is another one in each job of a matrix, which have names and run in common', () => {
    const other = mkdtempSync(path.join(tmpdir(), 'owner-'));
    const ids = [temp, other].map((folder) => ownerOf({ ...RUN, RUNNER_TEMP: folder }).id);
    rmSync(other, { recursive: true });
    expect(new Set(ids).size).toBe(2);
  });

  test('is another one in a later attempt, though the folder was not emptied', () => {
    const [first, again] = ['1', '2'].map((attempt) =>
      ownerOf({ ...RUN, GITHUB_RUN_ATTEMPT: attempt, RUNNER_TEMP: temp }),
    );
    expect(again!.id.split('/').at(-1)).not.toBe(first!.id.split('/').at(-1));
  });

  test.each([
    ['there is no such folder', (): string => path.join(temp, 'none')],
    [
      'what is there was not written by a step',
      (): string => (writeFileSync(path.join(temp, 'deploy-actions-17-2'), '../x'), temp),
    ],
  ])('is each step where %s', (_, folder) => {
    const env = { ...RUN, RUNNER_TEMP: folder() };
    const ids = [ownerOf(env), ownerOf(env)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^17\/2\/deploy\/[\da-f]{8}$/);
  });

  test('is a process of its own outside of GitHub', () => {
    expect(ownerOf({}).id).toMatch(/^local\/.*[^\d]/);
    expect(ownerOf({})).not.toEqual(ownerOf({}));
  });
});
