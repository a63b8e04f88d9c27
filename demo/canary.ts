import { fileURLToPath } from 'node:url';
import { startGitHub, startSandbox, startTraffic, type Sandbox, type TrafficReport } from '@deploy-actions/sandbox';
import { perform } from './acting.ts';
import { say, type Step } from './report.ts';

/** A minute of the platform is a second. */
const SPEED = 60;
const REQUESTS_PER_SECOND = 250;

/** A service whose traffic is shifted step by step, steered by evidence; then a person wants the release before. */
export async function canary(reportFile: string): Promise<{ steps: Step[]; traffic: TrafficReport }> {
  say('\nStarting another one, with a listener rule between two target groups, and a GitHub for the journal …');
  await using sandbox = await startSandbox({
    speed: SPEED,
    scenario: { services: [{ name: 'shop', weighted: true, deregistrationDelaySeconds: 10 }] },
  });
  await using github = await startGitHub();
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: REQUESTS_PER_SECOND });
  const env = { ...github.env, ...sandbox.env };
  const shift = async (name: string, image: string, story: string) => {
    say(`\n${story}\n`);
    const inputs = {
      engine: 'stepwise',
      'plan-file': fileURLToPath(new URL('canary.yml', import.meta.url)),
      'poll-interval-seconds': '0.5',
      cluster: sandbox.cluster,
      service: 'shop',
      'task-definition': await register(sandbox, image),
      'report-file': reportFile,
    };
    return perform({ name, action: 'canary-shift', image }, inputs, env, traffic);
  };

  const good = await shift(
    'good canary',
    'shop:v2',
    'shop:v2 gets 10% of the traffic, then 50%, is judged beside shop:v1 at each step, and then gets all of it.',
  );
  say('\nSomebody does not like shop:v2 after all, and starts a rollback by hand.\n');
  const inputs = { cluster: sandbox.cluster, service: 'shop', 'poll-interval-seconds': '0.5' };
  const back = await perform({ name: 'manual rollback', action: 'rollback', image: 'shop:v1' }, inputs, env, traffic);
  const bad = await shift(
    'bad canary',
    'shop:v3-errors-5pct',
    'shop:v3-errors-5pct answers one request in twenty with 500, where 1% is allowed: how many users will meet it?',
  );
  return { steps: [good, back, bad], traffic: await traffic.stop() };
}

/** As a build would, before the deployment: the service's own task definition with another image. */
async function register(sandbox: Sandbox, image: string): Promise<string> {
  const { taskDefinition } = await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' });
  const { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn } = taskDefinition;
  const registered = await sandbox.invoke('ecs', 'RegisterTaskDefinition', {
    family,
    networkMode,
    requiresCompatibilities,
    cpu,
    memory,
    executionRoleArn,
    containerDefinitions: [{ ...taskDefinition.containerDefinitions[0], image }],
  });
  return registered.taskDefinition.taskDefinitionArn;
}
