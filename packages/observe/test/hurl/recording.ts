import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hurlArguments, variablesText } from '../../src/hurl/arguments.ts';
import { SUITES, type Recording } from './recorded.ts';
import { serverForHurl } from './server.ts';

/** What the token of the suites is; no server's, and in no recording of a person. */
export const TOKEN = 'not-for-your-eyes';

/** Runs hurl on each suite, against a server on loopback. */
export async function recordAll(hurl: string): Promise<Readonly<Record<string, Recording>>> {
  const server = serverForHurl();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const names = readdirSync(SUITES).map((file) => path.basename(file, '.hurl'));
    const recorded = await Promise.all(names.map(async (name) => [name, await record(hurl, name, port)] as const));
    return Object.fromEntries(recorded);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function record(hurl: string, name: string, port: number): Promise<Recording> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hurl-'));
  const variablesFile = path.join(folder, 'variables');
  const base = `127.0.0.1:${port}`;
  writeFileSync(variablesFile, variablesText({ base: `http://${base}`, tls: `https://${base}`, token: TOKEN }));
  const reportFolder = path.join(folder, 'report');
  const file = path.join(SUITES, `${name}.hurl`);
  const { exitCode, stderr } = await run(hurl, hurlArguments({ file, reportFolder, variablesFile }));
  const index = path.join(reportFolder, 'report.json');
  const text = existsSync(index) ? readFileSync(index, 'utf8') : 'null';
  const store = path.join(reportFolder, 'store');
  const files = existsSync(store) ? readdirSync(store) : [];
  const bodies = files.map((each) => [`store/${each}`, readFileSync(path.join(store, each), 'utf8')]);
  const plain = (written: string) => written.replaceAll(file, `${name}.hurl`).replaceAll(base, '127.0.0.1:8080');
  return { exitCode, stderr: plain(stderr), report: JSON.parse(plain(text)), bodies: Object.fromEntries(bodies) };
}

function run(program: string, args: readonly string[]): Promise<{ exitCode: number; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, (error, _, stderr) => {
      if (error !== null && child.exitCode === null) reject(error);
      else resolve({ exitCode: child.exitCode ?? 128, stderr });
    });
  });
}
