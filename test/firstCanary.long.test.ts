import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { startGitHub, startSandbox, startTraffic, type GitHub, type Sandbox } from '@deploy-actions/sandbox';
import { runningImages, runStep } from './e2e.ts';
import { FILES, ROOT, SANDBOX } from './firstCanaryPage.ts';

/** Does what docs/first-canary.md says, in an empty folder, and has its policy judged by a cloud that enforces it. */

/** Three deployments and a rollback, one after the other, at the pace at which users' jobs look. */
const PATIENCE_MS = 480_000;

describe('on the sandbox, what is typed', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newcomer-'));
  const app = path.join(folder, 'shop');
  const [cloning, ...typed] = SANDBOX;
  const started: ChildProcess[] = [];
  let own: (text: string) => string;

  beforeAll(async () => {
    expect(cloning).toContain('git clone');
    symlinkSync(ROOT, path.join(folder, 'deploy-actions'));
    const [production, trial] = await Promise.all([freePort(), freePort()]);
    // other tests run beside it, and time is dear
    own = (text) =>
      text.replaceAll('8480', `${production}`).replaceAll('8481', `${trial}`).replace('--speed 20', '--speed 40');
  });

  afterAll(() => started.forEach((child) => kill(child, 'SIGKILL')));

  test(
    'has a good release promoted, and a bad one taken back',
    async () => {
      const [start, good, bad] = typed.splice(-3) as [string, string, string];
      execFileSync('bash', ['-e', '-c', own(typed.join('\n'))], { cwd: folder });

      const sandbox = begin(start);
      const { endpoint, ready } = JSON.parse(await sandbox.line());
      expect(ready).toBe(true);

      const first = await typing(good);
      expect([first.exitCode, first.output]).toEqual([0, expect.stringContaining('succeeded: ')]);
      expect(await serving(endpoint)).toEqual(['shop:v2', 'shop:v2']);
      const report = path.join(app, 'reports/deployment-rehearsal-web-eu-central-1/rollout.html');
      expect(readFileSync(report, 'utf8')).toContain('<html');

      const second = await typing(bad);
      expect([second.exitCode, second.output]).toEqual([1, expect.stringContaining('rolled-back: error-rate < 1%')]);
      expect(await serving(endpoint)).toEqual(['shop:v2', 'shop:v2']);

      kill(sandbox.child, 'SIGINT');
      const { byRelease } = JSON.parse(await sandbox.line()).traffic.web;
      const met = byRelease['shop:v3-errors-20pct'];
      expect(met.failed).toBeGreaterThan(0);
      expect(met.requests).toBeLessThan(byRelease['shop:v2'].requests / 3);
      expect(byRelease['shop:v2'].failed).toBe(0);
    },
    PATIENCE_MS,
  );

  function begin(text: string) {
    // a process group, as a terminal has it: Ctrl-C reaches all of it
    const child = spawn('bash', ['-c', own(text)], { cwd: app, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
    started.push(child);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return { child, line: async () => (await lines.next()).value as string };
  }

  async function typing(text: string): Promise<{ exitCode: number; output: string }> {
    const child = spawn('bash', ['-c', own(text)], { cwd: app, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const [exitCode] = (await once(child, 'close')) as [number];
    return { exitCode, output };
  }
});

/** The images that run, by a sandbox in another process. */
async function serving(endpoint: string): Promise<string[]> {
  const state = (await (await fetch(`${endpoint}/_sandbox/state`)).json()) as object;
  return runningImages({ state: () => state } as Sandbox);
}

function kill({ pid, exitCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, signal);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

interface Allowed {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: string | string[];
  readonly Resource: string | string[];
}

describe('the policy to paste, and the trust policy', () => {
  const REGISTRY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop';
  const ROLE = 'arn:aws:iam::123456789012:role/deploy-shop';
  // the sandbox's services have an execution role that is named otherwise
  const statements = JSON.parse(FILES['permissions.json']!.replaceAll('role/shop-execution', 'role/execution'))
    .Statement as Allowed[];
  const trust = JSON.parse(FILES['trust.json']!).Statement[0].Condition.StringEquals;
  const TASK = {
    family: 'web',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    taskRoleArn: 'arn:aws:iam::123456789012:role/shop-task',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [
      {
        name: 'web',
        image: `${REGISTRY}:v1`,
        portMappings: [{ containerPort: 8080 }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'ecs' },
        },
      },
    ],
  };
  let github: GitHub;
  let sandbox: Sandbox;

  beforeAll(async () => {
    github = await startGitHub({ scenario: { environment: 'production' } });
    const sub = trust['token.actions.githubusercontent.com:sub'] as string[];
    sandbox = await startSandbox({
      speed: 60,
      scenario: {
        cluster: 'shop',
        services: [
          {
            name: 'web',
            image: `${REGISTRY}:v1`,
            desiredCount: 1,
            trafficShifting: {},
            deregistrationDelaySeconds: 10,
          },
        ],
        policy: { Statement: statements },
        roles: [{ name: 'shop-task' }, { name: 'deploy-shop', webIdentity: { subjects: sub } }],
        identityProviders: [{ url: github.issuer }],
      },
    });
  });
  afterAll(async () => {
    await Promise.all([sandbox?.close(), github?.close()]);
  });

  test(
    'are enough for a canary, a rolling update, and to go back from both; and all of the policy is needed',
    async () => {
      const traffic = startTraffic(sandbox.urls['web']!, { perSecond: 200 });
      const canary = (text: string) => text.replace('10@10m..30m, 100@5m', '20@2m..300m, 100@1m..300m');
      const rolling = (text: string) =>
        text.replace(/stages: .*\n {2}criteria: .*/, 'strategy: rolling\n  criteria: none');

      expect(await ended(deploy('v2', canary))).toEqual(['succeeded', true]);
      expect(await ended(back())).toEqual(['succeeded', true]);
      expect(await ended(deploy('v3-errors-50pct', canary))).toEqual(['rolled-back', true]);
      await traffic.stop();
      const crashed = await deploy('v5-crash', rolling);
      expect(await ended(Promise.resolve(crashed))).toEqual(['rolled-back', true]);
      expect(crashed.log.join('\n')).toMatch(/web \| .*crashed/);
      expect(runningImages(sandbox)).toEqual([`${REGISTRY}:v1`]);

      const needless = [...withoutOne('Action'), ...withoutOne('Resource')]
        .filter(({ Statement: left }) => sandbox.deniedBy({ Statement: left }).length === 0)
        .map(({ part }) => part);
      expect(needless).toEqual([]);
    },
    PATIENCE_MS,
  );

  /** How a run ended, and whether nothing has been refused until now; or all that it said. */
  async function ended(running: Promise<ActionRun>): Promise<[string, boolean | readonly string[]]> {
    const { outputs, log } = await running;
    const refused = sandbox.calls.snapshot().filter(({ error }) => error?.startsWith('AccessDenied'));
    const said = /not authorized|could not be (?:read|checked)/.test(log.join('\n'));
    return [outputs['result']!, (refused.length === 0 && !said) || log];
  }

  async function pinned(tag: string): Promise<string> {
    const { imageDetails } = await sandbox.invoke('ecr', 'DescribeImages', {
      repositoryName: 'shop',
      imageIds: [{ imageTag: tag }],
    });
    return `${REGISTRY}@${imageDetails[0].imageDigest}`;
  }

  /** As a job in the environment: without credentials, but for the proof of who it is. */
  function env(): Record<string, string> {
    const { AWS_ENDPOINT_URL, AWS_REGION } = sandbox.env;
    return { ...github.env, AWS_ENDPOINT_URL: AWS_ENDPOINT_URL!, AWS_REGION: AWS_REGION! };
  }

  async function deploy(tag: string, change: (text: string) => string): Promise<ActionRun> {
    const workspace = mkdtempSync(path.join(tmpdir(), 'shop-'));
    const text = change(FILES['.github/environments.yml']!)
      .replace('https://shop.example.com:8443', sandbox.testUrls['web']!)
      .replace('https://shop.example.com', sandbox.urls['web']!)
      .replace('ecs: { cluster', 'ecs: { task-definition: task.json, cluster');
    const checks = FILES['smoke/checks.yml']!.replace('deadlineSeconds: 120', 'deadlineSeconds: 10');
    const files = { '.github/environments.yml': text, 'smoke/checks.yml': checks };
    for (const [file, content] of Object.entries({ ...files, 'task.json': JSON.stringify(TASK) })) {
      mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
      writeFileSync(path.join(workspace, file), content);
    }
    return runStep(
      'deploy',
      { environment: 'production', images: `web=${await pinned(tag)}` },
      { workspace, env: env() },
    );
  }

  const back = () =>
    runStep(
      'rollback',
      { cluster: 'shop', service: 'web', environment: 'production', 'role-to-assume': ROLE },
      { env: env() },
    );

  /** The policy but for one action, or one resource, of one statement. */
  function withoutOne(member: 'Action' | 'Resource'): { part: string; Statement: Allowed[] }[] {
    return statements.flatMap((statement) =>
      [statement[member]].flat().map((part) => {
        const rest = [statement[member]].flat().filter((each) => each !== part);
        const changed = rest.length === 0 ? [] : [{ ...statement, [member]: rest }];
        return {
          part: `${statement.Sid} ${part}`,
          Statement: statements.flatMap((each) => (each === statement ? changed : [each])),
        };
      }),
    );
  }
});
