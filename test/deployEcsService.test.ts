import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import { mutations, runBundle, runningImages, safe, shopSandbox, shopUnderTraffic, SPEED } from './e2e.ts';

describe('deploy-ecs changes the settings of the service', () => {
  test.concurrent('that were given, and sends no others', async () => {
    await using sandbox = await shopSandbox(safe);
    const inputs = {
      service: 'shop',
      images: 'web=shop:v2',
      'desired-count': '3',
      'maximum-percent': '150',
      'circuit-breaker': 'no-rollback',
      'enable-execute-command': 'true',
    };

    const run = await runBundle('deploy-ecs', sandbox, inputs);

    expect(run.outputs['result']).toBe('succeeded');
    expect(runningImages(sandbox)).toEqual(['shop:v2', 'shop:v2', 'shop:v2']);
    expect(serviceOf(sandbox)).toMatchObject({
      desiredCount: 3,
      enableExecuteCommand: true,
      deploymentConfiguration: {
        maximumPercent: 150,
        minimumHealthyPercent: 100,
        deploymentCircuitBreaker: { enable: true, rollback: false },
      },
    });
    const update = sandbox.calls.snapshot().find(({ action }) => action === 'UpdateService')!;
    expect(Object.keys(update.input as object).toSorted()).toEqual([
      'cluster',
      'deploymentConfiguration',
      'desiredCount',
      'enableExecuteCommand',
      'service',
      'taskDefinition',
    ]);
  });

  test.concurrent('not at all with wait-until: registered, which gives the release its name alone', async () => {
    await using sandbox = await shopSandbox(safe);
    const size = { cpu: '512', memory: '1024' };
    const inputs = { service: 'shop', images: 'web=shop:v2', ...size, 'wait-until': 'registered' };

    const run = await runBundle('deploy-ecs', sandbox, inputs);

    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'registered', 'service-deployment-arn': '' } });
    expect(run.outputs['task-definition-arn']).toMatch(/:2$/);
    expect(run.outputs['previous-task-definition-arn']).toMatch(/:1$/);
    expect(mutations(sandbox)).toEqual(['ecs:RegisterTaskDefinition']);
    const { input } = sandbox.calls.snapshot().find(({ action }) => action === 'RegisterTaskDefinition')!;
    expect(input).toMatchObject(size);
  });

  test.concurrent('without a deployment, where ECS needs none', async () => {
    await using sandbox = await shopSandbox(safe);

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', 'desired-count': '3' });

    expect(run.outputs).toMatchObject({ result: 'succeeded', reason: expect.stringContaining('no deployment') });
    expect(mutations(sandbox)).toEqual(['ecs:UpdateService']);
  });

  test.concurrent('and replaces all tasks when asked to', async () => {
    await using sandbox = await shopSandbox(safe);

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', 'force-new-deployment': 'true' });

    expect(run.outputs['result']).toBe('succeeded');
    expect(mutations(sandbox)).toEqual(['ecs:UpdateService']);
  });
});

describe('deploy-ecs deploys several services of one release', () => {
  const services = [
    { name: 'web', ...safe },
    { name: 'worker', ...safe },
  ];

  test.concurrent('at the same time, each with its own task definition', async () => {
    await using sandbox = await startSandbox({ speed: SPEED, scenario: { services } });

    const run = await runBundle('deploy-ecs', sandbox, { service: 'web\nworker', images: 'web=shop:v2' });

    expect(run.outputs['result']).toBe('succeeded');
    expect(JSON.parse(run.outputs['services']!)).toMatchObject([
      { service: 'web', result: 'succeeded' },
      { service: 'worker', result: 'succeeded' },
    ]);
    expect(runningImages(sandbox)).toEqual(['shop:v2', 'shop:v2', 'shop:v2', 'shop:v2']);
  });

  test.concurrent('and names all problems of all of them before anything is changed', async () => {
    await using sandbox = await startSandbox({ speed: SPEED, scenario: { services } });

    const run = await runBundle('deploy-ecs', sandbox, { service: 'web\nwroker\njob', images: 'web=shop:v2' });

    expect(run.annotations.map(({ message }) => message.split('.')[0])).toEqual([
      'input service: there is no active service `wroker` in cluster `sandbox`',
      'input service: there is no active service `job` in cluster `sandbox`',
    ]);
    expect(mutations(sandbox)).toEqual([]);
  });
});

