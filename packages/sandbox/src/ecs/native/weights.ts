/**
 * Weights of a listener rule for a share of its traffic. They are whole numbers up to 999: where the share has tenths
 * of a percent, all are tenths. https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupTuple.html
 *
 * @param percent share of the first, 0 to 100 in steps of 0.1
 * @returns the first one's weight and the other's; together 100, or 1,000 for tenths
 */
export function weightsOf(percent: number): readonly [number, number] {
  const tenths = Math.round(percent * 10);
  return tenths % 10 === 0 ? [tenths / 10, 100 - tenths / 10] : [tenths, 1_000 - tenths];
}
