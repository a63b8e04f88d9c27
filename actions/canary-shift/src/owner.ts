import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ownerOfJob } from '@deploy-actions/github';
import type { Owner } from '@deploy-actions/strategy';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who this job is: all of its steps, and no other job, be it another of the same matrix. */
export function ownerOf(env: Environment): Owner {
  const { GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
  if (runId === undefined) return { id: `local/${randomUUID()}`, name: 'a process outside of GitHub' };
  const serverUrl = GITHUB_SERVER_URL ?? 'https://github.com';
  const job = env['GITHUB_JOB'] ?? '';
  const mark = markOf(env['RUNNER_TEMP'], `${runId}-${attempt}`);
  return ownerOfJob({ serverUrl, repository: GITHUB_REPOSITORY ?? '', runId, attempt, job, mark });
}

/**
 * GitHub tells a job no id that is its own, but gives it a folder, which is emptied between jobs
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables): what the first step leaves there the later ones find.
 */
function markOf(folder: string | undefined, run: string): string {
  const mark = randomBytes(4).toString('hex');
  if (folder === undefined) return mark;
  const file = path.join(folder, `deploy-actions-${run.replaceAll(/[^\w-]/g, '')}`);
  try {
    writeFileSync(file, mark, { flag: 'wx' });
    return mark;
  } catch {
    return markIn(file) ?? mark;
  }
}

/** Null for what cannot be read, or was not written here: then this step is an owner of its own. */
function markIn(file: string): string | null {
  try {
    return /^[\da-f]{8}$/.exec(readFileSync(file, 'utf8'))?.[0] ?? null;
  } catch {
    return null;
  }
}
