// The part of GitHub's OpenAPI description that the sandbox's routes are held against, from the package @octokit/openapi,
// which is too large (385 MB) to be installed for everybody's tests.
//   npm install --prefix FOLDER @octokit/openapi@23.0.2 && node scripts/githubDescription.ts FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../packages/sandbox/build/src/github/routes.js';
import { REPOSITORY } from './repository.ts';

type Json = any;

const OUT = 'packages/sandbox/test/github/description.json';
/** What people read, and no rule follows from. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'x-github', 'tags', 'title']);

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Where is @octokit/openapi installed? node scripts/githubDescription.ts FOLDER');
const packed = join(folder, 'node_modules/@octokit/openapi');
const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
const whole: Json = JSON.parse(readFileSync(join(packed, 'generated/api.github.com.json'), 'utf8'));

const paths: Json = {};
for (const route of Object.keys(routes)) {
  const [method, path] = route.split(' ') as [string, string];
  const operation = whole.paths[path]?.[method.toLowerCase()];
  if (operation) (paths[path] ??= {})[method.toLowerCase()] = withoutProse(operation);
}
const components: Json = {};
for (const reference of referencesIn(paths)) {
  const [, , kind, name] = reference.split('/') as [string, string, string, string];
  (components[kind] ??= {})[name] = withoutProse(whole.components[kind][name]);
}
const about = `From @octokit/openapi ${version} (MIT) by scripts/githubDescription.ts: what the sandbox has routes for, without prose.`;
writeFileSync(join(REPOSITORY, OUT), `${JSON.stringify({ about, paths, components })}\n`);
console.log(
  `${OUT}: ${Object.keys(paths).length} paths, ${JSON.stringify(components).length} characters of components`,
);

/** Those in a value, and those in what they lead to. */
function referencesIn(value: Json, found = new Set<string>()): Set<string> {
  for (const [key, each] of Object.entries(value ?? {})) {
    if (key === '$ref' && typeof each === 'string') {
      if (found.has(each)) continue;
      found.add(each);
      const [, , kind, name] = each.split('/') as [string, string, string, string];
      referencesIn(withoutProse(whole.components[kind][name]), found);
    } else if (typeof each === 'object') referencesIn(each, found);
  }
  return found;
}

/** A property may be called like prose: those are kept. */
function withoutProse(value: Json, ofProperties = false): Json {
  if (Array.isArray(value)) return value.map((each: Json) => withoutProse(each));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => ofProperties || !PROSE.has(key));
  return Object.fromEntries(
    kept.map(([key, each]) => [key, withoutProse(each, key === 'properties' && !ofProperties)]),
  );
}
