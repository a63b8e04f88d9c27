import { describe, expect, test } from '@jest/globals';
import { suggestion } from '../src/ecs/nearestNames.ts';

describe('the suggestion for a name that is not there', () => {
  test.each([
    ['shpo', ['shop', 'billing'], 'Did you mean `shop`? '],
    ['Shop', ['shop'], 'Did you mean `shop`? '],
    [
      'payments-api-prd',
      ['payments-api-prod', 'payments-api-dev'],
      'Did you mean `payments-api-prod` or `payments-api-dev`? ',
    ],
    ['website', ['shop'], 'There is `shop`. '],
    ['website', ['shop', 'web'], 'There are `web`, `shop`. '],
    ['x', ['y'], 'There is `y`. '],
    ['shop', [], ''],
  ])('%s among %j', (given, there, expected) => {
    expect(suggestion(given, there)).toBe(expected);
  });

  test('has five names at most, those that are most alike', () => {
    const there = ['h', 'f', 'd', 'c', 'a', 'reporting'];
    expect(suggestion('website-reporting', there)).toBe('There are `reporting`, `a`, `c`, `d`, `f`, …. ');
  });
});
