import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanLines, LINE_LENGTH } from '../src/logs/clean.ts';
import { logLocation } from '../src/logs/location.ts';

describe('a log message', () => {
  test.each([
    ['is cut at its line breaks', 'one\r\ntwo\n\nthree\n', ['one', 'two', 'three']],
    ['loses its colours', '\u001b[31mERROR\u001b[0m no\tdatabase', ['ERROR no database']],
    ['loses what hides or turns text', 'a\u0000b\u202Ec\u0008', ['abc']],
    ['keeps what people write', 'Größe: 3 µs 🚀', ['Größe: 3 µs 🚀']],
  ])('%s', (_title, message, lines) => {
    expect(cleanLines(message)).toEqual(lines);
  });

  test('of a megabyte becomes a line that says it was cut', () => {
    const [line, ...others] = cleanLines('x'.repeat(1_000_000));
    expect(others).toEqual([]);
    expect(line).toHaveLength(LINE_LENGTH);
    expect(line).toMatch(/x…$/);
  });

  test('is never more than text of a bounded length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3 * LINE_LENGTH }), (message) => {
        for (const line of cleanLines(message)) {
          expect(line.length).toBeLessThanOrEqual(LINE_LENGTH);
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        }
      }),
    );
  });
});

describe('the log of a container', () => {
  const arn = 'arn:aws:ecs:eu-central-1:123456789012:task/sandbox/0123abcd';
  const awslogs = (options: Record<string, string>) => ({ logDriver: 'awslogs', options });

  test('is where the awslogs options and the id of the task say', () => {
    const logConfiguration = awslogs({
      'awslogs-group': '/ecs/shop',
      'awslogs-stream-prefix': 'ecs',
      'awslogs-region': 'eu-west-1',
    });
    expect(logLocation({ containerDefinitions: [{ name: 'web', logConfiguration }] }, arn, 'web')).toEqual({
      group: '/ecs/shop',
      stream: 'ecs/web/0123abcd',
      region: 'eu-west-1',
    });
  });

  test.each([
    ['there is no such container', 'worker', undefined, /not in the task definition/],
    ['it has no log configuration', 'web', undefined, /no log configuration/],
    ['it is sent elsewhere', 'web', { logDriver: 'splunk' }, /splunk/],
    ['no group is given', 'web', { logDriver: 'awslogs' }, /awslogs-group/],
    ['its stream is named by chance', 'web', awslogs({ 'awslogs-group': 'g' }), /awslogs-stream-prefix/],
  ])('cannot be found when %s', (_title, container, logConfiguration, why) => {
    const taskDefinition = { containerDefinitions: [{ name: 'web', logConfiguration }] };
    expect(logLocation(taskDefinition, arn, container)).toEqual({ unknown: expect.stringMatching(why) });
  });
});
