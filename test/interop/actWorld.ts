import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programOf, runProgram, type ProgramRun } from './program.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const WORKFLOWS = '.github/workflows';

/** Keys that GitHub has and act does not know: it neither queues nor shows deployments, nor keeps what is said of artifacts. */
const UNKNOWN_TO_ACT = ['queue: max', 'deployment: false', 'artifact-metadata: write'];

const POLL_INTERVAL = /(poll-interval-seconds:\n(?: {4}.*\n)+? {4}default: )'[35]'/g;

const inNode = (name: string, inputs: string, code: string) => ({
  'action.yml': `name: ${name}\ninputs: { ${inputs} }\nruns: { using: node24, main: index.mjs }\n`,
  'index.mjs': `import { cpSync, existsSync, globSync, writeFileSync } from 'node:fs';\n${code}\n`,
});

/** Stand in for what needs GitHub's own stores: a folder of the test takes their place. */
const STAND_INS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'upload-artifact': inNode(
    'Upload',
    "name: { required: true }, path: { required: true }, overwrite: { default: 'false' }, if-no-files-found: { default: warn }",
    `const { INPUT_PATH: from, INPUT_NAME: name, REPORT: home } = process.env;
if (existsSync(from)) cpSync(from, home + '/artifacts/' + name, { recursive: true });`,
  ),
  'download-artifact': inNode(
    'Download',
    'name: { required: true }, path: { required: true }',
    `const { INPUT_PATH: into, INPUT_NAME: name, REPORT: home } = process.env;
cpSync(home + '/artifacts/' + name, into, { recursive: true });`,
  ),
  attest: inNode(
    'Attest',
    'subject-path: { required: true }',
    `writeFileSync(process.env.REPORT + '/artifacts/attested', globSync(process.env['INPUT_SUBJECT-PATH']).join(' '));`,
  ),
};
const STOOD_IN_FOR = /uses: (actions\/(upload-artifact|download-artifact|attest)@\S+)/g;

/** What act is to find where GitHub finds repositories. */
export interface Published {
  /** For its option --local-repository. */
  readonly local: readonly string[];
  /** What was replaced in the copies, for people. */
  readonly replaced: readonly string[];
}

/**
 * This repository and the actions of others as act can have them without a network: in copies, with as little replaced as will do.
 *
 * @param standIns workflows that take the place of ours, by their names
 */
export function publish(standIns: Readonly<Record<string, string>> = {}): Published {
  const folder = mkdtempSync(path.join(tmpdir(), 'act-published-'));
  const actions = readdirSync(REPOSITORY, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && hasAction(entry.name))
    .map(({ name }) => name);
  for (const part of [...actions, 'dist', WORKFLOWS]) {
    cpSync(path.join(REPOSITORY, part), path.join(folder, 'ours', part), { recursive: true });
  }
  write(path.join(folder, 'ours', WORKFLOWS), standIns);
  for (const [name, files] of Object.entries(STAND_INS)) write(path.join(folder, name), files);
  const replaced = new Set(Object.keys(standIns).map((name) => `${name}: a stand-in`));
  const others = new Map<string, string>();
  const workflows = readdirSync(path.join(folder, 'ours', WORKFLOWS)).map((name) => path.join(WORKFLOWS, name));
  for (const part of [...workflows, ...actions.map((name) => path.join(name, 'action.yml'))]) {
    const file = path.join(folder, 'ours', part);
    const name = part.replace(`${WORKFLOWS}/`, '');
    const text = forAct(readFileSync(file, 'utf8'), (what) => replaced.add(`${name}: ${what}`));
    for (const [, uses, standIn] of text.matchAll(STOOD_IN_FOR)) others.set(uses!, path.join(folder, standIn!));
    writeFileSync(file, text);
  }
  for (const uses of others.keys()) replaced.add(`${uses}: an action that does it in a folder`);
  return {
    local: [
      `org/deploy-actions@v1=${path.join(folder, 'ours')}`,
      ...[...others].map(([uses, place]) => `${uses}=${place}`),
    ],
    replaced: [...replaced],
  };
}

function hasAction(name: string): boolean {
  return readdirSync(path.join(REPOSITORY, name)).includes('action.yml');
}

