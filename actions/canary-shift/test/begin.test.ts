import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readPlan, RECORD_VERSION, volatileJournal, type JournalRecord, type Owner } from '@deploy-actions/strategy';
import { begin } from '../src/begin.ts';
import type { Ports } from '../src/ports.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'begin-'));
  process.env['GITHUB_STATE'] = path.join(folder, 'state');
  writeFileSync(process.env['GITHUB_STATE'], '');
});

afterEach(() => {
  delete process.env['GITHUB_STATE'];
  rmSync(folder, { recursive: true });
});

const ME: Owner = { id: '1/1/deploy/aa', name: 'run 1' };
const OTHER: Owner = { id: '1/1/deploy/bb', name: 'its other job' };
const reading = readPlan({ stages: '20@1m, 100@1m', criteria: 'none' });
const plan = reading.ok ? reading.value : null!;
const openingOf = (rollout: string, release: string) => ({ rollout, target: 'shop', release, plan, note: {} });

const clock = { now: () => 1_000, sleep: async () => {} };
const ports = { me: ME, github: null, env: {}, platform: { target: 'shop', clock } } as unknown as Ports;
const context = { inputs: {}, log: { line: () => {} }, signal: new AbortController().signal } as never;

test('a rollout of another release that was left since somebody looked is not gone on with as if it were this one', async () => {
  const common = { version: RECORD_VERSION, atMs: 0, owner: OTHER, epoch: 1 } as const;
  const left: JournalRecord[] = [
    { ...common, kind: 'opened', ...openingOf('theirs', 'shop:2') },
    { ...common, kind: 'left', why: '20% is good.' },
  ];
  const record = { journal: volatileJournal(left), durable: null, weaker: null };

  await expect(begin(context, ports, record, openingOf('ours', 'shop:3'))).rejects.toThrow(
    /theirs of shop:2 was left unfinished/,
  );
  expect(readFileSync(process.env['GITHUB_STATE']!, 'utf8')).toContain('"isOpen":false');
});

test('a rollout of its own is begun, and written down for post', async () => {
  const record = { journal: volatileJournal(), durable: null, weaker: null };
  const begun = await begin(context, ports, record, openingOf('ours', 'shop:3'));
  expect(begun.loaded.records.map(({ kind }) => kind)).toEqual(['opened']);
  expect(readFileSync(process.env['GITHUB_STATE']!, 'utf8')).toContain('"isOpen":true');
});
