// Other people's programs on the sandbox: sets them up from their registries, then runs the suites of test/interop.
//   npm run test:interop -- [--peer FOLDER]   FOLDER (or PEER_FOLDER): a checkout of
//                                             aws-actions/amazon-ecs-deploy-task-definition, with its dist/
//   npm run test:peer -- FOLDER               that suite alone
//   … --azure-peer FOLDER                     (or AZURE_PEER_FOLDER) a release of Azure/webapps-deploy, with its dist/
//   … --only-failures                         the suites that have failed in the run before
// A program that cannot be had is named and its suite left out; with CI=true that is a failure.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findProgram, programs } from './interop/programs.ts';
import { REPOSITORY } from './repository.ts';

const { values } = parseArgs({
  options: {
    peer: { type: 'string' },
    'azure-peer': { type: 'string' },
    'only-peer': { type: 'boolean', default: false },
    'only-failures': { type: 'boolean', default: false },
  },
});
/** Actions of other people, by suite: a checkout each. */
const peers = [
  { suite: 'peer', variable: 'PEER_FOLDER', option: 'peer' },
  { suite: 'azurePeer', variable: 'AZURE_PEER_FOLDER', option: 'azure-peer' },
] as const;

const suites = new Set<string>();
const leftOut = new Set<string>();
const variables: Record<string, string> = {};
const missing: string[] = [];

for (const program of values['only-peer'] ? [] : programs) {
  const found = await findProgram(program, join(REPOSITORY, 'node_modules/.cache/interop'));
  if ('missing' in found) {
    missing.push(program.name);
    program.suites.forEach((suite) => leftOut.add(suite));
    console.log(`${program.name}: missing, its suites are left out. ${found.missing}`);
  } else {
    program.suites.forEach((suite) => suites.add(suite));
    variables[program.variable] = found.path;
    console.log(`${program.name}: ${found.version} (from ${found.from})`);
  }
}
for (const { suite, variable, option } of peers) {
  const folder = values[option] ?? process.env[variable];
  if (folder) {
    suites.add(suite);
    variables[variable] = resolve(folder);
  }
  console.log(`${option} action: ${folder ?? `not given (--${option} FOLDER), its suite is left out`}`);
}

const whole = [...suites].filter((suite) => !leftOut.has(suite));
if (whole.length > 0) {
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const files = whole.map((suite) => `/${suite}.interop`);
  // what a program has said stands on both sides of a difference, and is to be read
  const options = [
    '--config',
    'test/interop/jest.config.js',
    '--expand',
    ...(values['only-failures'] ? ['--onlyFailures'] : []),
  ];
  const { status } = spawnSync(process.execPath, [...jest, ...options, ...files], {
    cwd: REPOSITORY,
    env: { ...process.env, ...variables },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
if (missing.length > 0 && process.env['CI'] === 'true') {
  console.error(`CI needs every program; missing: ${missing.join(', ')}.`);
  process.exitCode = 1;
}
