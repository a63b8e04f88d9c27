import { compiled } from '../expect/conditions.ts';
import type { WrittenExpect } from './toExpectations.ts';

/**
 * Whether one of the conditions may hold for one release and not for another. That there is a value at all, of which type, or how
 * many, is so of every release; so is an empty text within another.
 */
export function tellsRelease({ headers = {}, body, json = {} }: WrittenExpect): boolean {
  return [...Object.values(headers), ...Object.values(json), body].some(conditionTells);
}

function conditionTells(written: unknown): boolean {
  if (typeof written !== 'object' || written === null) return !isNothing(written);
  return Object.entries(written).some(([operator, operand]: [string, unknown]) => {
    if (['exists', 'count', 'type'].includes(operator)) return false;
    // one that is not whole before a value is put in finds something, too
    if (operator === 'matches') return compiled(String(operand))?.test('') !== true;
    return !isNothing(operand);
  });
}

function isNothing(operand: unknown): boolean {
  return operand === undefined || operand === null || operand === '';
}
