// Bundles all actions into dist/, from the compiled code. The same sources give the same bytes on every machine.
//   node scripts/dist.ts [--check]
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './dist/bundle.ts';
import { dispatcher, findEntries, stub } from './dist/entries.ts';
import { differences, sizes } from './dist/files.ts';
import { licencesText, readLicences } from './dist/licences.ts';
import { stage } from './dist/staging.ts';
import { actionNames, REPOSITORY } from './repository.ts';

/** Each job that uses one of the actions downloads all of dist. */
const LIMIT_BYTES = 8_000_000;

/** An HTTP client of 1 MB that every start would evaluate; Node has its own. */
const UNWANTED = ['undici'];

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const dist = join(REPOSITORY, 'dist');
const built = mkdtempSync(join(tmpdir(), 'deploy-actions-dist-out-'));
try {
  const packages = build(built);
  const problems = [...problemsOfSize(sizes(built)), ...problemsOfContent(packages)];
  if (values.check === true) problems.push(...problemsOfAge(differences(built, dist)));
  else replaceDist();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(built, { recursive: true });
}

/** Builds what belongs in dist/ into `out`. The answer is the names of the packages that went into it. */
function build(out: string): string[] {
  const entries = findEntries(REPOSITORY, actionNames(REPOSITORY));
  const staging = stage(REPOSITORY);
  try {
    writeFileSync(join(staging, 'index.js'), dispatcher(entries));
    const licences = readLicences(staging, bundle(staging, 'index.js', out));
    writeFileSync(join(out, 'licenses.txt'), licencesText(licences));
    for (const entry of entries) {
      const path = join(out, entry.action, `${entry.phase}.js`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, stub(entry));
    }
    return licences.map(({ name }) => name);
  } finally {
    rmSync(staging, { recursive: true });
  }
}

function replaceDist(): void {
  rmSync(dist, { recursive: true, force: true });
  cpSync(built, dist, { recursive: true });
}

function problemsOfSize(files: ReturnType<typeof sizes>): string[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of files) console.log(`${inColumns(bytes)}  dist/${path}`);
  console.log(`${inColumns(total)}  in all, of ${LIMIT_BYTES.toLocaleString('en')} allowed`);
  return total > LIMIT_BYTES ? ['dist/ is larger than allowed.'] : [];
}

function problemsOfContent(packages: readonly string[]): string[] {
  return UNWANTED.filter((name) => packages.includes(name)).map(
    (name) =>
      `${name} must not be in dist/. What brings it in: core.getIDToken, or @actions/core used as a whole, as in core[name]. ` +
      'What leaves it out: core.error and the like, called by their own names.',
  );
}

function problemsOfAge(stale: readonly string[]): string[] {
  if (stale.length === 0) return [];
  return [
    'dist/ does not match the sources:',
    ...stale.map((line) => `  ${line}`),
    'To bring it up to date: npm run dist',
  ];
}

function inColumns(bytes: number): string {
  return bytes.toLocaleString('en').padStart(11);
}
