import type { Finding, Path, Report } from '@deploy-actions/strategy';
import { entriesOf, type Entry } from './entries.ts';
import { inherit } from './inherit.ts';
import { lineageOf } from './lineage.ts';
import { faultsOfParts } from './plan.ts';
import type { Unresolved } from './resolve.ts';
import type { WrittenEnvironment, WrittenFile } from './schema/file.ts';
import type { Shaped } from './shape.ts';

/** What holds for each environment, in the order of the file. */
export interface Layers {
  readonly found: readonly Unresolved[];
  readonly problems: readonly Finding[];
}

/** Puts over one another what `defaults`, the environments that one inherits from, and it itself say. */
export function layersOf(
  { defaults, environments }: WrittenFile,
  { written, findings }: Pick<Shaped, 'written' | 'findings'>,
): Layers {
  const problems: Finding[] = [];
  const report: Report = (place, message) => problems.push({ ...place, message });
  const isWrong = (place: Path) => findings.some(({ path }) => isWithin(path, written(place)));
  const below =
    defaults === undefined ? [] : entriesOf({ content: defaults, at: ['defaults'], from: null, written }, report);
  const own = new Map(Object.entries(environments).map(([name, environment]) => [name, ownEntries(name, environment)]));
  problems.push(...faultsOfParts(below), ...namesakes(Object.keys(environments), written));
  return { found: Object.keys(environments).map(unresolved), problems };

  function ownEntries(name: string, environment: WrittenEnvironment): readonly Entry[] {
    // a hotfix holds beside the rest, not with it
    const { hotfix: _, ...content } = environment;
    return entriesOf({ content, at: placeOf(name), from: name, written }, report);
  }

  function unresolved(name: string): Unresolved {
    const { ancestors, problem } = lineageOf(name, environments);
    if (problem !== null) problems.push({ ...problem, path: written(problem.path) });
    const layers = [below, ...[name, ...ancestors].toReversed().map((each) => own.get(each)!)];
    return {
      name,
      inherits: ancestors,
      entries: inherit(layers),
      hotfix: hotfixOf(name),
      at: written(placeOf(name)),
      isUnsure: problem !== null || [['defaults'], ...[name, ...ancestors].map(placeOf)].some(isWrong),
    };
  }

  function hotfixOf(name: string): Unresolved['hotfix'] {
    const content = environments[name]!.hotfix;
    const at = [...placeOf(name), 'hotfix'];
    return content === undefined
      ? null
      : { entries: entriesOf({ content, at, from: name, written }, report), at: written(at) };
  }
}

function placeOf(name: string): Path {
  return ['environments', name];
}

/** Whether a path leads to a place, or to something within it. */
export function isWithin(path: Path, place: Path): boolean {
  return place.every((part, index) => part === path[index]);
}

function namesakes(names: readonly string[], written: Shaped['written']): Finding[] {
  const first = new Map<string, string>();
  return names.flatMap((name): Finding[] => {
    const other = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), other ?? name);
    if (other === undefined) return [];
    const message = `\`${other}\` and \`${name}\` are one environment for GitHub: give them names that differ in more than case`;
    return [{ path: written(placeOf(name)), message }];
  });
}
