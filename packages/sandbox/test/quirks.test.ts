import { describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox, type ScenarioInput } from '../src/index.ts';
import { until } from './until.ts';

const here = { cluster: 'sandbox', service: 'shop' };
const OVER = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

/** A sandbox with `shop` on shop:v1, two tasks, and its breaker on. */
function sandboxWith(quirks: NonNullable<ScenarioInput['quirks']>, rollback = true): Promise<Sandbox> {
  const services = [{ name: 'shop', circuitBreaker: { enable: true, rollback } }];
  return startSandbox({ speed: 200, scenario: { services, quirks } });
}

async function registerCrash({ invoke }: Sandbox): Promise<string> {
  const { taskDefinition } = await invoke('ecs', 'RegisterTaskDefinition', {
    family: 'shop',
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ name: 'web', image: 'shop:crash', portMappings: [{ containerPort: 8080 }] }],
  });
  return taskDefinition.taskDefinitionArn;
}

/** Follows the newest service deployment of a service to its end, and gives its status. */
async function outcome({ invoke }: Sandbox, service = 'shop'): Promise<string> {
  const list = () => invoke('ecs', 'ListServiceDeployments', { cluster: 'sandbox', service });
  const { serviceDeployments } = await until(list, (answer) => OVER.includes(answer.serviceDeployments[0].status));
  return serviceDeployments[0].status;
}

const releaseCrash = async (sandbox: Sandbox) =>
  sandbox.invoke('ecs', 'UpdateService', { ...here, taskDefinition: await registerCrash(sandbox) });

const running = ({ invoke }: Sandbox): Promise<string[]> =>
  invoke('ecs', 'ListTasks', { cluster: 'sandbox', serviceName: 'shop' }).then(({ taskArns }) => taskArns);

describe('a scenario sets', () => {
  test.each<[string, ScenarioInput['quirks'], boolean]>([
    ['by default', undefined, true],
    ['with staleReadsMs 0', { staleReadsMs: 0 }, false],
  ])('whether reads lag behind an update: %s', async (_title, quirks, lags) => {
    // Slow enough that the read comes within the second of lag; without tasks there is nothing to wait for.
    const services = [{ name: 'shop', desiredCount: 0 }];
    await using sandbox = await startSandbox({ speed: 0.5, scenario: { services, ...(quirks && { quirks }) } });
    const deployments = async () =>
      (await sandbox.invoke('ecs', 'DescribeServices', { cluster: 'sandbox', services: ['shop'] })).services[0]
        .currentServiceDeployment;
    const before = await deployments();
    await sandbox.invoke('ecs', 'UpdateService', { ...here, forceNewDeployment: true });
    expect((await deployments()) === before).toBe(lags);
  });

  test.each(['STOPPED', 'ROLLBACK_FAILED'] as const)(
    'how a deployment ends whose breaker trips without rollback: %s',
    async (status) => {
      await using sandbox = await sandboxWith({ staleReadsMs: 0, statusAfterBreakerWithoutRollback: status }, false);
      await releaseCrash(sandbox);
      expect(await outcome(sandbox)).toBe(status);
    },
  );

  test.each(['STOPPED', 'ROLLBACK_FAILED'] as const)(
    'how a deployment ends that has nothing to go back to: %s',
    async (status) => {
      await using sandbox = await sandboxWith({ staleReadsMs: 0, statusWithoutRollbackCandidate: status });
      await sandbox.invoke('ecs', 'CreateService', {
        cluster: 'sandbox',
        serviceName: 'first',
        taskDefinition: await registerCrash(sandbox),
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      });
      expect(await outcome(sandbox, 'first')).toBe(status);
    },
  );

  test.each([false, true])('whether a rollback replaces the tasks that still run: %s', async (replaces) => {
    await using sandbox = await sandboxWith({ staleReadsMs: 0, rollbackReplacesTasks: replaces });
    const before = await running(sandbox);
    await releaseCrash(sandbox);
    expect(await outcome(sandbox)).toBe('ROLLBACK_SUCCESSFUL');
    const kept = (await running(sandbox)).filter((arn) => before.includes(arn));
    expect(kept).toEqual(replaces ? [] : before);
  });
});
