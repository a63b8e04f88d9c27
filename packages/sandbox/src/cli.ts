import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startGitHub } from './github/github.ts';
import { StartError, startSandbox } from './sandbox.ts';
import { parseScenario, readScenario, ScenarioError, type Scenario } from './scenario.ts';
import { startTraffic } from './traffic.ts';

const USAGE = `usage: npm run -s sandbox -- [--scenario FILE] [--speed N] [--port N] [--env-file FILE] [--traffic N] [--github]
  --scenario FILE  YAML or JSON: cluster, services, faults (packages/sandbox/README.md); one service "shop" by default
  --speed N        sandbox seconds per real second, above 0 (default 1)
  --port N         port of the API on loopback (default: a free one)
  --env-file FILE  where to write the environment that an AWS client needs
  --traffic N      requests per real second that users send to each service, 1 to 1000 (default: none)
  --github         a GitHub beside it, for journals and deployments of rollouts; its environment is in the file, too`;

/** npm starts its scripts at the root of the repository; paths are meant from where the person is. */
const cwd = (process.env['npm_lifecycle_event'] === 'sandbox' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();

class UsageError extends Error {}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError || isParseArgsError(error)) end(2, `${error.message}\n\n${USAGE}`);
  else if (error instanceof ScenarioError) end(2, error.message);
  else if (error instanceof StartError) end(1, error.message);
  else throw error;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string' },
      speed: { type: 'string', default: '1' },
      port: { type: 'string', default: '0' },
      'env-file': { type: 'string' },
      traffic: { type: 'string', default: '0' },
      github: { type: 'boolean', default: false },
    },
  });
  const speed = number('speed', values.speed, (n) => n > 0 && n < Infinity, 'a number above 0');
  const port = number('port', values.port, (n) => Number.isInteger(n) && n >= 0 && n <= 65_535, '0 to 65535');
  const perSecond = number('traffic', values.traffic, (n) => n >= 0 && n <= 1_000, '0 to 1000 requests per second');
  const scenario = scenarioOf(values.scenario);

  const sandbox = await startSandbox({ speed, port, scenario });
  const stopped = untilSignal();
  const github = values.github ? await startGitHub() : null;
  try {
    if (values['env-file']) writeEnvironment(values['env-file'], { ...github?.env, ...sandbox.env });
    const { endpoint, cluster, urls: services, testUrls } = sandbox;
    const tests = Object.keys(testUrls).length > 0 ? { testTraffic: testUrls } : {};
    say({ ready: true, endpoint, cluster, services, ...tests, ...(github && { repository: github.cloneUrl }) });
    const users = perSecond === 0 ? [] : Object.entries(services);
    const traffic = users.map(([name, url]) => [name, startTraffic(url, { perSecond })] as const);
    await stopped;
    // before the end is noticed: Ctrl-C reaches the tasks as well, and what that breaks off is no release's fault
    if (traffic.length > 0) say({ traffic: Object.fromEntries(traffic.map(([name, each]) => [name, each.report()])) });
    await Promise.all(traffic.map(([, each]) => each.stop()));
  } finally {
    await Promise.all([sandbox.close(), github?.close()]);
  }
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function number(option: string, text: string, valid: (n: number) => boolean, allowed: string): number {
  const value = Number(text);
  if (text.trim() !== '' && valid(value)) return value;
  throw new UsageError(`--${option} ${text}: must be ${allowed}.`);
}

function scenarioOf(file: string | undefined): Scenario {
  if (file === undefined) return parseScenario(undefined);
  return readScenario(
    accessing(`--scenario ${file}`, () => readFileSync(resolve(cwd, file), 'utf8')),
    file,
  );
}

function writeEnvironment(file: string, env: Readonly<Record<string, string>>): void {
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
  accessing(`--env-file ${file}`, () => writeFileSync(resolve(cwd, file), lines.join('')));
}

function accessing<T>(option: string, access: () => T): T {
  try {
    return access();
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`);
  }
}

/** npm passes Ctrl-C on to whom it has reached already: the second one must not end what the first one has begun to close. */
function untilSignal(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => done());
  });
}

function end(exitCode: number, message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
