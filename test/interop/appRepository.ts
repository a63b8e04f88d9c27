import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

/** Where the copy of our repository is within that of the app. */
const OURS = '.deploy-actions';

const CALLABLES = ['deploy-ecs.yml', 'deploy-azure.yml'];

/** What act cannot do, or cannot have without a network, and what stands there instead. */
const REPLACED: readonly (readonly [what: string, pattern: RegExp, by: string])[] = [
  ['our actions, by $/ or by their tag', /uses: (?:\$|org\/deploy-actions)\/([\w-]+)(?:@v1)?$/gm, `uses: ./${OURS}/$1`],
  [
    'our reusable workflows, by their tag',
    /uses: org\/deploy-actions\/\.github\/workflows\/([\w-]+\.yml)@v1$/gm,
    'uses: ./.github/workflows/$1',
  ],
  [
    'actions/upload-artifact, which has to be downloaded',
    /uses: actions\/upload-artifact@.*$/gm,
    `uses: ./${OURS}/keep`,
  ],
  [
    'actions/download-artifact, which has to be downloaded',
    /uses: actions\/download-artifact@.*$/gm,
    `uses: ./${OURS}/fetch`,
  ],
  [
    'how often is looked, where minutes are a second',
    /(poll-interval-seconds:\n(?: {4}.*\n)+? {4}default: )'[35]'/g,
    "$1'0.3'",
  ],
  ['concurrency.queue, which act does not know', /^ +queue: max\n/gm, ''],
];

/** Stands for actions/upload-artifact: what is uploaded is found in the folder REPORT. */
const KEEP = `
name: Keep
description: Keeps files.
inputs:
  name: { description: Of the artifact. }
  path: { description: A folder. }
  if-no-files-found: { description: None. }
  overwrite: { description: None. }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        NAME: \${{ inputs.name }}
        FROM: \${{ inputs.path }}
      run: if [ -d "$FROM" ]; then mkdir -p "$REPORT/artifacts" && cp -r "$FROM" "$REPORT/artifacts/$NAME"; fi
`;

/** Stands for actions/download-artifact: what was kept. */
const FETCH = `
name: Fetch
description: Fetches files.
inputs:
  name: { description: Of the artifact. }
  path: { description: A folder. }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        NAME: \${{ inputs.name }}
        INTO: \${{ inputs.path }}
      run: cp -r "$REPORT/artifacts/$NAME" "$INTO"
`;

export interface AppRepository {
  readonly folder: string;
  /** What is not as users have it, a line each. */
  readonly replaced: readonly string[];
}

export interface AppOptions {
  /** What stands in its files, by what is to stand there instead. */
  readonly texts: Readonly<Record<string, string>>;
  readonly branch?: string;
}

/** Added to the app's workflow: a job that sees what a caller sees. */
const REPORT = `
  report:
    needs: deploy
    if: always()
    runs-on: ubuntu-24.04
    steps:
      - env:
          OUTPUTS: \${{ toJSON(needs.deploy.outputs) }}
        run: printf '%s' "$OUTPUTS" > "$REPORT/outputs.txt"
`;

/**
 * The repository of an app, as a commit, with our actions and workflows beside it.
 *
 * @param app its folder; all of its files are taken
 */
export function appRepository(app: string, { texts, branch = 'main' }: AppOptions): AppRepository {
  const folder = mkdtempSync(path.join(tmpdir(), 'app-'));
  const ours = path.join(folder, OURS);
  cpSync(app, folder, { recursive: true });
  mkdirSync(ours);
  for (const part of [
    'plan',
    'deploy',
    'deploy-ecs',
    'deploy-azure',
    'canary-shift',
    'smoke-test',
    'rollback',
    'dist',
  ]) {
    cpSync(path.join(REPOSITORY, part), path.join(ours, part), { recursive: true });
  }
  for (const [name, text] of Object.entries({ keep: KEEP, fetch: FETCH })) {
    mkdirSync(path.join(ours, name));
    writeFileSync(path.join(ours, name, 'action.yml'), text);
  }
  const workflows = path.join(folder, '.github/workflows');
  mkdirSync(workflows, { recursive: true });
  for (const name of CALLABLES) cpSync(path.join(REPOSITORY, '.github/workflows', name), path.join(workflows, name));

  const actions = ['deploy', 'deploy-ecs', 'deploy-azure', 'canary-shift', 'rollback'].map((name) =>
    path.join(ours, name, 'action.yml'),
  );
  const replaced = [...yamlFiles(folder), ...actions].flatMap((file) =>
    replaceIn(file, texts).map((what) => `${path.relative(folder, file)}: ${what}`),
  );
  const deploy = path.join(workflows, 'deploy.yml');
  writeFileSync(deploy, `${readFileSync(deploy, 'utf8')}${REPORT}`);
  git(folder, 'init', '--quiet', `--initial-branch=${branch}`);
  git(folder, 'add', '--all', '--force');
  const author = ['-c', 'user.name=act', '-c', 'user.email=act@example.invalid'];
  git(folder, ...author, 'commit', '--quiet', '--message=A release');
  return { folder, replaced };
}

export function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', folder, ...args]);
}

/** Of the app and its workflows, not of our actions. */
function yamlFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (name === OURS) return [];
    if (statSync(file).isDirectory()) return yamlFiles(file);
    return name.endsWith('.yml') ? [file] : [];
  });
}

function replaceIn(file: string, texts: Readonly<Record<string, string>>): string[] {
  const before = readFileSync(file, 'utf8');
  const said: string[] = [];
  let text = before;
  const apply = (what: string, next: string) => {
    if (next !== text) said.push(what);
    text = next;
  };
  for (const [what, pattern, by] of REPLACED) apply(what, text.replaceAll(pattern, by));
  apply(
    'role-to-assume: the credentials are the sandbox’s',
    text.replaceAll(/^ +(?:role-to-assume: arn:.*|ecs: \{ role-to-assume: [^,}]*\})\n/gm, ''),
  );
  for (const [address, by] of Object.entries(texts)) apply(`\`${address}\``, text.replaceAll(address, by));
  if (text !== before) writeFileSync(file, text);
  return said;
}
