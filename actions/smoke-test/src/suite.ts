import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  networkOfInputs,
  proxiesOf,
  readCheckFile,
  suiteOfUrl,
  type Suite,
  type SuiteReading,
} from '@deploy-actions/observe';
import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

type Environment = Readonly<Record<string, string>>;

export interface Reading {
  readonly suite: Suite;
  /** What is strange and stands in nobody's way. */
  readonly warnings: readonly Problem[];
}

/** Inputs that are about `url` alone, and what says the same in a check file. */
const OF_URL = {
  'expect-status': '`expect.status` of a check',
  'expect-json': '`expect.json` of a check',
  'expect-body': '`expect.body` of a check',
  identity: '`identity`',
  'identity-in': '`identity`',
  'identity-url': '`identity`',
  'initial-delay-seconds': '`initialDelaySeconds`, in `defaults` or a check',
  'period-seconds': '`periodSeconds`, in `defaults` or a check',
  'timeout-seconds': '`timeoutSeconds`, in `defaults` or a check',
  'success-threshold': '`successThreshold`, in `defaults` or a check',
  'failure-threshold': '`failureThreshold`, in `defaults` or a check',
} as const;

/**
 * What is to be checked, by the inputs and the files that they name.
 *
 * @param others whether something else is checked besides, so that neither `url` nor `check-file` is needed
 * @throws {ConfigurationError} with everything that is wrong
 */
export async function readSuite(inputs: Inputs, workspace: string, env: Environment, others = false): Promise<Reading> {
  const [reading, network] = await Promise.all([
    readChecks(inputs, workspace, env, others),
    networkOfInputs(
      {
        resolve: Object.fromEntries(inputs.resolve.map(({ key, value }) => [key, value])),
        ca: inputs['ca-file'],
        ...(inputs.proxy !== undefined && inputs.proxy !== 'none' && { proxy: inputs.proxy }),
      },
      (file) => readText(path.resolve(workspace, file)),
    ),
  ]);
  const problems = [
    ...combinationProblems(inputs, others),
    ...('problems' in reading ? reading.problems : []),
    ...('problems' in network ? network.problems : []),
  ];
  if (problems.length > 0 || 'problems' in reading || 'problems' in network) throw new ConfigurationError(problems);
  const proxy = network.network.proxy ?? reading.suite.network.proxy ?? proxiesOf(env);
  const own = reading.suite.network;
  return {
    warnings: reading.warnings,
    suite: {
      ...reading.suite,
      network: {
        resolve: { ...own.resolve, ...network.network.resolve },
        ca: [...own.ca, ...network.network.ca],
        ...(inputs.proxy !== 'none' && { proxy }),
      },
    },
  };
}

function readChecks(inputs: Inputs, workspace: string, env: Environment, others: boolean): Promise<SuiteReading> {
  const { url, target, 'check-file': file } = inputs;
  if (file !== undefined) return readFileOfChecks(path.resolve(workspace, file), file, { target, env });
  if (url !== undefined) return suiteOfUrl(urlInputs(inputs, url), { env });
  if (others && inputs['identity-url'] !== undefined) return identityAlone(inputs, inputs['identity-url'], env);
  if (others) return Promise.resolve({ suite: { checks: [], network: { resolve: {}, ca: [] } }, warnings: [] });
  // combinationProblems says so
  return Promise.resolve({ problems: [] });
}

/** For what is checked by others: the identity gates it, too. */
async function identityAlone(inputs: Inputs, url: string, env: Environment): Promise<SuiteReading> {
  const { expectStatus: _, expectJson: _json, expectBody: _body, ...identity } = urlInputs(inputs, url);
  const reading = await suiteOfUrl(identity, { env });
  if ('problems' in reading) {
    const named = (input: string | undefined) => (input === 'url' ? 'identity-url' : input!);
    return { problems: reading.problems.map((problem) => ({ ...problem, input: named(problem.input) })) };
  }
  return { ...reading, suite: { ...reading.suite, checks: [] } };
}

async function readFileOfChecks(
  file: string,
  name: string,
  { target, env }: { readonly target: string | undefined; readonly env: Environment },
): Promise<SuiteReading> {
  try {
    // what a check file names lies beside it
    const load = (each: string) => readText(path.resolve(path.dirname(file), each));
    return await readCheckFile(await readText(file), name, { load, env, ...(target !== undefined && { target }) });
  } catch (error) {
    const message = `\`${name}\` is not a file that can be read: ${(error as Error).message}.`;
    return { problems: [{ input: 'check-file', message }] };
  }
}

function urlInputs(inputs: Inputs, url: string) {
  return {
    url,
    expectStatus: inputs['expect-status'] ?? '',
    expectJson: inputs['expect-json'] ?? '',
    expectBody: inputs['expect-body'] ?? '',
    identity: inputs.identity ?? '',
    identityIn: inputs['identity-in'] ?? '',
    identityUrl: inputs['identity-url'] ?? '',
    pace: {
      ...given('initialDelaySeconds', inputs['initial-delay-seconds']),
      ...given('periodSeconds', inputs['period-seconds']),
      ...given('timeoutSeconds', inputs['timeout-seconds']),
      ...given('successThreshold', inputs['success-threshold']),
      ...given('failureThreshold', inputs['failure-threshold']),
      ...given('deadlineSeconds', inputs['deadline-seconds']),
    },
  };
}

function given<K extends string>(key: K, value: number | undefined): { readonly [key in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: number });
}

function combinationProblems(inputs: Inputs, others: boolean): Problem[] {
  const { url, target, 'check-file': file } = inputs;
  const problems: Problem[] = [];
  if (url === undefined && file === undefined && !others) {
    problems.push({ message: 'There is nothing to check: give `url`, `check-file` or `files`.' });
  }
  if (url !== undefined && file !== undefined) {
    problems.push({ input: 'url', message: '`url` and `check-file` are both given: put the URL into the check file.' });
  }
  if (target !== undefined && file === undefined) {
    problems.push({ input: 'target', message: '`target` is for the paths of a `check-file`, and none is given.' });
  }
  return url === undefined ? [...problems, ...withoutUrl(inputs, others)] : problems;
}

function withoutUrl(inputs: Inputs, others: boolean): Problem[] {
  const isIdentityAlone = others && inputs['check-file'] === undefined && inputs['identity-url'] !== undefined;
  return Object.entries(OF_URL).flatMap(([input, instead]) => {
    const isGiven = inputs[input as keyof typeof OF_URL] !== undefined;
    if (!isGiven || (isIdentityAlone && !input.startsWith('expect-'))) return [];
    const advice = inputs['check-file'] === undefined ? ', and none is given.' : `; in a check file it is ${instead}.`;
    return [{ input, message: `\`${input}\` is for \`url\`${advice}` }];
  });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? 'there is no such file' : String(code), { cause: error });
  }
}
