import { describe, expect, test } from '@jest/globals';
import { diagnose, type Diagnosis } from '@deploy-actions/aws';
import type { Sandbox } from '@deploy-actions/sandbox';
import { awsOf, eventually, registerImage } from './awsFixture.ts';
import { safe, shopSandbox } from './e2e.ts';

/** Deploys an image that cannot do, waits until ECS has rolled it back, and asks why. */
async function diagnosisOf(sandbox: Sandbox, image: string, before: () => void = () => {}): Promise<Diagnosis> {
  const { api, logs } = awsOf(sandbox);
  const ref = { cluster: sandbox.cluster, service: 'shop' };
  const release = await registerImage(api, 'shop', image);
  const service = await api.updateService(ref, { taskDefinition: release.taskDefinitionArn });
  const since = service.deployments!.find(({ status }) => status === 'PRIMARY')!.createdAt!;
  const ended = await eventually('the rollback', async () => {
    const deployments = await api.listServiceDeployments(ref, new Date(0));
    return deployments.find(({ status }) => status === 'ROLLBACK_SUCCESSFUL') ?? null;
  });
  before();
  return diagnose(api, logs, { ref, ...release, since, serviceDeploymentArn: ended.serviceDeploymentArn! });
}

describe('the diagnosis of a release', () => {
  test('that crashes has the exit code and the last lines of the app', async () => {
    await using sandbox = await shopSandbox(safe);

    const diagnosis = await diagnosisOf(sandbox, 'shop:v2-crash');

    const [first, ...others] = diagnosis.stopped;
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      reason: 'Essential container in task exited; web: exit code 1',
      logs: [{ container: 'web', lines: expect.arrayContaining([expect.stringContaining('crashed')]) }],
    });
    expect(first!.count).toBeGreaterThanOrEqual(3);
    expect(diagnosis).toMatchObject({ failingChecks: [], alarms: [], unreadable: [] });
    const messages = diagnosis.events.map(({ message }) => message);
    expect(messages[0]).toMatch(/^has started/);
    expect(messages.join('\n')).toMatch(/deployment failed: tasks failed to start[^]*rolling back to deployment/);
    expect(messages.length).toBeLessThanOrEqual(20);
  });

  test('whose image does not exist says so, and reads no logs that cannot be there', async () => {
    await using sandbox = await shopSandbox(safe);

    const { stopped } = await diagnosisOf(sandbox, 'shop:no-such-image');

    expect(stopped).toMatchObject([{ reason: expect.stringMatching(/^CannotPullContainerError/), logs: [] }]);
    expect(sandbox.calls.snapshot().filter(({ service }) => service === 'logs')).toEqual([]);
  });

  test('that fails its health checks names the target group and what the check met', async () => {
    await using sandbox = await shopSandbox(safe);

    const { failingChecks, stopped } = await diagnosisOf(sandbox, 'shop:v2-unhealthy');

    expect(failingChecks).toEqual([
      { targetGroup: 'shop', tasks: stopped[0]!.count, reasons: [expect.stringMatching(/503/)] },
    ]);
    expect(stopped[0]!.logs[0]!.lines.join('\n')).toContain('/health');
  });

  test('never fails: what cannot be read is said', async () => {
    await using sandbox = await shopSandbox(safe);

    const diagnosis = await diagnosisOf(sandbox, 'shop:v2-crash', () => sandbox.faults.add({ on: '*', kind: 'deny' }));

    expect(diagnosis).toEqual({
      stopped: [],
      failingChecks: [],
      alarms: [],
      events: [],
      unreadable: expect.arrayContaining([
        expect.stringMatching(/^why tasks stopped: .*ecs:ListTasks/),
        expect.stringMatching(/^the events of the service: .*ecs:DescribeServices/),
        expect.stringMatching(/^the alarms of the deployment: .*ecs:DescribeServiceDeployments/),
      ]),
    });
  });
});
