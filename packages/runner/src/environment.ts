import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionFile } from './actionFile.ts';
import { interpolate, type ExpressionContext } from './expressions.ts';

export type Variables = Readonly<Record<string, string>>;

/** The folders that one run has to itself; all of them are gone after it. */
export interface RunFolders {
  readonly root: string;
  readonly temp: string;
  readonly tools: string;
  readonly home: string;
  readonly eventFile: string;
}

export function createRunFolders(event: unknown): RunFolders {
  const root = mkdtempSync(join(tmpdir(), 'deploy-actions-run-'));
  const folder = (name: string): string => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  const folders = { root, temp: folder('temp'), tools: folder('tools'), home: folder('home') };
  const eventFile = join(root, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event));
  return { ...folders, eventFile };
}

export function removeRunFolders(folders: RunFolders): void {
  rmSync(folders.root, { recursive: true, force: true });
}

/**
 * The environment of a step. Nothing of the caller's own gets in but PATH, so no credentials either: HOME is an empty
 * folder. The variables given win over the runner's defaults, so that a run can pose as another repository's.
 */
export function stepEnvironment(folders: RunFolders, workspace: string, given: Variables): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folders.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: folders.eventFile,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_JOB: 'deploy',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo-org/octo-app',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: arch() === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'local',
    RUNNER_OS: platform() === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    ...given,
  };
}

/** The inputs: what the caller gave, else the default of action.yml. None is required by the runner. */
export function inputValues(action: ActionFile, given: Variables, context: ExpressionContext): Map<string, string> {
  const names = new Map(action.inputs.map(({ name }) => [name.toUpperCase(), name]));
  const values = new Map(Object.entries(given).map(([name, value]) => [names.get(name.toUpperCase()) ?? name, value]));
  for (const input of action.inputs) {
    if (!values.has(input.name)) values.set(input.name, interpolate(input.default ?? '', context));
  }
  return values;
}

/** The inputs as INPUT_* variables. */
export function inputVariables(values: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value]),
  );
}

/** What the runner has to say about the inputs given, in its own words. */
export function inputWarnings(action: ActionFile, given: Variables): string[] {
  const declared = new Map(action.inputs.map((input) => [input.name.toLowerCase(), input]));
  const names = Object.keys(given);

  const warnings = names.flatMap((name) => {
    const message = declared.get(name.toLowerCase())?.deprecationMessage;
    return message === undefined ? [] : [`Input '${name}' has been deprecated with message: ${message}`];
  });
  const unexpected = names.filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const valid = action.inputs.map((input) => input.name);
    warnings.push(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`);
  }
  return warnings;
}

/** The contexts that defaults and conditions may name, read from the step's own environment. */
export function expressionContexts(environment: Variables, event: unknown): Readonly<Record<string, unknown>> {
  const named = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(environment)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]),
    );
  return {
    github: { token: '', ...named('GITHUB_'), event },
    runner: named('RUNNER_'),
    env: environment,
    job: { status: 'success' },
  };
}
