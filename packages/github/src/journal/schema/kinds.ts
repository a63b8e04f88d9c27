import * as v from 'valibot';

/** What JSON can hold: NaN and infinities become null there, and are refused as such. */
export const number = v.pipe(v.number(), v.finite());
export const count = v.pipe(number, v.integer(), v.minValue(0));

/** Members that it does not name are kept: what a later version adds without a new number of the format is not lost. */
export const object = v.looseObject;
