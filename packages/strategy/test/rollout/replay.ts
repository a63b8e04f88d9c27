import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { JournalRecord } from '../../src/rollout/record.ts';
import type { Scenario } from './world/scenario.ts';

/** Where counterexamples of earlier days are kept, each a scenario in a file. */
const FOUND = resolve(import.meta.dirname, '../../../test/rollout/found');

/** Those that were found, by the names of their files. */
export function foundScenarios(): [string, Scenario][] {
  return readdirSync(FOUND)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(FOUND, name), 'utf8')) as Scenario]);
}

/** What a file holds: a scenario, which is simulated, or the records of a journal, which are folded. */
export function readReplay(path: string): Scenario | readonly JournalRecord[] {
  return JSON.parse(readFileSync(path, 'utf8')) as Scenario | readonly JournalRecord[];
}