/** A workflow as act can read it. `$/` and, for workflows, `./` are the repository that the file is in, at the commit that runs. */
export function forAct(text: string, tell: (what: string) => void): string {
  const lines = text.split('\n').filter((line) => {
    const known = UNKNOWN_TO_ACT.find((key) => line.trim().startsWith(key));
    if (known !== undefined) tell(`\`${known}\` left out`);
    return known === undefined;
  });
  const ours = (found: string, remote: string) => {
    tell(`\`${found}\` is \`${remote}\``);
    return remote;
  };
  const often = lines.join('\n').replaceAll(POLL_INTERVAL, "$1'0.3'");
  if (often !== lines.join('\n')) tell('looks every 0.3 s, where minutes are a second');
  return often
    .replaceAll(/(?<=uses: )\$\/([\w-]+)/g, (found, action) => ours(found, `org/deploy-actions/${action}@v1`))
    .replaceAll(/(?<=uses: )\.\/(\.github\/\S+)/g, (found, file) => ours(found, `org/deploy-actions/${file}@v1`));
}

/** The repository of an app, with these files in its only commit. */
export function appRepository(example: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'act-app-'));
  cpSync(path.join(REPOSITORY, example), folder, { recursive: true });
  write(folder, files);
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=act', '-c', 'user.email=act@example.invalid', 'commit', '--quiet', '--message=The app');
  return folder;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

export interface WorkflowRun extends ProgramRun {
  /** Files that were uploaded, and of folders the names of theirs, by the names of their artifacts. */
  readonly artifacts: Readonly<Record<string, string>>;
}

export interface WorkflowStart {
  /** The repository that it is of. */
  readonly app: string;
  /** Name of its file. */
  readonly workflow: string;
  readonly event?: 'workflow_dispatch' | 'schedule' | 'push';
  readonly inputs?: Readonly<Record<string, string>>;
  /** What GitHub says of the event. */
  readonly payload?: object;
  /** What GitHub and the machine say to the job; GITHUB_TOKEN is its token. */
  readonly env: Readonly<Record<string, string>>;
}

/** Has act run a workflow on this machine: no containers, and a proxy that refuses everything in place of a network. */
export async function runWorkflow({ local }: Published, start: WorkflowStart): Promise<WorkflowRun> {
  const { app, workflow, event = 'workflow_dispatch', inputs = {}, payload } = start;
  const home = mkdtempSync(path.join(tmpdir(), 'act-home-'));
  const { GITHUB_TOKEN: token = '', ...env } = start.env;
  const variables = { ...env, REPORT: home, NO_PROXY: '127.0.0.1' };
  const envFile = path.join(home, 'job.env');
  write(home, {
    'job.env': Object.entries(variables)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
    '.secrets': `GITHUB_TOKEN=${token}\n`,
    'event.json': JSON.stringify(payload ?? {}),
  });
  mkdirSync(path.join(home, 'artifacts'));
  const run = await runProgram(
    programOf('ACT'),
    [
      event,
      `--workflows=${path.join(WORKFLOWS, workflow)}`,
      '-Pubuntu-24.04=-self-hosted',
      '-Pubuntu-latest=-self-hosted',
      `--env-file=${envFile}`,
      `--secret-file=${path.join(home, '.secrets')}`,
      `--action-cache-path=${path.join(home, 'cache')}`,
      '--use-new-action-cache',
      ...(payload === undefined ? [] : [`--eventpath=${path.join(home, 'event.json')}`]),
      ...local.map((each) => `--local-repository=${each}`),
      ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ],
    {
      cwd: app,
      // act runs `using: node24` on the `node` of the PATH
      env: {
        PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH']!}`,
        HOME: home,
        HTTP_PROXY: 'http://127.0.0.1:9',
        HTTPS_PROXY: 'http://127.0.0.1:9',
      },
    },
  );
  const artifacts = readdirSync(path.join(home, 'artifacts'), { withFileTypes: true }).map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [entry.name, entry.isFile() ? readFileSync(file, 'utf8') : readdirSync(file).toSorted().join('\n')];
  });
  return { ...run, artifacts: Object.fromEntries(artifacts) };
}
