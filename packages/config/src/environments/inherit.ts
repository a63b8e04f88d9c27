import type { Entry } from './entries.ts';

/** How traffic goes over is one thing: who says one of these says all of them. */
const COURSE = ['strategy', 'stages', 'canary', 'blue-green'];

/** A release runs on one of these. */
const TARGETS = ['ecs', 'azure'];

/** What tells an environment from others is its own. */
const OWN = ['inherits', 'description', 'branches', 'tags', 'url', 'hotfix'];

/**
 * What holds for an environment of all that is said for it: the nearest says it last.
 *
 * @param layers from the farthest, `defaults`, to its own
 */
export function inherit(layers: readonly (readonly Entry[])[]): Entry[] {
  return layers.reduce<Entry[]>((below, layer, index) => {
    const said = index === layers.length - 1 ? layer : layer.filter(({ key }) => !OWN.includes(key[0]!));
    const isDisplaced = displacedBy(said);
    return [...below.filter((entry) => !isDisplaced(entry)), ...said];
  }, []);
}

/** What does not hold any more once a layer is put over it. */
function displacedBy(layer: readonly Entry[]): (entry: Entry) => boolean {
  const said = new Set(layer.map(({ key }) => JSON.stringify(key)));
  const within = new Set(layer.flatMap(({ key }) => beginningsOf(key)));
  const tops = new Set(layer.map(({ key }) => key[0]!));
  const saysCourse = COURSE.some((each) => tops.has(each));
  return ({ key }) => {
    const [top, member] = key as readonly [string, string?];
    if (COURSE.includes(top)) return saysCourse;
    if (TARGETS.includes(top) && TARGETS.some((each) => each !== top && tops.has(each))) return true;
    // a name is that of a variable or of a secret
    if (top === 'variables' && said.has(JSON.stringify(['secrets', member]))) return true;
    if (top === 'secrets' && said.has(JSON.stringify(['variables', member]))) return true;
    return (
      within.has(JSON.stringify(key)) ||
      [key, ...key.map((_, length) => key.slice(0, length))].some((each) => said.has(JSON.stringify(each)))
    );
  };
}

function beginningsOf(key: readonly string[]): string[] {
  return key.map((_, length) => JSON.stringify(key.slice(0, length + 1)));
}

/** What holds, by name: a tree of what the list says. */
export function treeOf(entries: readonly Entry[]): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  const blocks = new Map<string, Record<string, unknown>>();
  for (const { key, value } of entries) {
    const [top, member] = key as readonly [string, string?];
    if (member === undefined) {
      tree[top] = value;
      continue;
    }
    const block = blocks.get(top) ?? {};
    blocks.set(top, block);
    block[member] = value;
    // what is no object where one must be was said beside it, and is what is wrong
    if (tree[top] === undefined) tree[top] = block;
  }
  return tree;
}
