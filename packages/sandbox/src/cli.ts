import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startSandbox } from './sandbox.ts';
import { readScenario, ScenarioError } from './scenario.ts';

const USAGE = `usage: npm run -s sandbox -- [--scenario FILE] [--speed N] [--port N] [--env-file FILE]
  --scenario FILE  YAML or JSON: cluster, services, faults (packages/sandbox/README.md); one service "shop" by default
  --speed N        sandbox seconds per real second, above 0 (default 1)
  --port N         port of the API on loopback (default: a free one)
  --env-file FILE  where to write the environment that an AWS client needs`;

class UsageError extends Error {}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof ScenarioError) && !isParseArgsError(error)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
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
  const speed = number('speed', values.speed, (n) => n > 0, 'a number above 0');
  const port = number('port', values.port, (n) => Number.isInteger(n) && n >= 0 && n <= 65_535, '0 to 65535');
  const scenario = values.scenario ? readScenario(readFileSync(values.scenario, 'utf8'), values.scenario) : {};

  const sandbox = await startSandbox({ speed, port, scenario });
  if (values['env-file']) writeFileSync(values['env-file'], envFile(sandbox.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
  process.stdout.write(
    `${JSON.stringify({ ready: true, endpoint: sandbox.endpoint, cluster: sandbox.cluster, services: sandbox.urls })}\n`,
  );
}

function number(option: string, text: string, valid: (n: number) => boolean, allowed: string): number {
  const value = Number(text);
  if (text.trim() !== '' && valid(value)) return value;
  throw new UsageError(`--${option} ${text}: must be ${allowed}.`);
}

function envFile(env: Readonly<Record<string, string>>): string {
  return Object.entries(env)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
