import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve, type Served } from './servers.ts';

const RECORDED = path.resolve(import.meta.dirname, '../../../packages/observe/test/hurl/recorded.json');

/** What hurl's releases call this machine. */
const TARGET = `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-${process.platform === 'darwin' ? 'apple-darwin' : 'unknown-linux-gnu'}`;

/** In place of hurl: leaves for each suite what the real one was recorded to leave. `hangs.hurl` takes for ever. */
export interface StandIn {
  /** The folder to put on the PATH. */
  readonly folder: string;
  /** The arguments of each run, in order. */
  readonly runs: () => readonly (readonly string[])[];
}

export function standIn(version: string, folder = mkdtempSync(path.join(tmpdir(), 'stand-in-'))): StandIn {
  const journal = path.join(mkdtempSync(path.join(tmpdir(), 'runs-')), 'runs.txt');
  const program = `#!${process.execPath}
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const args = process.argv.slice(2);
if (args[0] === '--version') {
  console.log('hurl ${version} (stand-in)');
} else {
  appendFileSync(${JSON.stringify(journal)}, JSON.stringify(args) + '\\n');
  const name = basename(args.at(-1), '.hurl');
  if (name === 'hangs') setInterval(() => {}, 1_000);
  else {
    const recorded = JSON.parse(readFileSync(${JSON.stringify(RECORDED)}, 'utf8'));
    const { exitCode, stderr, report, bodies } = recorded[name] ?? recorded.passed;
    const folder = args[args.indexOf('--report-json') + 1];
    mkdirSync(join(folder, 'store'), { recursive: true });
    if (report !== null) writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
    for (const [place, text] of Object.entries(bodies)) writeFileSync(join(folder, place), text);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
  }
}
`;
  writeFileSync(path.join(folder, 'hurl'), program, { mode: 0o755 });
  const lines = () => (existsSync(journal) ? readFileSync(journal, 'utf8').trim().split('\n') : []);
  return { folder, runs: () => lines().map((line) => JSON.parse(line) as string[]) };
}

/** Serves an archive as the project publishes them, with a stand-in in it. */
export async function serveArchive(
  version: string,
): Promise<Served & Pick<StandIn, 'runs'> & { readonly sha256: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  const name = `hurl-${version}-${TARGET}`;
  mkdirSync(path.join(folder, name, 'bin'), { recursive: true });
  const { runs } = standIn(version, path.join(folder, name, 'bin'));
  execFileSync('tar', ['-czf', path.join(folder, 'archive.tar.gz'), '-C', folder, name]);
  const archive = readFileSync(path.join(folder, 'archive.tar.gz'));
  const served = await serve((request, response) => {
    if (request.url === `/mirror/${version}/${name}.tar.gz`) response.end(archive);
    else response.writeHead(404).end();
  });
  return { ...served, runs, sha256: createHash('sha256').update(archive).digest('hex') };
}
