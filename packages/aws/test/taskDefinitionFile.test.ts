import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTaskDefinition } from '../src/ecs/taskDefinitionFile.ts';

describe('a task definition file', () => {
  test('is read from JSON and from YAML alike', () => {
    const json = '{ "family": "shop", "containerDefinitions": [{ "name": "web", "image": "shop:v1" }] }';
    const yaml = 'family: shop\ncontainerDefinitions:\n  - name: web\n    image: shop:v1\n';
    const expected = { family: 'shop', containerDefinitions: [{ name: 'web', image: 'shop:v1' }] };
    expect(parseTaskDefinition(json, 'task.json')).toEqual({ taskDefinition: expected, problems: [], notices: [] });
    expect(parseTaskDefinition(yaml, 'task.yml').taskDefinition).toEqual(expected);
  });

  test('may be the output of describe-task-definition', () => {
    const described = {
      taskDefinition: {
        taskDefinitionArn: 'arn:aws:ecs:eu-central-1:1:task-definition/shop:3',
        family: 'shop',
        revision: 3,
        status: 'ACTIVE',
        registeredAt: '2026-01-01',
        containerDefinitions: [],
      },
      tags: [{ key: 'team', value: 'shop' }],
    };
    expect(parseTaskDefinition(JSON.stringify(described), 'task.json').taskDefinition).toEqual({
      family: 'shop',
      containerDefinitions: [],
      tags: [{ key: 'team', value: 'shop' }],
    });
  });

  test('names every problem with its place: slips of the pen, wrong types, what is missing', () => {
    const yaml = [
      'familly: shop',
      'Cpu: 256',
      'containerDefinitions:',
      '  - name: web',
      '    enviroment: []',
      '    memory: "512"',
      '    environment:',
      '      - name: PORT',
      '        value: 8080',
    ].join('\n');
    expect(placesOf(yaml)).toEqual([
      'task.yml: `family` is missing, or empty.',
      'task.yml:1:1: familly is not known to ECS. Did you mean `family`?',
      'task.yml:2:1: Cpu is not known to ECS. Did you mean `cpu`?',
      'task.yml:5:5: containerDefinitions[0].enviroment is not known to ECS. Did you mean `environment`?',
      'task.yml:6:5: containerDefinitions[0].memory must be a number (without quotes), but is a string.',
      'task.yml:9:9: containerDefinitions[0].environment[0].value must be a string (put it in quotes), but is a number.',
    ]);
  });

  test('keeps keys that this version does not know, and says that it does', () => {
    const yaml =
      'family: shop\nholographicStorage: { sizeInGiB: 3 }\ncontainerDefinitions: [{ name: web, teleport: on }]';
    const { taskDefinition, problems, notices } = parseTaskDefinition(yaml, 'task.yml');
    expect(problems).toEqual([]);
    expect(taskDefinition).toMatchObject({
      holographicStorage: { sizeInGiB: 3 },
      containerDefinitions: [{ name: 'web', teleport: 'on' }],
    });
    expect(notices.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 37],
    ]);
  });

  test('that is not JSON or YAML says where', () => {
    expect(placesOf('{ "family": "shop",\n  "cpu" 256 }', 'task.json')[0]).toMatch(/^task\.json:2:9: /);
    expect(placesOf('family: shop\ncpu: [')[0]).toMatch(/^task\.yml:2:\d+: /);
    expect(placesOf('just text')[0]).toMatch(/must hold a task definition/);
    expect(placesOf('')[0]).toMatch(/must hold a task definition/);
  });

  test.each([
    ['{"family": shop}', 'task.json', 'task.json:1:12: is not JSON here.'],
    ['\uFEFF{"family": shop}', 'task.json', 'task.json:1:12: is not JSON here.'],
    ['{"family": "shop",', 'task.json', 'task.json:1:19: ends too early: this is not the end of JSON.'],
    [
      'family: *hunter2',
      'task.yml',
      'task.yml:1:9: is an alias (`*name`) without an anchor. A value that begins with `*` needs quotes.',
    ],
    [
      'family: a\n---\nfamily: b',
      'task.yml',
      'task.yml:2:1: is not YAML here: a second document begins (`---`); the file must hold one.',
    ],
    [
      'family: shop\ncontainerDefinitions:\n  -',
      'task.yml',
      'task.yml:3:4: containerDefinitions[0] must be an object, but is empty.',
    ],
    [
      'family: shop\ncontainerDefinitions: { web: 1 }',
      'task.yml',
      'task.yml:2:1: containerDefinitions must be a list, but is an object.',
    ],
  ])('that begins %j is told what is wrong with it, and where', (text, file, problem) => {
    expect(placesOf(text, file)).toContain(problem);
  });

  test('may use YAML merge keys, and hold what they point at below x-…', () => {
    const yaml =
      'x-base: &b { essential: true }\nfamily: shop\ncontainerDefinitions: [{ <<: *b, name: web, image: shop:v1 }]';
    expect(parseTaskDefinition(yaml, 'task.yml')).toEqual({
      taskDefinition: { family: 'shop', containerDefinitions: [{ essential: true, name: 'web', image: 'shop:v1' }] },
      problems: [],
      notices: [],
    });
  });

  test('never makes the parser throw, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'grapheme' })), (text) => {
        for (const file of ['task.json', 'task.yml']) {
          const { problems } = parseTaskDefinition(text, file);
          expect(problems.every(({ message }) => message !== '')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function placesOf(text: string, name = 'task.yml'): string[] {
  return parseTaskDefinition(text, name).problems.map(
    ({ file, line, column, message }) => `${[file, line, column].filter(Boolean).join(':')}: ${message}`,
  );
}
