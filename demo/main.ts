// A release goes to production under live traffic, and then bad ones are found out: on a local cloud, with the bundles
// that workflows use.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runAction } from '@deploy-actions/runner';
import { startSandbox, startTraffic, type Sandbox } from '@deploy-actions/sandbox';
import { printReport, say, type Step } from './report.ts';

/** How much faster than AWS the sandbox's platform time passes; requests take the time that they take. */
const SPEED = 5;
const REQUESTS_PER_SECOND = 150;

interface Act {
  readonly name: string;
  readonly image: string;
  readonly story: string;
}

const acts: readonly Act[] = [
  { name: 'good release', image: 'shop:v2', story: 'shop:v2 is a good release: it replaces shop:v1 task by task.' },
  {
    name: 'bad release',
    image: 'shop:v3-crash',
    story: 'shop:v3-crash exits soon after it starts: ECS should notice, and bring shop:v2 back.',
  },
  {
    name: 'broken release',
    image: 'shop:v4-errors-50pct',
    story: 'shop:v4-errors-50pct passes its health checks and answers every other request with 500: ECS is content.',
  },
];

const { values } = parseArgs({ options: { json: { type: 'string' } } });

say('Starting a local cloud with the service "shop": 3 tasks of shop:v1 behind a load balancer …');
await using sandbox = await startSandbox({
  speed: SPEED,
  scenario: { services: [{ name: 'shop', desiredCount: 3, circuitBreaker: { enable: true, rollback: true } }] },
});
say(`${sandbox.urls['shop']} answers. Sending it ${REQUESTS_PER_SECOND} requests a second from now on.`);
const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: REQUESTS_PER_SECOND });

const steps: Step[] = [];
for (const act of acts) steps.push(await deploy(act, sandbox), await smokeTest(act, sandbox));
const served = await traffic.stop();

printReport(steps, served);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ steps, traffic: served }, null, 2)}\n`);

/** One deployment by the real action. */
function deploy({ name, image, story }: Act, { env, cluster }: Sandbox): Promise<Step> {
  say(`\n${story}\n`);
  const inputs = { cluster, service: 'shop', images: `web=${image}`, 'poll-interval-seconds': '0.5' };
  return perform({ name, action: 'deploy-ecs', image }, inputs, env);
}

/** Whether the shop serves this very release, and answers well: what ECS does not ask. */
function smokeTest({ name, image }: Act, { urls }: Sandbox): Promise<Step> {
  say(`\nDoes the shop serve ${image}, and well?\n`);
  const inputs = {
    url: `${urls['shop']}/cart`,
    'expect-json': '$.path = /cart',
    identity: image,
    'identity-in': 'header x-release',
    'identity-url': '/health',
    'period-seconds': '0.05',
    'success-threshold': '20',
    'deadline-seconds': '6',
  };
  return perform({ name: `${name}, checked`, action: 'smoke-test', image }, inputs, {});
}

/** One step of a workflow, with the traffic that was served and lost meanwhile. */
async function perform(
  step: Pick<Step, 'name' | 'action' | 'image'>,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Step> {
  const before = traffic.report();
  const run = await runAction({
    folder: fileURLToPath(new URL(`../${step.action}`, import.meta.url)),
    inputs,
    env,
    onLine: (line) => process.stdout.write(`    ${line}\n`),
  });
  const after = traffic.report();
  return {
    ...step,
    result: run.outputs['result'] ?? 'none',
    reason: run.outputs['reason'] ?? '',
    durationMs: run.durationMs,
    requests: after.requests - before.requests,
    failed: after.failed - before.failed,
  };
}
