import { meant, type Finding, type Path } from '@deploy-actions/strategy';
import type { WrittenFile } from './schema/file.ts';

/** Whom an environment inherits from, the nearest first; as far as that leads anywhere. */
export interface Lineage {
  readonly ancestors: readonly string[];
  /** By canonical names. */
  readonly problem: Finding | null;
}

/** Over more environments than these nobody follows what holds. */
const LONGEST = 10;

export function lineageOf(name: string, environments: WrittenFile['environments']): Lineage {
  const path: Path = ['environments', name, 'inherits'];
  const ancestors: string[] = [];
  for (let heir = name; ;) {
    const parent = environments[heir]?.inherits?.trim();
    if (parent === undefined) return { ancestors, problem: null };
    if (!Object.hasOwn(environments, parent)) {
      // who inherits from one that has this problem need not be told
      return {
        ancestors,
        problem: heir === name ? { path, offset: 0, message: unknown(parent, Object.keys(environments)) } : null,
      };
    }
    if (parent === name) {
      const circle = [name, ...ancestors, name].join(', ');
      return { ancestors, problem: { path, offset: 0, message: `\`inherits\` goes in a circle: ${circle}` } };
    }
    if (ancestors.includes(parent)) return { ancestors, problem: null };
    if (ancestors.length === LONGEST) {
      const message = `\`inherits\` goes over more than ${LONGEST} environments: put what they share into \`defaults\``;
      return { ancestors, problem: { path, offset: 0, message } };
    }
    ancestors.push(parent);
    heir = parent;
  }
}

function unknown(given: string, names: readonly string[]): string {
  const near = meant(given, names);
  const help = near === null ? `there are ${names.join(', ')}` : `did you mean \`${near}\`?`;
  return `\`inherits\` names \`${given.slice(0, 40)}\`, which is no environment here: ${help}`;
}
