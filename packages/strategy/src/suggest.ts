/**
 * The one of the known words that was probably meant, or null. The same letters in another case or with other
 * separators are taken for it; else at most two slips of the pen, and no more than a third of the word.
 */
export function meant(given: string, known: readonly string[]): string | null {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[-_\s]/g, '');
  const wanted = letters(given);
  // no word is that long, and the distance would take its time
  if (wanted.length > 60) return null;
  const near = known
    .map((word) => ({ word, slips: slips(wanted, letters(word)) }))
    .filter(({ word, slips: count }) => count <= Math.min(2, Math.floor(letters(word).length / 3)))
    .toSorted((a, b) => a.slips - b.slips);
  return near[0]?.word ?? null;
}

/** Letters to insert, delete, replace or swap with their neighbour until both are alike (Damerau, optimal alignment). */
function slips(from: string, to: string): number {
  let [before, last] = [[] as number[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(replaced, last[j]! + 1, row[j - 1]! + 1, swapped));
    }
    [before, last] = [last, row];
  }
  return last[to.length]!;
}
