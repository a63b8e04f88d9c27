import type { Finding, Locate, Path, Problem } from '@deploy-actions/strategy';

/** A finding that an environment has. */
export interface ToldOf {
  readonly finding: Finding;
  readonly name: string;
  /** Where the environment stands. */
  readonly at: Path;
}

/**
 * Findings as problems, in the order of the file. What several environments have of the same line is told once; where it is not
 * written in an environment itself, with the names of those that have it.
 *
 * @param own of the file, which no environment need have
 */
export function told(own: readonly Finding[], ofEnvironments: readonly ToldOf[], locate: Locate): Problem[] {
  const shared = new Map<string, { readonly finding: Finding; readonly names: string[]; isOwn: boolean }>();
  const known = new Set(own.map(keyOf));
  for (const { finding, name, at } of ofEnvironments.filter((each) => !known.has(keyOf(each.finding)))) {
    const key = keyOf(finding);
    const each = shared.get(key) ?? { finding, names: [], isOwn: false };
    shared.set(key, each);
    each.names.push(name);
    if (at.every((part, index) => part === finding.path[index])) each.isOwn = true;
  }
  const named = [...shared.values()].map(({ finding, names, isOwn }) =>
    isOwn ? finding : { ...finding, message: `${finding.message} (for ${listed(names)})` },
  );
  return withoutTwins([...own, ...named].map(locate)).toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function keyOf({ path, offset, message }: Finding): string {
  return JSON.stringify([path, offset, message]);
}

/** An anchor that is used twice has its problem once. */
function withoutTwins(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}
