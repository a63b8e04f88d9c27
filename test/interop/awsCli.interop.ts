import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startGitHub, type Sandbox } from '@deploy-actions/sandbox';
import { runningImages, safe, shopSandbox } from '../e2e.ts';
import { programOf, runProgram, type ProgramRun } from './program.ts';

const home = mkdtempSync(path.join(tmpdir(), 'aws-cli-'));

/** Runs the AWS CLI against a sandbox, with nothing but what the sandbox gives a client. */
function tryAws(sandbox: Sandbox, ...args: string[]): Promise<ProgramRun> {
  const env = {
    PATH: process.env['PATH']!,
    HOME: home,
    AWS_PAGER: '',
    ...sandbox.env,
    // version 1 of the CLI does not read AWS_REGION
    AWS_DEFAULT_REGION: sandbox.env['AWS_REGION']!,
  };
  return runProgram(programOf('AWS_CLI'), [...args, '--output', 'json'], { env });
}

/** As {@link tryAws}, for commands that succeed; what they printed. */
async function aws(sandbox: Sandbox, ...args: string[]): Promise<any> {
  const { exitCode, stdout, output } = await tryAws(sandbox, ...args);
  if (exitCode !== 0) throw new Error(`aws ${args.join(' ')} ended with ${exitCode}: ${output}`);
  return stdout.trim() === '' ? undefined : JSON.parse(stdout);
}

const shop = ['--cluster', 'sandbox', '--service', 'shop'];

/** Registers the task definition that runs now with another image, as people do: describe, edit, register. */
async function registerImage(sandbox: Sandbox, image: string): Promise<string> {
  const { taskDefinition } = await aws(sandbox, 'ecs', 'describe-task-definition', '--task-definition', 'shop');
  const { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn } = taskDefinition;
  const containerDefinitions = [{ ...taskDefinition.containerDefinitions[0], image }];
  const file = path.join(home, `${image.replace(':', '-')}.json`);
  const definition = { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn };
  writeFileSync(file, JSON.stringify({ ...definition, containerDefinitions }));
  const registered = await aws(sandbox, 'ecs', 'register-task-definition', '--cli-input-json', `file://${file}`);
  return registered.taskDefinition.taskDefinitionArn;
}

async function deployAndWait(sandbox: Sandbox, image: string): Promise<any> {
  const arn = await registerImage(sandbox, image);
  await aws(sandbox, 'ecs', 'update-service', ...shop, '--task-definition', arn);
  await aws(sandbox, 'ecs', 'wait', 'services-stable', '--cluster', 'sandbox', '--services', 'shop');
  const { serviceDeployments } = await aws(sandbox, 'ecs', 'list-service-deployments', ...shop);
  const own = serviceDeployments[0].serviceDeploymentArn;
  const described = await aws(sandbox, 'ecs', 'describe-service-deployments', '--service-deployment-arns', own);
  return described.serviceDeployments[0];
}

describe('the AWS CLI', () => {
  test('brings a release to production, and sees it there', async () => {
    await using sandbox = await shopSandbox(safe);

    const deployment = await deployAndWait(sandbox, 'shop:v2');

    expect(deployment).toMatchObject({ status: 'SUCCESSFUL', targetServiceRevision: { runningTaskCount: 2 } });
    expect(runningImages(sandbox)).toEqual(['shop:v2', 'shop:v2']);

    const { services } = await aws(sandbox, 'ecs', 'describe-services', '--cluster', 'sandbox', '--services', 'shop');
    const [service] = services;
    expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2 }]);
    expect(service.taskDefinition).toMatch(/task-definition\/shop:2$/);

    const group = service.loadBalancers[0].targetGroupArn;
    const health = await aws(sandbox, 'elbv2', 'describe-target-health', '--target-group-arn', group);
    const states = health.TargetHealthDescriptions.map((each: any) => each.TargetHealth.State);
    expect(states).toEqual(['healthy', 'healthy']);

    const { events } = await aws(sandbox, 'logs', 'filter-log-events', '--log-group-name', '/ecs/shop');
    expect(events.map((each: any) => each.message)).toContain('web (shop:v2) listening');
  });

  test('finds the previous release serving, and the deployment rolled back, after one that crashes', async () => {
    await using sandbox = await shopSandbox(safe);

    const deployment = await deployAndWait(sandbox, 'shop:v2-crash');

    expect(deployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'TRIGGERED' },
      rollback: { reason: expect.stringContaining('circuit breaker') },
    });
    expect(runningImages(sandbox)).toEqual(['shop:v1', 'shop:v1']);
  });

  test('learns who it is', async () => {
    await using sandbox = await shopSandbox();

    expect(await aws(sandbox, 'sts', 'get-caller-identity')).toMatchObject({ Account: '123456789012' });
  });

  test('acts as a role by the OIDC token of a job', async () => {
    await using github = await startGitHub();
    const roles = [{ name: 'deploy', webIdentity: { subjects: ['repo:octo-org/shop:*'] } }];
    await using sandbox = await shopSandbox({}, { identityProviders: [{ url: github.issuer }], roles });
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = github.env;
    const asked = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `Bearer ${secret}` } });
    const file = path.join(home, 'token');
    writeFileSync(file, ((await asked.json()) as { value: string }).value);
    const { AWS_ENDPOINT_URL, AWS_DEFAULT_REGION } = sandbox.env;
    const env = {
      PATH: process.env['PATH']!,
      HOME: home,
      AWS_PAGER: '',
      AWS_ENDPOINT_URL: AWS_ENDPOINT_URL!,
      AWS_DEFAULT_REGION: AWS_DEFAULT_REGION!,
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deploy',
      AWS_ROLE_SESSION_NAME: 'cli',
      AWS_WEB_IDENTITY_TOKEN_FILE: file,
    };

    const run = await runProgram(programOf('AWS_CLI'), ['sts', 'get-caller-identity', '--output', 'json'], { env });

    expect([run.exitCode, run.output]).toEqual([0, run.output]);
    expect(JSON.parse(run.stdout)).toMatchObject({ Arn: 'arn:aws:sts::123456789012:assumed-role/deploy/cli' });
  });

  test('understands the refusals', async () => {
    await using sandbox = await shopSandbox();

    const update = await tryAws(sandbox, 'ecs', 'update-service', '--cluster', 'sandbox', '--service', 'nobody');
    const description = await aws(sandbox, 'ecs', 'describe-services', '--cluster', 'sandbox', '--services', 'nobody');

    expect(update.exitCode).not.toBe(0);
    expect(update.output).toContain('(ServiceNotFoundException) when calling the UpdateService operation');
    expect(description.failures).toMatchObject([{ reason: 'MISSING' }]);
  });
});
