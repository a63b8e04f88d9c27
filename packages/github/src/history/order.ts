/** What stands in a history. */
interface Node {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly date: number;
}

/** Children before their parents, and the newest first where neither is the other's; whatever order they come in. */
export function childrenFirst<T extends Node>(commits: readonly T[]): T[] {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const children = new Map<string, number>();
  for (const { parents } of bySha.values())
    for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1);
  // the branch that was begun last is followed to its end, as git's own topological order does
  const byAge = (a: T, b: T): number => a.date - b.date;
  const ready = [...bySha.values()].filter(({ sha }) => !children.has(sha)).toSorted(byAge);
  const ordered: T[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    ordered.push(next);
    const freed = next.parents.flatMap((parent) => {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      const commit = left === 0 ? bySha.get(parent) : undefined;
      return commit === undefined ? [] : [commit];
    });
    ready.push(...freed.toSorted(byAge));
  }
  return ordered;
}
