import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A source file by its path from the root of the repository. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One place where a rule is broken. */
export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/**
 * The modules that a source imports: statically, dynamically, for types only, or to export them on. Found by pattern, which
 * is safe because every file is formatted by Prettier: a statement starts its line and ends with its specifier.
 */
export function importsOf({ text }: SourceFile): Import[] {
  const patterns = [
    /^(?:import|export)\b[^'";]*?\bfrom\s+['"]([^'"]+)['"]/gm,
    /^import\s+['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /\b(?:require|resolve)\(\s*['"]([^'"]+)['"]\s*\)/g,
  ];
  return patterns.flatMap((pattern) =>
    find(text, pattern).map(({ match, line }) => ({ specifier: match[1] ?? '', line })),
  );
}

/**
 * The part of the house that a path lies in: `packages/aws`, `actions/deploy-ecs`, or the first folder for all else.
 * Actions and packages are apart from their tests, which may use more.
 */
export function areaOf(path: string): string {
  return /^(?:packages|actions)\/[^/]+/.exec(path)?.[0] ?? path.split('/')[0] ?? path;
}

export function isTest(path: string): boolean {
  return /^(?:packages|actions)\/[^/]+\/test\//.test(path);
}

/** The area that an import leads to; undefined for other people's packages and for Node's own modules. */
export function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return areaOf(normalize(join(dirname(path), specifier)));
  const own = /^@deploy-actions\/([^/]+)/.exec(specifier)?.[1];
  return own === undefined ? undefined : `packages/${own}`;
}

/** Each match of a global pattern with its line, from 1. */
export function find(text: string, pattern: RegExp): Array<{ match: RegExpExecArray; line: number }> {
  return [...text.matchAll(pattern)].map((match) => ({ match, line: text.slice(0, match.index).split('\n').length }));
}

/** The text with comments blanked out, lines kept. A `//` within a URL is no comment. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}

/** The TypeScript sources of the repository: packages, actions and what stands around them. */
export function readSources(root: string): SourceFile[] {
  const parts = ['packages', 'actions'].flatMap((group) =>
    readdirSync(join(root, group)).flatMap((name) => [`${group}/${name}/src`, `${group}/${name}/test`]),
  );
  return [...parts, 'test', 'demo', 'bench', 'scripts'].flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/(^|\/)(build|node_modules)\//.test(name))
      .map((name) => `${folder}/${name}`)
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  });
}
