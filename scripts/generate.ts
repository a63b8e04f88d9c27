// Makes from each action.yml what must agree with it: the types its code uses and the tables of the READMEs; and from the
// readers of check files and of environments.yml the schemas that editors use.
//   node scripts/generate.ts [--check] [--root FOLDER]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readDeclaration, type Declaration } from './generate/declaration.ts';
import { GenerationError } from './generate/error.ts';
import { actionsTable, fill, inputsTable, outputsTable } from './generate/tables.ts';
import { typescriptOf } from './generate/typescript.ts';
import { actionNames, isComposite, REPOSITORY } from './repository.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } });
const root = resolve(values.root ?? REPOSITORY);

try {
  const stale = (await generatedFiles()).filter(({ path, content }) => read(path) !== content);
  if (values.check !== true) stale.forEach(write);
  if (stale.length > 0) {
    const paths = stale.map(({ path }) => `  ${path}`).join('\n');
    console.log(
      values.check === true
        ? `Not current:\n${paths}\nTo bring them up to date: npm run generate`
        : `Written:\n${paths}`,
    );
  }
  process.exitCode = values.check === true && stale.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof GenerationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

async function generatedFiles(): Promise<GeneratedFile[]> {
  const declarations = actionNames(root).map((name) => {
    const path = `${name}/action.yml`;
    return readDeclaration(name, path, read(path));
  });
  return await Promise.all([
    ...declarations.filter(({ name }) => !isComposite(root, name)).map(typesOf),
    ...declarations.map(readmeOf),
    overviewOf(declarations),
    ...(existsSync(join(root, 'smoke-test')) ? [schemaOfCheckFiles()] : []),
    ...(existsSync(join(root, 'docs/environments.md')) ? [schemaOfEnvironments()] : []),
  ]);
}

function typesOf(declaration: Declaration): Promise<GeneratedFile> {
  return formatted(`actions/${declaration.name}/src/action.generated.ts`, typescriptOf(declaration));
}

function readmeOf(declaration: Declaration): Promise<GeneratedFile> {
  const path = `${declaration.name}/README.md`;
  const withInputs = fill(read(path), path, 'inputs', inputsTable(declaration));
  return formatted(path, fill(withInputs, path, 'outputs', outputsTable(declaration)));
}

function overviewOf(declarations: readonly Declaration[]): Promise<GeneratedFile> {
  return formatted('README.md', fill(read('README.md'), 'README.md', 'actions', actionsTable(declarations)));
}

async function schemaOfCheckFiles(): Promise<GeneratedFile> {
  // schemas are the one thing here that needs compiled packages
  const { checkFileJsonSchema } = await import('./generate/checkFileSchema.ts');
  return await formatted('smoke-test/check-file.schema.json', checkFileJsonSchema());
}

async function schemaOfEnvironments(): Promise<GeneratedFile> {
  const { environmentsJsonSchema } = await import('./generate/environmentsSchema.ts');
  return await formatted('docs/environments.schema.json', environmentsJsonSchema());
}

async function formatted(path: string, content: string): Promise<GeneratedFile> {
  const filepath = join(REPOSITORY, path);
  return { path, content: await format(content, { ...(await resolveConfig(filepath)), filepath }) };
}

/** The text of a file, empty when there is none. */
function read(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}

function write({ path, content }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
