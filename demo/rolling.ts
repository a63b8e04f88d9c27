import { startSandbox, startTraffic, type Sandbox, type Traffic, type TrafficReport } from '@deploy-actions/sandbox';
import { perform } from './acting.ts';
import { say, type Step } from './report.ts';

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

/** A service that ECS deploys task by task, each release checked from outside. */
export async function rolling(): Promise<{ steps: Step[]; traffic: TrafficReport }> {
  say('Starting a local cloud with the service "shop": 3 tasks of shop:v1 behind a load balancer …');
  await using sandbox = await startSandbox({
    speed: SPEED,
    scenario: { services: [{ name: 'shop', desiredCount: 3, circuitBreaker: { enable: true, rollback: true } }] },
  });
  say(`${sandbox.urls['shop']} answers. Sending it ${REQUESTS_PER_SECOND} requests a second from now on.`);
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: REQUESTS_PER_SECOND });
  const steps: Step[] = [];
  for (const act of acts) steps.push(await deploy(act, sandbox, traffic), await smokeTest(act, sandbox, traffic));
  return { steps, traffic: await traffic.stop() };
}

/** One deployment by the real action. */
function deploy({ name, image, story }: Act, { env, cluster }: Sandbox, traffic: Traffic): Promise<Step> {
  say(`\n${story}\n`);
  const inputs = { cluster, service: 'shop', images: `web=${image}`, 'poll-interval-seconds': '0.5' };
  return perform({ name, action: 'deploy-ecs', image }, inputs, env, traffic);
}

/** Whether the shop serves this very release, and answers well: what ECS does not ask. */
function smokeTest({ name, image }: Act, { urls }: Sandbox, traffic: Traffic): Promise<Step> {
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
  return perform({ name: `${name}, checked`, action: 'smoke-test', image }, inputs, {}, traffic);
}
