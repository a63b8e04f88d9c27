import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePairs } from '../src/fileCommands.js';
import { Masks } from '../src/masks.js';
import { escapeData, escapeProperty, parseCommand, unescapeData } from '../src/workflowCommands.js';

const text = fc.string({ unit: 'binary' });

describe('any text survives', () => {
  test('a block in a file of the runner', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z-]+$/), text)), (pairs) => {
        const delimiter = 'ghadelimiter_0f3c';
        const file = pairs.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
        expect(parsePairs(file)).toEqual(pairs);
      }),
    );
  });

  test('a command, as its data and as a property', () => {
    fc.assert(
      fc.property(text, text, (title, message) => {
        const command = parseCommand(`::error file=a.yml,title=${escapeProperty(title)}::${escapeData(message)}`);
        expect(command).toEqual({ name: 'error', properties: { file: 'a.yml', title }, data: message });
      }),
    );
  });

  test('escaping, whatever escapes it holds already', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('%', '25', '0A', '%0D', '\r', '\n', '3A')), (parts) => {
        expect(unescapeData(escapeData(parts.join('')))).toBe(parts.join(''));
      }),
    );
  });
});

test('no masked value is left in a text, however the values overlap', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd') }),
      (secrets, line) => {
        const masks = new Masks();
        for (const secret of secrets) masks.add(secret);
        const shown = masks.apply(line);
        expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
        expect(shown.replaceAll('***', '').length).toBeLessThanOrEqual(line.length);
      },
    ),
  );
});

test.each(['no equals', '<<END\nx\nEND', 'a<<\nx\n'])('a malformed line is refused: %j', (file) => {
  expect(() => parsePairs(file)).toThrow('Invalid format');
});
