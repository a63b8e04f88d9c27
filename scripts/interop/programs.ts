import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Someone else's program that a suite of test/interop drives. */
export interface Program {
  readonly name: string;
  /** The version that is installed when it is not there yet, and for which the suite was written; or whose version it is. */
  readonly version: string;
  /** The suites in test/interop that need it, perhaps among others. */
  readonly suites: readonly string[];
  /** How the suite learns of its path. */
  readonly variable: string;
  /** Its command on a machine that has it. */
  readonly command: string;
  /** Where {@link install} puts it. */
  readonly path: (folder: string) => string;
  /** Installs it from its registry into an empty folder. Rejects when the registry or its client is not there. */
  readonly install: (folder: string) => Promise<void>;
}

/** An install that takes longer than this has failed, in milliseconds. */
const INSTALL_LIMIT_MS = 240_000;

/** One that compiles about three hundred crates. */
const COMPILE_LIMIT_MS = 900_000;

export const programs: readonly Program[] = [
  {
    name: 'AWS CLI',
    version: '1.46.2',
    suites: ['awsCli'],
    variable: 'AWS_CLI',
    command: 'aws',
    path: (folder) => join(folder, 'bin', 'aws'),
    install(folder) {
      return installFromPyPI(`awscli==${this.version}`, folder);
    },
  },
  {
    name: 'zizmor',
    version: '1.32.0',
    suites: ['zizmor'],
    variable: 'ZIZMOR',
    command: 'zizmor',
    path: (folder) => join(folder, 'bin', 'zizmor'),
    install(folder) {
      return installFromPyPI(`zizmor==${this.version}`, folder);
    },
  },
  {
    name: 'act',
    version: '0.2.89',
    suites: ['act', 'chain', 'chainAzure', 'chainRollout', 'actRollback', 'actPromote', 'actRelease'],
    variable: 'ACT',
    command: 'act',
    path: (folder) => join(folder, 'act'),
    async install(folder) {
      const env = { ...process.env, GOBIN: folder, CGO_ENABLED: '0' };
      const timeout = INSTALL_LIMIT_MS;
      await run('go', ['install', `github.com/nektos/act@v${this.version}`], { env, timeout });
    },
  },
  {
    name: 'hurl',
    version: '8.0.1',
    suites: ['smoke'],
    variable: 'HURL',
    command: 'hurl',
    path: (folder) => join(folder, 'bin', 'hurl'),
    async install(folder) {
      // libxml's bindings are made at build time, by a library of clang's that few machines have
      const clang = join(folder, 'clang');
      const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--target', clang];
      await run('python3', [...pip, 'libclang==18.1.1'], { timeout: INSTALL_LIMIT_MS });
      const { stdout: headers } = await run('gcc', ['-print-file-name=include']);
      const env = {
        ...process.env,
        LIBCLANG_PATH: join(clang, 'clang', 'native'),
        BINDGEN_EXTRA_CLANG_ARGS: `-I${headers.trim()}`,
        CARGO_TARGET_DIR: join(folder, 'target'),
      };
      const cargo = ['install', 'hurl', '--version', this.version, '--locked', '--quiet', '--root', folder];
      await run('cargo', cargo, { env, timeout: COMPILE_LIMIT_MS, maxBuffer: 2 ** 26 });
      for (const made of [clang, env.CARGO_TARGET_DIR]) rmSync(made, { recursive: true, force: true });
    },
  },
  ofDebian({ name: 'Prometheus', suites: ['smoke', 'metrics'], variable: 'PROMETHEUS', command: 'prometheus' }),
  ofDebian({ name: 'Docker registry', suites: ['smoke'], variable: 'DOCKER_REGISTRY', command: 'docker-registry' }),
];

/** Into an environment of its own, which the folder becomes. */
async function installFromPyPI(requirement: string, folder: string): Promise<void> {
  await run('python3', ['-m', 'venv', folder], { timeout: INSTALL_LIMIT_MS });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', requirement];
  await run(join(folder, 'bin', 'python'), pip, { timeout: INSTALL_LIMIT_MS });
}

/** One that Debian has in a package of the same name as its command. */
function ofDebian(program: Pick<Program, 'name' | 'suites' | 'variable' | 'command'>): Program {
  const { command } = program;
  return {
    ...program,
    version: "Debian's",
    path: (folder) => join(folder, 'usr', 'bin', command),
    install: (folder) => unpackFromDebian(command, folder),
  };
}

/** A package's files in a folder: nothing is installed on the machine and no service is started. */
async function unpackFromDebian(name: string, folder: string): Promise<void> {
  const options = { cwd: folder, timeout: INSTALL_LIMIT_MS };
  const download = () => run('apt-get', ['download', name], options);
  await download().catch(async () => {
    // the lists of packages are too old, or not there
    await run('apt-get', ['update'], options);
    await download();
  });
  for (const file of readdirSync(folder)) await run('dpkg-deb', ['-x', file, folder], options);
}

/** A program that can be run, or why there is none. */
export type Found =
  | { readonly path: string; readonly version: string; readonly from: 'cache' | 'registry' | 'PATH' }
  | { readonly missing: string };

/** The pinned version, installed now if need be; else the one on the PATH. */
export async function findProgram(program: Program, cache: string): Promise<Found> {
  const folder = join(cache, `${program.command}-${program.version.replaceAll(/[^\w.]/g, '')}`);
  const path = program.path(folder);
  const cached = await versionOf(path);
  if (cached !== null) return { path, version: cached, from: 'cache' };
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await program.install(folder);
    const version = await versionOf(path);
    return version === null ? { missing: `${path} does not run` } : { path, version, from: 'registry' };
  } catch (error) {
    const version = await versionOf(program.command);
    return version === null
      ? { missing: (error as Error).message.trim() }
      : { path: program.command, version, from: 'PATH' };
  }
}

/** The first line that the program prints of itself; null when it does not run. */
async function versionOf(program: string): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(program, ['--version']);
    return `${stdout}${stderr}`.split('\n')[0]!.trim();
  } catch {
    return null;
  }
}
