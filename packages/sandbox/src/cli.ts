import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { StartError, startSandbox } from './sandbox.ts';
import { parseScenario, readScenario, ScenarioError, type Scenario } from './scenario.ts';

const USAGE = `usage: npm run -s sandbox -- [--scenario FILE] [--speed N] [--port N] [--env-file FILE]
  --scenario FILE  YAML or JSON: cluster, services, faults (packages/sandbox/README.md); one service "shop" by default
  --speed N        sandbox seconds per real second, above 0 (default 1)
  --port N         port of the API on loopback (default: a free one)
  --env-file FILE  where to write the environment that an AWS client needs`;

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
    },
  });
  const speed = number('speed', values.speed, (n) => n > 0 && n < Infinity, 'a number above 0');
  const port = number('port', values.port, (n) => Number.isInteger(n) && n >= 0 && n <= 65_535, '0 to 65535');
  const scenario = scenarioOf(values.scenario);

  const sandbox = await startSandbox({ speed, port, scenario });
  const stopped = untilSignal();
  try {
    if (values['env-file']) writeEnvironment(values['env-file'], sandbox.env);
    const { endpoint, cluster, urls: services, testUrls } = sandbox;
    const tests = Object.keys(testUrls).length > 0 ? { testTraffic: testUrls } : {};
    process.stdout.write(`${JSON.stringify({ ready: true, endpoint, cluster, services, ...tests })}\n`);
    await stopped;
  } finally {
    await sandbox.close();
  }
}

function number(option: string, text: string, valid: (n: number) => boolean, allowed: string): number {
  const value = Number(text);
  if (text.trim() !== '' && valid(value)) return value;
  throw new UsageError(`--${option} ${text}: must be ${allowed}.`);
}

function scenarioOf(file: string | undefined): Scenario {
  if (file === undefined) return parseScenario(undefined);
  return readScenario(
    accessing(`--scenario ${file}`, () => readFileSync(file, 'utf8')),
    file,
  );
}

function writeEnvironment(file: string, env: Readonly<Record<string, string>>): void {
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
  accessing(`--env-file ${file}`, () => writeFileSync(file, lines.join('')));
}

function accessing<T>(option: string, access: () => T): T {
  try {
    return access();
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`);
  }
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function end(exitCode: number, message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
