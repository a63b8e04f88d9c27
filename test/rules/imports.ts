import { areaOf, importsOf, isTest, targetOf, type SourceFile, type Violation } from './source.ts';

/** Which of our packages each package may import. A package without a row may not exist. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  strategy: [],
  documents: ['strategy'],
  observe: ['strategy', 'documents'],
  aws: ['strategy', 'documents'],
  azure: ['strategy'],
  github: ['strategy'],
  targets: ['strategy', 'observe', 'aws', 'azure'],
  config: ['strategy', 'documents'],
  release: ['strategy', 'documents'],
  report: ['strategy'],
  toolkit: [],
  sandbox: [],
  runner: [],
};

/** They stand in for the world around a deployment: for tests, the demo, measurements and scripts, never inside an action. */
const STAND_INS = ['sandbox', 'runner'];

/** The one action that is made of a stand-in. */
const SANDBOX_ACTION = 'actions/sandbox';

/** GitHub's linter of workflows, which knows nothing of the runner: for tests. */
const LINTER = '@actions/languageservice';

/** Imports that lead where the one who imports has no business. */
export function forbiddenImports(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const problems = importsOf(file).map(({ specifier, line }) => ({ line, message: problemOf(file.path, specifier) }));
    return problems.flatMap(({ line, message }) => (message === undefined ? [] : [{ path: file.path, line, message }]));
  });
}

function problemOf(path: string, specifier: string): string | undefined {
  const [from, to] = [areaOf(path), targetOf(path, specifier)];
  if (to === undefined) return problemOfForeign(path, from, specifier);
  if (to === from) return undefined;

  const [, group, name = ''] = /^(packages|actions)\/(.*)$/.exec(from) ?? [];
  if (group === undefined) return undefined;
  if (specifier.startsWith('.')) return `reaches into ${to}: import a package by its name`;
  if (group === 'packages' && PACKAGES[name] === undefined)
    return `packages/${name} has no row in the table of test/rules`;

  const target = to.replace('packages/', '');
  const standIn = STAND_INS.includes(target);
  if (isTest(path) && standIn) return undefined;
  if (group === 'actions')
    return standIn && from !== SANDBOX_ACTION ? `an action must not import ${target}` : undefined;
  return PACKAGES[name]?.includes(target) === true ? undefined : `${name} must not import ${target}`;
}

/** The Actions toolkit is for our toolkit and the actions; the core needs nothing of anybody. */
function problemOfForeign(path: string, from: string, specifier: string): string | undefined {
  if (specifier === LINTER && from === 'test') return undefined;
  const mayTalkToRunner = from === 'packages/toolkit' || (from.startsWith('actions/') && !isTest(path));
  if (specifier.startsWith('@actions/') && !mayTalkToRunner) return `only toolkit and actions import ${specifier}`;
  if (from === 'packages/strategy' && !isTest(path))
    return `strategy must not import ${specifier}: it depends on nothing`;
  return undefined;
}
