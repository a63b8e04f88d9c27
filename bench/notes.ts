import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers, ours, type Contestant } from './notes/contestants.ts';
import { makeHistory } from './notes/history.ts';
import { costOf } from './notes/process.ts';
import { targetsOf, type Measured } from './notes/targets.ts';
import { round, summarise } from './statistics.ts';
import { printTargets } from './targets.ts';

/** Commits and tags of generated histories. The peers have no part in the last: it shows whether the time is linear. */
const HISTORIES = [
  { commits: 7_000, tags: 300, peers: true },
  { commits: 15_000, tags: 700, peers: true },
  { commits: 100_000, tags: 4_000, peers: false },
] as const;

/**
 * What a changelog of a whole history costs, beside git-cliff and conventional-changelog on the same one.
 *
 * @param args `[--repo PATH] [--runs N] [--json FILE]`; PATH is any clone, measured instead of generated histories
 */
export async function benchNotes(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { repo: { type: 'string' }, runs: { type: 'string', default: '3' }, json: { type: 'string' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    console.error(`--runs ${values.runs}: expected a whole number from 1.`);
    process.exit(2);
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-notes-'));
  try {
    console.log('Installing the peers …');
    const peers = installPeers(folder);
    const found: Measured[] = [];
    for (const { path, peers: withPeers } of await histories(folder, values.repo)) {
      for (const contestant of [ours, ...(withPeers ? peers : [])])
        found.push(await measure(contestant, path, runs, join(folder, 'CHANGELOG.md')));
    }
    const targets = targetsOf(found);
    console.log('');
    printTargets(targets);
    if (values.json)
      writeFileSync(values.json, `${JSON.stringify({ node: process.version, found, targets }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function histories(folder: string, given: string | undefined): Promise<{ path: string; peers: boolean }[]> {
  if (given !== undefined) return [{ path: resolve(given), peers: true }];
  const made: { path: string; peers: boolean }[] = [];
  for (const { commits, tags, peers } of HISTORIES) {
    console.log(`Making a history of ${commits} commits …`);
    const path = join(folder, `history-${commits}`);
    await makeHistory(path, commits, tags);
    made.push({ path, peers });
  }
  return made;
}

async function measure(
  { name, command, args }: Contestant,
  path: string,
  runs: number,
  file: string,
): Promise<Measured> {
  const commits = Number(execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: path }).toString());
  const costs = [];
  for (let run = 0; run < runs; run += 1) costs.push(await costOf(command, args(path, file), path));
  const seconds = summarise(costs.map((cost) => cost.seconds));
  const peakMegabytes = round(Math.max(...costs.map((cost) => cost.peakMegabytes)));
  console.log(`${commits} commits, ${name}: median ${seconds.median} s, peak ${peakMegabytes} MB`);
  return { name, commits, seconds, peakMegabytes };
}
