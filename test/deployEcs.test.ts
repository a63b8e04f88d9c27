import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startTraffic } from '@deploy-actions/sandbox';
import { mutations, runBundle, runningImages, safe, shopSandbox, shopUnderTraffic, until } from './e2e.ts';

describe('deploy-ecs', () => {
  test.concurrent('brings a good release to production without a failed request', async () => {
    await using sandbox = await shopSandbox(safe);
    const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 50 });

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' });

    const { failed, byRelease } = await traffic.stop();
    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.outputs).toMatchObject({
      result: 'succeeded',
      'task-definition-arn': expect.stringMatching(/task-definition\/shop:2$/),
      'previous-task-definition-arn': expect.stringMatching(/task-definition\/shop:1$/),
      'service-deployment-arn': expect.stringMatching(/service-deployment\/sandbox\/shop\//),
    });
    expect(run.summary).toMatch(/✅ `sandbox\/shop`: succeeded[^]*- containers\.web\.image: shop:v1\n\+ .* shop:v2/);
    expect(failed).toBe(0);
    expect(Object.keys(byRelease)).toEqual(['shop:v1', 'shop:v2']);
    expect(runningImages(sandbox)).toEqual(['shop:v2', 'shop:v2']);
    expect(mutations(sandbox)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:UpdateService']);
  });

  test.concurrent.each([
    ['crashes', 'shop:v2-crash', /Essential container in task exited; web: exit code 1/],
    ['cannot be pulled', 'shop:no-such-image', /CannotPullContainerError/],
    ['fails its health checks', 'shop:v2-unhealthy', /Task failed ELB health checks/],
  ])('tells that a release that %s was rolled back, and why', async (_title, image, why) => {
    await using world = await shopUnderTraffic(safe);
    const { sandbox } = world;

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: `web=${image}` });

    expect(run.exitCode).toBe(1);
    expect(run.outputs['result']).toBe('rolled-back');
    expect(run.outputs['reason']).toMatch(/circuit breaker|tasks failed/i);
    expect(run.outputs['reason']).toMatch(why);
    expect(run.annotations[0]).toMatchObject({ level: 'error', message: expect.stringMatching(why) });
    expect(run.summary).toMatch(/#### Diagnosis[^]*Events of the service/);
    expect(runningImages(sandbox)).toEqual(['shop:v1', 'shop:v1']);
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('fails at once, not when the time is up, when the circuit breaker does not roll back', async () => {
    await using world = await shopUnderTraffic({ circuitBreaker: { enable: true, rollback: false } });
    const { sandbox } = world;

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2-crash' });

    expect(run.outputs['result']).toBe('failed');
    expect(run.outputs['reason']).toMatch(/exit code 1/);
    expect(run.annotations[0]).toMatchObject({ level: 'warning', message: expect.stringContaining('circuit breaker') });
    expect(run.exitCode).toBe(1);
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('changes nothing when the service runs the release already', async () => {
    await using sandbox = await shopSandbox(safe);

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v1' });

    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } });
    expect(mutations(sandbox)).toEqual([]);
  });

  test.concurrent('shows what would change in a dry run, and changes nothing', async () => {
    await using sandbox = await shopSandbox(safe);
    const inputs = { service: 'shop', images: 'web=shop:v2', environment: 'TOKEN=hunter2', 'dry-run': 'true' };

    const run = await runBundle('deploy-ecs', sandbox, inputs);

    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } });
    expect(run.summary).toContain('+ containers.web.image: shop:v2');
    expect(JSON.stringify(run)).not.toContain('hunter2');
    expect(mutations(sandbox)).toEqual([]);
  });

  test.concurrent('registers a file as it is, members that no SDK knows included', async () => {
    await using sandbox = await shopSandbox(safe);
    const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
    const file = [
      'family: shop',
      'networkMode: awsvpc',
      'requiresCompatibilities: [FARGATE]',
      'cpu: "256"',
      'memory: "512"',
      'executionRoleArn: arn:aws:iam::123456789012:role/execution',
      'holographicStorage: { sizeInGiB: 3 }',
      'containerDefinitions:',
      '  - name: web',
      '    image: shop:v1',
      '    command: []',
      '    portMappings: [{ containerPort: 8080 }]',
      '    quantumLink: true',
    ];
    writeFileSync(path.join(workspace, 'task.yml'), file.join('\n'));

    const inputs = { service: 'shop', 'task-definition': 'task.yml', images: 'web=shop:v2' };
    const run = await runBundle('deploy-ecs', sandbox, inputs, { workspace });

    expect(run.outputs['result']).toBe('succeeded');
    const { taskDefinition } = await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' });
    expect(taskDefinition).toMatchObject({
      holographicStorage: { sizeInGiB: 3 },
      containerDefinitions: [{ image: 'shop:v2', quantumLink: true }],
    });
    // what the SDK does not know survives the way from ECS and back, too
    const again = await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v3' });
    expect(again.outputs['result']).toBe('succeeded');
    const { taskDefinition: next } = await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' });
    expect(next).toMatchObject({
      revision: 3,
      holographicStorage: { sizeInGiB: 3 },
      containerDefinitions: [{ image: 'shop:v3', quantumLink: true }],
    });
  });

  test.concurrent('deploys a registered revision without registering it again', async () => {
    await using sandbox = await shopSandbox(safe);
    await runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' });

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', 'task-definition': 'shop:1' });

    expect(run.outputs).toMatchObject({
      result: 'succeeded',
      'task-definition-arn': expect.stringMatching(/shop:1$/),
    });
    expect(mutations(sandbox)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:UpdateService', 'ecs:UpdateService']);
    expect(runningImages(sandbox)).toEqual(['shop:v1', 'shop:v1']);
  });

  test.concurrent('names all that is wrong with its inputs before the first call', async () => {
    await using sandbox = await shopSandbox(safe);
    const inputs = { service: '', 'timeout-minutes': 'soon', 'on-cancel': 'panic', images: 'web' };

    const run = await runBundle('deploy-ecs', sandbox, inputs);

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(run.annotations.map(({ message }) => message)).toEqual([
      'input service: is required, but was not given or is empty.',
      'input images: line 1 must be `name=value`, but holds no `=`.',
      'input timeout-minutes: must be a number from 0.1 to 360, but is "soon".',
      'input on-cancel: must be one of `rollback`, `leave`, but is "panic".',
    ]);
    expect(sandbox.calls.snapshot()).toEqual([]);
  });

  test.concurrent.each([
    ['cluster', { cluster: 'nowhere', service: 'shop' }, /there is no cluster `nowhere`/],
    ['service', { service: 'shp' }, /there is no active service `shp` in cluster `sandbox`/],
    ['capacity', { service: 'shop', 'capacity-providers': 'FARGATE=much' }, /capacity-providers: line 1: must be/],
    ['container', { service: 'shop', images: 'wbe=shop:v2' }, /there is no container `wbe`.*It has `web`/],
    ['task definition', { service: 'shop', 'task-definition': 'nothing' }, /no task definition `nothing`/],
    ['file', { service: 'shop', 'task-definition': 'task.json' }, /nor a file that can be read \(ENOENT\)/],
  ])('refuses an unknown %s and changes nothing', async (_title, inputs, message) => {
    await using sandbox = await shopSandbox(safe);

    const run = await runBundle('deploy-ecs', sandbox, inputs);

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(run.outputs['reason']).toMatch(message);
    expect(mutations(sandbox)).toEqual([]);
  });

  test.concurrent('cancelled in the middle, leaves the previous release in charge', async () => {
    await using sandbox = await shopSandbox(safe);
    const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 50 });
    const cancel = new AbortController();
    const onLine = (line: string) => {
      if (line.includes('new tasks running')) cancel.abort();
    };

    const inputs = { service: 'shop', images: 'web=shop:v2-slow-start-60s' };
    const run = await runBundle('deploy-ecs', sandbox, inputs, { signal: cancel.signal, onLine });

    expect(run.outputs).toMatchObject({ result: 'stopped', reason: expect.stringMatching(/cancelled/i) });
    expect(mutations(sandbox).at(-1)).toBe('ecs:StopServiceDeployment');
    await until('shop:v1 alone', () => runningImages(sandbox).join() === 'shop:v1,shop:v1');
    expect((await traffic.stop()).failures).toEqual({});
  });

  test.concurrent(
    'killed while it tells its success, brings the previous release back unless all has been said',
    async () => {
      await using sandbox = await shopSandbox(safe);
      const kill = new AbortController();
      const onLine = (line: string) => {
        if (line.includes('shop: succeeded')) kill.abort();
      };

      const inputs = { service: 'shop', images: 'web=shop:v2' };
      const run = await runBundle('deploy-ecs', sandbox, inputs, { kill: kill.signal, onLine });

      // between the last word that is written and the end of the process lies an instant that nobody can close: what is
      // written is true then, too
      const broughtBack = mutations(sandbox).length > 2;
      expect({ said: run.outputs['result'], broughtBack }).toEqual(
        run.exitCode === 0 || !broughtBack
          ? { said: 'succeeded', broughtBack: false }
          : { said: expect.anything(), broughtBack },
      );
      const serving = broughtBack ? 'shop:v1,shop:v1' : 'shop:v2,shop:v2';
      await until(`${serving} alone`, () => runningImages(sandbox).join() === serving);
    },
  );

  test.concurrent('cancelled with on-cancel: leave, lets ECS go on', async () => {
    await using sandbox = await shopSandbox(safe);
    const cancel = new AbortController();
    const onLine = (line: string) => {
      if (line.includes('following')) cancel.abort();
    };

    const inputs = { service: 'shop', images: 'web=shop:v2', 'on-cancel': 'leave' };
    const run = await runBundle('deploy-ecs', sandbox, inputs, { signal: cancel.signal, onLine });

    expect(run.outputs['result']).toBe('stopped');
    expect(mutations(sandbox)).not.toContain('ecs:StopServiceDeployment');
    await until('shop:v2 alone', () => runningImages(sandbox).join() === 'shop:v2,shop:v2');
  });
});
