import { parseObject } from '@deploy-actions/documents';
import type { Finding, Locate, Path, Problem } from '@deploy-actions/strategy';
import { digestOf } from './digest.ts';
import type { Entry } from './entries.ts';
import { isWithin, layersOf, type Layers } from './layers.ts';
import { misreadVariables } from './misread.ts';
import type { Environment, Origin } from './model.ts';
import { betweenEnvironments } from './neighbours.ts';
import { resolve } from './resolve.ts';
import { withoutSecrets } from './secretTexts.ts';
import { shapeOf } from './shape.ts';
import { told, type ToldOf } from './told.ts';

/** An environment as it was read. */
export interface ReadEnvironment {
  readonly environment: Environment;
  /** Of the environment alone: not of where it was written. */
  readonly digest: string;
  /** Who said what, by names such as `strategy`, `ecs.cluster`, `variables.LOG_LEVEL`. What nobody said is a default of ours. */
  readonly origins: Readonly<Record<string, Origin>>;
}

/** All environments in the order of the file, or everything that must be put right. Warnings do not stand in the way. */
export type EnvironmentsReading =
  | { readonly environments: readonly ReadEnvironment[]; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/**
 * Reads environments.yml: each environment with what it takes over from others and from `defaults`. All problems at once, in the
 * order of the file, each with file, line and column; none shows a text that looks like a secret. Never throws.
 *
 * @param file the name that problems carry; one that ends in .json must be JSON
 */
export function readEnvironments(text: string, file: string): EnvironmentsReading {
  const {
    content: given,
    problems,
    locate,
  } = parseObject(text, file, 'an environments file: an object with `environments`');
  if (given === null) return { problems };
  const { content: cleaned, findings: secrets } = withoutSecrets(given);
  const shape = shapeOf(cleaned);
  const { found, problems: ofLayers } = shape.content === null ? NOTHING : layersOf(shape.content, shape);
  const resolved = found.map((each) => {
    const { environment, problems: ofParts, warnings } = resolve(each);
    const misread = misreadVariables(each.entries, text, locate);
    return { environment, problems: [...ofParts, ...misread], warnings, of: each };
  });
  const ofThem = (which: 'problems' | 'warnings'): ToldOf[] =>
    resolved.flatMap(({ [which]: findings, of: { name, at } }) => findings.map((finding) => ({ finding, name, at })));
  const wrong = told(
    [...shape.findings, ...ofLayers].filter(({ path }) => !isAmong(path, secrets)).concat(secrets),
    ofThem('problems').filter(({ finding }) => !isAmong(finding.path, secrets)),
    locate,
  );
  if (wrong.length > 0) return { problems: wrong };
  const between = betweenEnvironments(resolved.map(({ environment, of: { at } }) => ({ environment, at })));
  return {
    environments: resolved.map(({ environment, of: { entries } }) => ({
      environment,
      digest: digestOf(environment),
      origins: originsOf(entries, locate),
    })),
    warnings: told(between, ofThem('warnings'), locate),
  };
}

const NOTHING: Layers = { found: [], problems: [] };

/** Whether something is wrong with it already, for which its value is not to be looked at. */
function isAmong(path: Path, findings: readonly Finding[]): boolean {
  return findings.some((each) => each.path.length === path.length && isWithin(path, each.path));
}

function originsOf(entries: readonly Entry[], locate: Locate): Record<string, Origin> {
  return Object.fromEntries(
    entries.map(({ key, path, from }) => {
      const { line = 1, column = 1 } = locate({ path, message: '' });
      return [key.join('.'), { from, line, column }];
    }),
  );
}
