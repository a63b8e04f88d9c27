import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChanges, type Changes } from '../src/ecs/changes.ts';
import { diffLines, diffTaskDefinitions, isSame } from '../src/ecs/diff.ts';
import type { TaskDefinition } from '../src/ecs/taskDefinition.ts';

const web = { name: 'web', image: 'shop:v1', environment: [{ name: 'LOG_LEVEL', value: 'info' }] };
const one: TaskDefinition = { family: 'shop', containerDefinitions: [web] };
const two: TaskDefinition = { family: 'shop', containerDefinitions: [web, { name: 'proxy', image: 'envoy:1' }] };
const ARN = 'arn:aws:secretsmanager:eu-central-1:1:secret:db';

describe('changes by inputs', () => {
  test('set the size of the task, what is given of it', () => {
    expect(change({ ...two, cpu: '256', memory: '512' }, { memory: 1024 })).toEqual({
      ...two,
      cpu: '256',
      memory: '1024',
    });
    expect(change(two, { cpu: 512, memory: 1024 })).toEqual({ ...two, cpu: '512', memory: '1024' });
  });

  test('set images, variables and secrets of the containers they name, and leave the rest as it is', () => {
    const after = change(two, {
      images: pairs('web=shop@sha256:1', 'proxy=envoy:2'),
      environment: pairs('web/LOG_LEVEL=debug', 'proxy/A=b=c'),
      secrets: pairs(`web/DB=${ARN}`),
    });
    expect(after.containerDefinitions).toEqual([
      {
        name: 'web',
        image: 'shop@sha256:1',
        environment: [{ name: 'LOG_LEVEL', value: 'debug' }],
        secrets: [{ name: 'DB', valueFrom: ARN }],
      },
      { name: 'proxy', image: 'envoy:2', environment: [{ name: 'A', value: 'b=c' }], secrets: [] },
    ]);
    expect(two.containerDefinitions![0]).toBe(web);
  });

  test('need no container name when there is one container', () => {
    expect(change(one, { environment: pairs('NEW=1') }).containerDefinitions![0]!.environment).toContainEqual({
      name: 'NEW',
      value: '1',
    });
  });

  test('turn a variable into a secret of the same name, and remove what is unset', () => {
    const secret = change(one, { secrets: pairs(`LOG_LEVEL=${ARN}`) }).containerDefinitions![0]!;
    expect([secret.environment, secret.secrets]).toEqual([[], [{ name: 'LOG_LEVEL', valueFrom: ARN }]]);
    expect(change(one, { unset: ['LOG_LEVEL'] }).containerDefinitions![0]!.environment).toEqual([]);
  });

  test('that cannot be meant are all refused at once, and say what there is', () => {
    expect(
      problemsOf(two, {
        images: pairs('wbe=shop:v2', 'proxy='),
        environment: pairs('LEVEL=1', 'web/A=1', 'web/A=2'),
        secrets: pairs('web/TOKEN=hunter2'),
        unset: ['db/X'],
      }),
    ).toEqual([
      'images: line 1: there is no container `wbe` in the task definition. It has `web`, `proxy`.',
      'images: line 2: the image of `proxy` is empty.',
      'environment: line 1: `LEVEL`: which container? Write `container/LEVEL` with one of `web`, `proxy`.',
      expect.stringMatching(/^secrets: line 1: `web\/TOKEN` must refer to a secret by the ARN/),
      'unset: there is no container `db` in the task definition. It has `web`, `proxy`.',
      'environment: `web/A` is given more than once.',
    ]);
  });

  test('never repeat the value of what should have been a reference to a secret', () => {
    expect(problemsOf(one, { secrets: pairs('TOKEN=hunter2') }).join()).not.toContain('hunter2');
  });
});

describe('the diff of two task definitions', () => {
  test('is empty for what ECS only fills in', () => {
    const described: TaskDefinition = {
      ...one,
      taskDefinitionArn: 'arn:aws:ecs:eu-central-1:1:task-definition/shop:7',
      revision: 7,
      volumes: [],
      containerDefinitions: [{ ...web, cpu: 0, essential: true, portMappings: [], mountPoints: [], volumesFrom: [] }],
    };
    expect(diffTaskDefinitions(described, one)).toEqual([]);
  });

  test('is empty when only the order of names differs', () => {
    const names = ['A', 'B'].map((name) => ({ name, value: '1' }));
    const of = (environment: typeof names): TaskDefinition => ({ containerDefinitions: [{ ...web, environment }] });
    expect(diffTaskDefinitions(of(names), of(names.toReversed()))).toEqual([]);
  });

  test('is empty if and only if both mean the same', () => {
    const entry = fc.record({ name: fc.constantFrom('a', 'b', 'c'), host: fc.constantFrom({}, { sourcePath: '/x' }) });
    const volumes = fc.array(fc.oneof(entry, fc.record({ name: fc.constantFrom('a', 'b') })), { maxLength: 3 });
    fc.assert(
      fc.property(volumes, volumes, (a, b) => {
        const [before, after] = [
          { ...one, volumes: a },
          { ...one, volumes: b },
        ];
        expect(diffTaskDefinitions(before, after).length === 0).toBe(isSame(before, after));
      }),
      { numRuns: 1_000 },
    );
  });

  test('takes units, and the defaults of health checks, as ECS answers with them', () => {
    const written = {
      ...one,
      cpu: '.25 vCPU',
      memory: '0.5 GB',
      containerDefinitions: [{ ...web, healthCheck: { command: ['x'] } }],
    };
    const healthCheck = { command: ['x'], interval: 30, timeout: 5, retries: 3 };
    const described = { ...one, cpu: '256', memory: '512', containerDefinitions: [{ ...web, healthCheck }] };
    expect(diffTaskDefinitions(described, written)).toEqual([]);
  });

  test('names what changes, and shows no value of a variable', () => {
    const after = change(one, { images: pairs('web=shop:v2'), environment: pairs('LOG_LEVEL=hunter2', 'NEW=hunter2') });
    expect(diffLines(diffTaskDefinitions({ ...one, cpu: '256' }, after))).toEqual([
      '- containers.web.environment.LOG_LEVEL: (value not shown)',
      '+ containers.web.environment.LOG_LEVEL: (value not shown)',
      '+ containers.web.environment.NEW: (value not shown)',
      '- containers.web.image: shop:v1',
      '+ containers.web.image: shop:v2',
      '- cpu: 256',
    ]);
  });
});

function pairs(...lines: string[]): Changes['images'] {
  return lines.map((text, index) => {
    const end = text.indexOf('=');
    return { key: text.slice(0, end), value: text.slice(end + 1), line: index + 1 };
  });
}

function apply(taskDefinition: TaskDefinition, changes: Partial<Changes>) {
  return applyChanges(taskDefinition, { images: [], environment: [], secrets: [], unset: [], ...changes });
}

function change(taskDefinition: TaskDefinition, changes: Partial<Changes>): TaskDefinition {
  const { taskDefinition: after, problems } = apply(taskDefinition, changes);
  expect(problems).toEqual([]);
  return after;
}

function problemsOf(taskDefinition: TaskDefinition, changes: Partial<Changes>): string[] {
  return apply(taskDefinition, changes).problems.map(({ input, message }) => `${input}: ${message}`);
}
