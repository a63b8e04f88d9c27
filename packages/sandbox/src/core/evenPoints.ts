const GOLDEN = 0.618_033_988_749_894_9;

/**
 * The n-th (from 1) of points from 0 (included) to 1 (excluded) that cover every stretch in proportion to its length,
 * in any run of them: the golden ratio's sequence.
 */
export function evenPoint(n: number): number {
  return (n * GOLDEN) % 1;
}
