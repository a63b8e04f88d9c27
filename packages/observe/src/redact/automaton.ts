/** What is looked for, and how many units before and after it belong to it besides, whatever they are. */
export interface Pattern {
  readonly text: string;
  readonly before: number;
  readonly after: number;
}

/** From, and to without its end. */
export type Span = readonly [from: number, to: number];

/** Beginnings of a pattern that are shorter are not taken for one that was cut off. */
const SHORTEST_BEGINNING = 3;

/** Stands where a text was cut. */
const CUT = 0x2026;

/**
 * Finds all occurrences of all patterns in one pass, also where they overlap, and gives back the spans that they cover together.
 * Source: Aho and Corasick, Efficient string matching, CACM 18 (1975).
 */
export function automaton(patterns: readonly Pattern[]): (units: Uint16Array) => readonly Span[] {
  const trie = trieOf(patterns);
  const { depth, reach, after } = trie;
  return (units) => {
    const spans: [number, number][] = [];
    let state = 0;
    for (let index = 0; index < units.length; index += 1) {
      const unit = units[index]!;
      if (unit === CUT && depth[state]! >= SHORTEST_BEGINNING) cover(spans, index - depth[state]!, index);
      state = trie.next(state, unit);
      if (reach[state] === 0) continue;
      cover(spans, Math.max(0, index + 1 - reach[state]!), Math.min(units.length, index + 1 + after[state]!));
    }
    return spans;
  };
}

/** Ends hardly ever go back, so each span is joined once. */
function cover(spans: [number, number][], from: number, to: number): void {
  let [begin, end] = [from, to];
  for (let last = spans.at(-1); last !== undefined && last[1] >= begin; last = spans.at(-1)) {
    begin = Math.min(begin, last[0]);
    end = Math.max(end, last[1]);
    spans.pop();
  }
  spans.push([begin, end]);
}

interface Trie {
  readonly depth: readonly number[];
  /** Units from the beginning of the longest pattern that ends here, what belongs before it included; 0 when none does. */
  readonly reach: readonly number[];
  readonly after: readonly number[];
  readonly next: (state: number, unit: number) => number;
}

function trieOf(patterns: readonly Pattern[]): Trie {
  const [depth, reach, after, parent, by]: [number[], number[], number[], number[], number[]] = [
    [0],
    [0],
    [0],
    [0],
    [0],
  ];
  const edges = new Map<number, number>();
  const fromRoot = new Int32Array(0x10000);
  const edge = (state: number, unit: number) =>
    state === 0 ? fromRoot[unit]! : (edges.get(state * 0x10000 + unit) ?? 0);
  for (const pattern of patterns) {
    let state = 0;
    for (let index = 0; index < pattern.text.length; index += 1) {
      const unit = pattern.text.charCodeAt(index);
      let child = edge(state, unit);
      if (child === 0) {
        child = depth.push(index + 1) - 1;
        [reach[child], after[child], parent[child], by[child]] = [0, 0, state, unit];
        if (state === 0) fromRoot[unit] = child;
        else edges.set(state * 0x10000 + unit, child);
      }
      state = child;
    }
    reach[state] = Math.max(reach[state]!, pattern.text.length + pattern.before);
    after[state] = Math.max(after[state]!, pattern.after);
  }
  // where to go on when no edge fits: the longest end of what was read that begins a pattern
  const fallback = new Int32Array(depth.length);
  const next = (from: number, unit: number) => {
    let state = from;
    let child = edge(state, unit);
    while (child === 0 && state !== 0) {
      state = fallback[state]!;
      child = edge(state, unit);
    }
    return child;
  };
  const byDepth = depth.map((_, state) => state).toSorted((a, b) => depth[a]! - depth[b]!);
  for (const state of byDepth) {
    if (depth[state]! > 1) fallback[state] = next(fallback[parent[state]!]!, by[state]!);
    reach[state] = Math.max(reach[state]!, reach[fallback[state]!]!);
    after[state] = Math.max(after[state]!, after[fallback[state]!]!);
  }
  return { depth, reach, after, next };
}
