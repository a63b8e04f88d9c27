import { meant } from '@deploy-actions/strategy';
import type { Environment } from './model.ts';
import { fits } from './patterns.ts';

/** What is to be deployed: by what was pushed, or to an environment by its name. */
export type Asked =
  | {
      /** `refs/heads/main`, `refs/tags/v1`; of a run that another run began, the ref of that one. */ readonly ref: string;
    }
  | { readonly name: string };

/** The environment, none, or why it is not clear which; with what to tell people. */
export type Choice =
  | { readonly kind: 'one'; readonly environment: Environment; readonly isHotfix: boolean }
  | { readonly kind: 'none' | 'several'; readonly message: string };

const LONGEST_NAME = 500;

/** The environment that a push, or a name, is for. Patterns of two environments that both fit leave it open. */
export function environmentFor(environments: readonly Environment[], asked: Asked): Choice {
  return 'name' in asked ? byName(environments, asked.name) : byRef(environments, asked.ref);
}

function byName(environments: readonly Environment[], name: string): Choice {
  const environment = environments.find((each) => each.name === name);
  if (environment !== undefined) return { kind: 'one', environment, isHotfix: false };
  const names = environments.map((each) => each.name);
  const near = meant(name, names);
  const help = near === null ? `there are ${names.join(', ')}` : `did you mean \`${near}\`?`;
  return { kind: 'none', message: `\`${name.slice(0, 100)}\` is no environment: ${help}` };
}

function byRef(environments: readonly Environment[], ref: string): Choice {
  const [, type, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
  if (name === undefined || name.length > LONGEST_NAME) {
    return { kind: 'none', message: `\`${ref.slice(0, 100)}\` is no branch and no tag: no environment is for it` };
  }
  const what = `the ${type === 'heads' ? 'branch' : 'tag'} \`${name.slice(0, 100)}\``;
  const found = environments.flatMap((environment) => {
    const fitting = (patterns: readonly string[]) => patterns.find((pattern) => fits(name, pattern));
    const urgent = type === 'heads' ? fitting(environment.hotfix?.branches ?? []) : undefined;
    const pattern = urgent ?? fitting(type === 'heads' ? environment.branches : environment.tags);
    return pattern === undefined ? [] : [{ environment, pattern, isHotfix: urgent !== undefined }];
  });
  const [first, ...others] = found;
  if (first === undefined) return { kind: 'none', message: `no environment is for ${what}` };
  if (others.length === 0) return { kind: 'one', environment: first.environment, isHotfix: first.isHotfix };
  const named = found.map(({ environment, pattern }) => `\`${environment.name}\` (by \`${pattern}\`)`);
  const last = named.pop();
  return {
    kind: 'several',
    message: `${what} is for ${named.join(', ')} and ${last}: make one pattern narrower, or name the environment`,
  };
}
