import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { JournalRecord } from '@deploy-actions/strategy';
import { htmlReport, summaryMarkdown } from '../src/index.ts';
import { badRollout, goodRollout } from './rollouts.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../test/golden');

/** Compares with the file that people have looked at (a text to the formatter); GOLDEN=write writes it anew, for them to look at again. */
function expectGolden(name: string, text: string): void {
  const file = path.join(FOLDER, `${name}.txt`);
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

const rollouts: Readonly<Record<string, readonly JournalRecord[]>> = {
  good: goodRollout(),
  bad: badRollout(),
  // as it is seen while it goes on
  begun: goodRollout().slice(0, 9),
  none: [],
};

describe.each(Object.entries(rollouts))('a rollout that is %s', (name, records) => {
  test('is summed up as it was', () => expectGolden(`${name}.md`, summaryMarkdown(records)));
  test('is drawn as it was', () => expectGolden(`${name}.html`, htmlReport(records)));
});
