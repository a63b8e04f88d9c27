import type { Finding, Path } from '@deploy-actions/strategy';
import type { Environment } from './model.ts';

/** An environment, and where it stands. */
interface Placed {
  readonly environment: Environment;
  readonly at: Path;
}

/** What is doubtful about environments beside one another: a push that two of them are for is deployed to neither. */
export function betweenEnvironments(all: readonly Placed[]): Finding[] {
  return (['branches', 'tags'] as const).flatMap((kind) => {
    const first = new Map<string, string>();
    return all.flatMap(({ environment, at }) =>
      patternsOf(environment, kind).flatMap((pattern): Finding[] => {
        const other = first.get(pattern) ?? environment.name;
        first.set(pattern, other);
        if (other === environment.name) return [];
        const message = `\`${pattern}\` is of \`${other}\`, too: which of them is meant must then be said by name`;
        return [{ path: [...at, kind], message }];
      }),
    );
  });
}

function patternsOf({ branches, tags, hotfix }: Environment, kind: 'branches' | 'tags'): readonly string[] {
  return kind === 'tags' ? tags : [...branches, ...(hotfix?.branches ?? [])];
}
