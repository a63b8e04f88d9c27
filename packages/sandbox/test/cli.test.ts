import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { closeServer, listen } from '../src/core/http.ts';
import { until } from './until.ts';

/** Without the `--`, node takes --env-file for its own. */
const CLI = ['--', fileURLToPath(new URL('../src/cli.js', import.meta.url))];
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sandbox-cli-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function run(command: string, args: readonly string[]): ChildProcess {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  return child;
}

interface ReadyLine {
  readonly ready: boolean;
  readonly endpoint: string;
  readonly cluster: string;
  readonly services: Readonly<Record<string, string>>;
}

async function readyLine(child: ChildProcess): Promise<ReadyLine> {
  const line = once(createInterface({ input: child.stdout! }), 'line') as Promise<[string]>;
  const end = once(child, 'close').then(([exitCode]) => Promise.reject(new Error(`It ended with ${exitCode}.`)));
  const [text] = await Promise.race([line, end]);
  return JSON.parse(text);
}

/** Runs it to its end. */
async function ended(args: readonly string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const child = run(process.execPath, [...CLI, ...args]);
  const output = { stdout: '', stderr: '' };
  child.stdout!.on('data', (chunk) => (output.stdout += chunk));
  child.stderr!.on('data', (chunk) => (output.stderr += chunk));
  const [exitCode] = (await once(child, 'close')) as [number];
  return { exitCode, ...output };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function freePort(): Promise<number> {
  const { server, port } = await listen(() => undefined);
  await closeServer(server);
  return port;
}

const answers = (url: string) => fetch(url).then(Boolean, () => false);

/** Where the containers of a sandbox really listen. */
async function containerUrls(endpoint: string): Promise<string[]> {
  const state: any = await (await fetch(`${endpoint}/_sandbox/state`)).json();
  return state.elbv2.targetGroups.flatMap(({ targets }: any) =>
    targets.map(({ address: { host, port } }: any) => `http://${host}:${port}`),
  );
}

test('says when it is ready, writes the environment, and ends with its tasks at SIGTERM', async () => {
  const envFile = join(folder, 'sandbox.env');
  const child = run(process.execPath, [...CLI, '--speed', '100', '--env-file', envFile]);
  const { ready, endpoint, cluster, services } = await readyLine(child);
  expect({ ready, cluster }).toEqual({ ready: true, cluster: 'sandbox' });
  expect((await fetch(services['shop']!)).headers.get('x-release')).toBe('shop:v1');
  expect(readFileSync(envFile, 'utf8').split('\n')).toEqual([
    `AWS_ENDPOINT_URL=${endpoint}`,
    'AWS_REGION=eu-central-1',
    'AWS_DEFAULT_REGION=eu-central-1',
    expect.stringMatching(/^AWS_ACCESS_KEY_ID=/),
    expect.stringMatching(/^AWS_SECRET_ACCESS_KEY=/),
    '',
  ]);
  const containers = await containerUrls(endpoint);
  expect(await Promise.all(containers.map(answers))).toEqual([true, true]);

  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(await Promise.all([endpoint, ...containers].map(answers))).toEqual([false, false, false]);
});

test('listens where the scenario says, has a GitHub beside it, has users send requests, and says at its end how they fared', async () => {
  const [production, trial] = await Promise.all([freePort(), freePort()]);
  const service = `{ name: shop, desiredCount: 1, trafficShifting: {}, listenOn: { production: ${production}, test: ${trial} } }`;
  const scenario = file('listen.yml', `services: [${service}]`);
  const envFile = join(folder, 'github.env');
  const more = ['--traffic', '50', '--github', '--env-file', envFile];
  const child = run(process.execPath, [...CLI, '--speed', '100', '--scenario', scenario, ...more]);
  const lines: string[] = [];
  createInterface({ input: child.stdout! }).on('line', (line) => lines.push(line));
  expect(await readyLine(child)).toMatchObject({
    services: { shop: `http://127.0.0.1:${production}` },
    testTraffic: { shop: `http://127.0.0.1:${trial}` },
  });
  const { endpoint } = JSON.parse(lines[0]!) as ReadyLine;
  const { GITHUB_API_URL, GITHUB_TOKEN, AWS_REGION } = parseEnv(readFileSync(envFile, 'utf8'));
  const repository = await fetch(`${GITHUB_API_URL}/repos/octo-org/shop`, {
    headers: { authorization: `Bearer ${GITHUB_TOKEN}` },
  });
  expect([repository.status, AWS_REGION]).toEqual([200, 'eu-central-1']);
  const requests = async () => ((await (await fetch(`${endpoint}/_sandbox/ledger`)).json()) as any).requests as number;
  while ((await requests()) < 20);

  child.kill('SIGTERM');
  await once(child, 'close');
  const { traffic } = JSON.parse(lines.at(-1)!);
  expect(traffic.shop).toMatchObject({ failed: 0, failures: {} });
  expect(traffic.shop.byRelease['shop:v1'].requests).toBeGreaterThanOrEqual(20);
});

test('run by npm, ends when npm gets SIGTERM', async () => {
  const npm = run('npm', ['run', '-s', 'sandbox', '--', '--scenario', file('empty.yml', 'services: []\n')]);
  const { endpoint } = await readyLine(npm);
  npm.kill('SIGTERM');
  await until(async () => !(await answers(endpoint)));
});

describe('a mistake is one message, before anything starts', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown option', ['--sped', '2'], /'--sped'[^]*usage: /],
    ['a speed of 0', ['--speed', '0'], /^--speed 0: must be a number above 0\.[^]*usage: /],
    ['an endless speed', ['--speed', 'Infinity'], /^--speed Infinity: must be a number above 0\./],
    ['a port that is none', ['--port', '70000'], /^--port 70000: must be 0 to 65535\./],
    ['a scenario that is not there', ['--scenario', 'nowhere.yml'], /^--scenario nowhere\.yml: ENOENT/],
  ])('%s', async (_title, args, message) => {
    const { exitCode, stdout, stderr } = await ended(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test('a scenario that cannot be', async () => {
    const scenario = 'services:\n  - name: no_balancer\nfaults:\n  - { on: ecs, kind: melt }\n';
    const { exitCode, stdout, stderr } = await ended(['--scenario', file('wrong.yml', scenario)]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^services\.0\.name: must be [^\n]+\nfaults\.0\.on: [^\n]+\nfaults\.0\.kind: [^\n]+\n$/);
  });
});

describe('a start that fails is one message, and leaves nothing running', () => {
  test('where the port is taken', async () => {
    const { server, port } = await listen(() => {});
    const { exitCode, stderr } = await ended(['--port', String(port)]);
    await closeServer(server);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(`The sandbox cannot start: listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`);
  });

  test('where an image cannot start', async () => {
    const scenario = file('crash.yml', 'services:\n  - { name: shop, image: shop:crash }\n');
    const { exitCode, stderr } = await ended(['--speed', '100', '--scenario', scenario]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'The sandbox cannot start: Service shop cannot become stable: Essential container in task exited\n',
    );
  });
});
