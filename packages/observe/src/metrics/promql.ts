import type { Place } from '../template/places.ts';

/**
 * Letters, digits and what names of releases are made of stand for themselves; all else is written by its number, which means
 * the same in both kinds of quotes and cannot end either. In backquotes, where escapes mean nothing, it cannot end them.
 */
export const inPromql: Place = (value) => ({
  text: value.toWellFormed().replaceAll(/[^\w.:/@+=, -]/gu, (each) => {
    const digits = each.codePointAt(0)!.toString(16);
    return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
  }),
});
