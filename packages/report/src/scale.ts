/** The end of a scale: 1, 2 or 5 times a power of ten, or 100, a little above the highest value. */
export function scaleFor(values: readonly number[]): number {
  const highest = 1.05 * values.reduce((most, value) => Math.max(most, value), 0.1);
  const power = 10 ** Math.floor(Math.log10(highest));
  const end = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= highest)!;
  return highest <= 100 ? Math.min(100, end) : end;
}
