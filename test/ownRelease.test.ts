import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workflow } from './workflows/source.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The script of a step, by how its name begins. */
function scriptOf(file: string, job: string, name: string): string {
  const path = `.github/workflows/${file}`;
  const { jobs } = workflow(path, readFileSync(join(ROOT, path), 'utf8'));
  return jobs[job]!.steps!.find((step) => step.name?.startsWith(name))!.run!;
}

/** A repository with `main` and what stands beside it, a remote, and in place of gh one that answers by address and writes down calls. */
class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'release-'));
  readonly clone = join(this.folder, 'clone');
  readonly first: string;
  readonly answers: Readonly<Record<string, string>>;

  constructor(answers: Readonly<Record<string, string>> = {}) {
    this.answers = answers;
    this.git('..', 'init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
    this.git('..', 'init', '--quiet', '--initial-branch=main', 'clone');
    this.git('.', 'remote', 'add', 'origin', '../remote.git');
    for (const [key, value] of Object.entries({ 'user.name': 'a', 'user.email': 'a@example.invalid' }))
      this.git('.', 'config', key, value);
    this.first = this.commit('dist/a.js', 'old');
    this.git('.', 'push', '--quiet', 'origin', 'HEAD:main');
    this.git('.', 'fetch', '--quiet');
    mkdirSync(join(this.folder, 'bin'));
    const gh = `#!/usr/bin/env node
const { appendFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
appendFileSync(process.env.CALLS, JSON.stringify(args) + '\\n');
const answers = JSON.parse(readFileSync(process.env.ANSWERS, 'utf8'));
const key = Object.keys(answers).find((each) => args.includes(each));
if (key !== undefined) console.log(answers[key]);`;
    writeFileSync(join(this.folder, 'bin/gh'), gh);
    chmodSync(join(this.folder, 'bin/gh'), 0o755);
    for (const file of ['calls', 'output']) writeFileSync(join(this.folder, file), '');
  }

  git(where: '.' | '..', ...args: string[]): string {
    return execFileSync('git', args, { cwd: where === '.' ? this.clone : this.folder, encoding: 'utf8' }).trim();
  }

  commit(file: string, content: string): string {
    mkdirSync(join(this.clone, 'dist'), { recursive: true });
    writeFileSync(join(this.clone, file), content);
    this.git('.', 'add', '--all');
    this.git('.', 'commit', '--quiet', '--message=A change');
    return this.git('.', 'rev-parse', 'HEAD');
  }

  run(script: string, env: Readonly<Record<string, string>> = {}): { status: number | null; output: string } {
    writeFileSync(join(this.folder, 'answers'), JSON.stringify(this.answers));
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: this.clone,
      encoding: 'utf8',
      env: {
        PATH: [join(this.folder, 'bin'), process.env['PATH']!].join(delimiter),
        HOME: this.folder,
        ANSWERS: join(this.folder, 'answers'),
        CALLS: join(this.folder, 'calls'),
        GITHUB_OUTPUT: join(this.folder, 'output'),
        GITHUB_REPOSITORY: 'org/deploy-actions',
        ...env,
      },
    });
    return { status, output: stdout + stderr };
  }

  /** The calls of gh that change something. */
  get changes(): string[][] {
    const calls = readFileSync(join(this.folder, 'calls'), 'utf8').trim().split('\n').filter(Boolean);
    return calls
      .map((call) => JSON.parse(call) as string[])
      .filter((args) => args[0] !== 'api' || args.includes('--method'));
  }
}

const OURS = 'repos/org/deploy-actions';

describe('a pushed tag', () => {
  const script = scriptOf('publish.yml', 'prepare', 'The tag is');
  const check = (type: string, reason: string, options: { tag?: string; elsewhere?: boolean } = {}) => {
    const { tag = 'v1.2.3', elsewhere = false } = options;
    const answers: Record<string, string> = {};
    const world = new World(answers);
    const commit = elsewhere ? world.commit('b', 'not on main') : world.first;
    world.git('.', 'tag', '--annotate', '--message=A release', 'v1.2.3', commit);
    const sha = type === 'tag' ? world.git('.', 'rev-parse', 'v1.2.3') : commit;
    answers[`${OURS}/git/ref/tags/${tag}`] = `${type} ${sha}`;
    answers[`${OURS}/git/tags/${sha}`] = reason;
    const run = world.run(script, { GITHUB_REF_NAME: tag });
    return { ...run, commit, outputs: readFileSync(join(world.folder, 'output'), 'utf8') };
  };

  test('is released when its signature is valid and main has its commit', () => {
    const { status, commit, outputs } = check('tag', 'valid');
    expect({ status, outputs }).toEqual({ status: 0, outputs: `commit=${commit}\n` });
  });

  test.each([
    ['that is not annotated', () => check('commit', 'valid'), 'git tag --sign'],
    ['that nobody signed', () => check('tag', 'unsigned'), 'does not trust the signature of v1.2.3: unsigned'],
    ['of a commit elsewhere', () => check('tag', 'valid', { elsewhere: true }), 'main does not have'],
    ['that is no version', () => check('tag', 'valid', { tag: 'v1.2.3-$(touch${IFS}x)' }), 'must be a version'],
  ])('%s is refused', (_, run, reason) => {
    const { status, output, outputs } = run();
    expect({ status, outputs }).toEqual({ status: 1, outputs: '' });
    expect(output).toMatch(/^::error::/);
    expect(output).toContain(reason);
  });
});