describe('the first deployment of a service', () => {
  const definition = {
    desiredCount: 1,
    launchType: 'FARGATE',
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  };
  const inputs = { service: 'fresh', 'task-definition': 'shop', 'service-definition': '{service}.json' };

  test.concurrent('creates it from its file', async () => {
    await using sandbox = await shopSandbox(safe);

    const run = await runBundle('deploy-ecs', sandbox, inputs, { workspace: workspaceWith(definition) });

    expect(run.outputs).toMatchObject({ result: 'succeeded', 'previous-task-definition-arn': '' });
    expect(serviceOf(sandbox, 'fresh')).toMatchObject({ status: 'ACTIVE', runningCount: 1 });
  });

  test.concurrent('is refused with the file to write', async () => {
    await using sandbox = await shopSandbox(safe);

    const run = await runBundle('deploy-ecs', sandbox, { service: 'fresh', 'task-definition': 'shop' });

    expect(run.outputs['result']).toBe('failed');
    expect(run.outputs['reason']).toMatch(/service-definition[^]*# fresh\.yml[^]*networkConfiguration:/);
    expect(mutations(sandbox)).toEqual([]);
  });

  test.concurrent('that is cancelled is taken out of service', async () => {
    await using sandbox = await shopSandbox(safe);
    const cancel = new AbortController();
    const onLine = (line: string) => {
      if (line.includes('following')) cancel.abort();
    };
    const workspace = workspaceWith(definition);

    const run = await runBundle('deploy-ecs', sandbox, inputs, { workspace, signal: cancel.signal, onLine });

    expect(run.outputs['result']).toBe('stopped');
    expect(serviceOf(sandbox, 'fresh')).toMatchObject({ desiredCount: 0 });
  });
});

describe('a one-off task before traffic', () => {
  const inputs = { service: 'shop', images: 'web=shop:v2' };

  test.concurrent('runs with the new release, and its end is awaited', async () => {
    await using sandbox = await shopSandbox(safe);

    const run = await runBundle('deploy-ecs', sandbox, { ...inputs, 'before-traffic-command': 'migrate' });

    expect(run.outputs['result']).toBe('succeeded');
    expect(run.log.join('\n')).toMatch(/web: exit code 0/);
    expect(mutations(sandbox)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:RunTask', 'ecs:UpdateService']);
  });

  test.concurrent('that fails stops the deployment, and says why', async () => {
    await using world = await shopUnderTraffic(safe);
    const { sandbox } = world;

    const run = await runBundle('deploy-ecs', sandbox, { ...inputs, 'before-traffic-command': 'exit\n3' });

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(run.outputs['reason']).toMatch(/one-off task before traffic failed[^]*3/);
    expect(mutations(sandbox)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:RunTask']);
    expect(runningImages(sandbox)).toEqual(['shop:v1', 'shop:v1']);
    expect(await world.lost()).toBe(0);
  });
});

describe('a release that must not be rolled back', () => {
  test.concurrent('is left as it is when it fails, and a person is called', async () => {
    await using sandbox = await shopSandbox(safe);
    const before = serviceOf(sandbox)['deploymentConfiguration'];
    const inputs = { service: 'shop', images: 'web=shop:v2-crash', 'rollback-safe': 'false' };

    const run = await runBundle('deploy-ecs', sandbox, inputs);

    expect(run.outputs['result']).toBe('failed');
    expect(serviceOf(sandbox)['taskDefinition']).toMatch(/shop:2$/);
    expect(serviceOf(sandbox)['deploymentConfiguration']).toEqual(before);
  });

  test.concurrent('is not rolled back on cancel either', async () => {
    await using sandbox = await shopSandbox(safe);
    const cancel = new AbortController();
    const onLine = (line: string) => {
      if (line.includes('following')) cancel.abort();
    };
    const inputs = { service: 'shop', images: 'web=shop:v2', 'rollback-safe': 'false' };

    const run = await runBundle('deploy-ecs', sandbox, inputs, { signal: cancel.signal, onLine });

    expect(run.annotations.at(-1)).toMatchObject({ level: 'error', title: 'shop: a person has to look' });
    expect(mutations(sandbox)).not.toContain('ecs:StopServiceDeployment');
    expect(serviceOf(sandbox)).toMatchObject({
      deploymentConfiguration: { deploymentCircuitBreaker: { rollback: true } },
    });
  });
});

describe('pre-flight', () => {
  test.concurrent('names everything that is sure to fail before anything is changed', async () => {
    await using sandbox = await shopSandbox(safe);
    const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
    const secret = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:nowhere';
    const inputs = { service: 'shop', images: `web=${registry}/shop:v2`, secrets: `DB=${secret}` };

    const run = await runBundle('deploy-ecs', sandbox, inputs);

    expect(run.outputs['result']).toBe('failed');
    expect(run.outputs['reason']).toMatch(/Pre-flight: secrets: [^]*nowhere/);
    expect(mutations(sandbox)).toEqual([]);
  });

  test.concurrent('refuses an image that is not in the registry', async () => {
    await using sandbox = await shopSandbox(safe);
    const image = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:no-such-image';

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: `web=${image}` });

    expect(run.outputs['result']).toBe('failed');
    expect(run.outputs['reason']).toContain('no-such-image');
    expect(mutations(sandbox)).toEqual([]);
  });
});

test.concurrent('a tag in ECR becomes the digest that it stands for', async () => {
  await using sandbox = await shopSandbox(safe);
  const image = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:v2';

  const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: `web=${image}` });

  expect(run.outputs['result']).toBe('succeeded');
  expect(runningImages(sandbox)).toEqual(Array(2).fill(expect.stringMatching(/shop@sha256:[0-9a-f]{64}$/)));
});

/** As it is now: unlike reads by the API, the state is never behind. */
function serviceOf(sandbox: Sandbox, name = 'shop'): Record<string, unknown> {
  const { ecs } = sandbox.state() as { ecs: { services: Record<string, unknown>[] } };
  return ecs.services.find(({ serviceName }) => serviceName === name)!;
}

function workspaceWith(service: object): string {
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  writeFileSync(path.join(workspace, 'fresh.json'), JSON.stringify(service));
  return workspace;
}
