/** What a weight may be, for messages. */
export const WEIGHT_EXPECTED = 'a weight over 0 up to 100, in steps of 0.1';

/** The weight, without the noise of 0.1 + 0.2; null when it is none. */
export function weightOf(value: number): number | null {
  const tenths = Math.round(value * 10);
  return tenths > 0 && tenths <= 1_000 && Math.abs(value * 10 - tenths) < 1e-6 ? tenths / 10 : null;
}

/** Reads `10`, `12.5` or `10%`; null when it is no weight. */
export function parseWeight(text: string): number | null {
  const number = text.trim().replace(/%$/, '').trimEnd();
  return /^\d{1,4}(?:\.\d{1,9})?$/.test(number) ? weightOf(Number(number)) : null;
}