describe('the tag of the major version', () => {
  const script = scriptOf('publish.yml', 'major', 'Move the tag');
  const move = (tags: readonly string[], options: { immutable?: string; exists?: boolean } = {}) => {
    const { immutable = 'true', exists = true } = options;
    const world = new World({
      [`${OURS}/releases/tags/v1.2.3`]: immutable,
      [`${OURS}/git/matching-refs/tags/v1.`]: tags.map((tag) => `refs/tags/${tag}`).join('\n'),
      [`${OURS}/git/matching-refs/tags/v1`]: exists ? 'refs/tags/v1' : '',
    });
    const run = world.run(script, { GITHUB_REF_NAME: 'v1.2.3', COMMIT: 'abc' });
    return { ...run, changes: world.changes };
  };

  test('is moved to the newest release', () => {
    const { status, changes } = move(['v1.2.3', 'v1.2.0', 'v1.1.9', 'v1.10.0-rc.1']);
    expect(status).toBe(0);
    const moved = ['--method', 'PATCH', `${OURS}/git/refs/tags/v1`, '-f', 'sha=abc', '-F', 'force=true', '--silent'];
    expect(changes).toEqual([['api', ...moved]]);
  });

  test('is made for the first one', () => {
    const { changes } = move(['v1.2.3'], { exists: false });
    const made = ['--method', 'POST', `${OURS}/git/refs`, '-f', 'ref=refs/tags/v1', '-f', 'sha=abc', '--silent'];
    expect(changes).toEqual([['api', ...made]]);
  });

  test('stays where a newer release is', () => {
    const { status, output, changes } = move(['v1.2.3', 'v1.10.0']);
    expect({ status, changes }).toEqual({ status: 0, changes: [] });
    expect(output).toContain('v1.10.0 is newer than v1.2.3');
  });

  test('is not moved to a release that can be changed', () => {
    const { status, output, changes } = move(['v1.2.3'], { immutable: 'false' });
    expect({ status, changes }).toEqual({ status: 1, changes: [] });
    expect(output).toContain('turn on immutable releases');
  });
});

describe("Dependabot's branch", () => {
  const script = scriptOf('rebuild-dist.yml', 'commit', 'Commit dist/');
  const rebuild = (prepare: (world: World, built: string) => void) => {
    const world = new World();
    const built = join(world.folder, 'built');
    mkdirSync(built);
    prepare(world, built);
    const run = world.run(script, { BUILT: built, BRANCH: 'dependabot/npm_and_yarn/a' });
    const pushed = world.git('.', 'ls-remote', 'origin', 'refs/heads/dependabot/*') !== '';
    return { ...run, world, pushed };
  };

  test('gets the bundles, in a commit of dist/ alone, and CI for it', () => {
    const { status, world } = rebuild(({ clone }, built) => {
      writeFileSync(join(built, 'b.js'), 'new');
      writeFileSync(join(clone, 'package.json'), 'touched');
    });
    expect(status).toBe(0);
    world.git('.', 'fetch', '--quiet', 'origin');
    const changed = world.git('.', 'diff', '--name-status', world.first, 'origin/dependabot/npm_and_yarn/a');
    expect(changed.split('\n').toSorted()).toEqual(['A\tdist/b.js', 'D\tdist/a.js']);
    expect(world.changes).toEqual([['workflow', 'run', 'ci.yml', '--ref', 'dependabot/npm_and_yarn/a']]);
  });

  test('is left as it is when nothing has changed', () => {
    const { status, pushed, world } = rebuild((_, built) => writeFileSync(join(built, 'a.js'), 'old'));
    expect({ status, pushed, changes: world.changes }).toEqual({ status: 0, pushed: false, changes: [] });
  });

  test('gets nothing where what was built leads elsewhere', () => {
    const { status, output, pushed } = rebuild((_, built) => symlinkSync('/etc/passwd', join(built, 'a.js')));
    expect({ status, pushed }).toEqual({ status: 1, pushed: false });
    expect(output).toContain('more than files and folders');
  });
});

test('the bill of materials names each package whose code is in dist/, by the archive that was installed', () => {
  const sbom = ['scripts/sbom.ts', '--version', '1.2.3', '--commit', 'abc'];
  const bom = JSON.parse(execFileSync(process.execPath, sbom, { cwd: ROOT, encoding: 'utf8' }));
  const components = bom.components as Array<{ name: string; version: string; hashes: [{ content: string }] }>;
  const licences = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8');
  const named = licences.split('\n').filter((line) => /^\S+@\d\S* \(.+\)$/.test(line));
  expect(components.map(({ name, version }) => `${name}@${version}`)).toEqual(named.map((line) => line.split(' ')[0]));
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const core = components.find(({ name }) => name === '@actions/core')!;
  const installed = Buffer.from(core.hashes[0].content, 'hex').toString('base64');
  expect(packages['node_modules/@actions/core'].integrity).toBe(`sha512-${installed}`);
});
