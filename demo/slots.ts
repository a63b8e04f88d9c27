import { fileURLToPath } from 'node:url';
import {
  startAzure,
  startGitHub,
  startTraffic,
  type Azure,
  type GitHub,
  type TrafficReport,
} from '@deploy-actions/sandbox';
import { perform } from './acting.ts';
import { say, type Step } from './report.ts';

/** A minute of the platform is a second. */
const SPEED = 60;
const REQUESTS_PER_SECOND = 250;

const PLACE = { 'app-name': 'shop', 'resource-group': 'shop', 'slot-name': 'staging' };

const acts = [
  {
    name: 'good release',
    image: 'shop:v2',
    story:
      'shop:v2 gets 10% of the visitors by a ramp-up rule, then 50%, and is swapped into production when it is as good as shop:v1.',
  },
  {
    name: 'bad release',
    image: 'shop:v3-errors-5pct',
    story:
      'shop:v3-errors-5pct answers one request in twenty with 500, where 1% is allowed: how many visitors will meet it?',
  },
] as const;

/** A site of App Service: each release is brought up in its slot, and shifted from there, by the plan and the evidence of the ECS part. */
export async function slots(reportFile: string): Promise<{ steps: Step[]; traffic: TrafficReport }> {
  say('\nStarting a local Azure with the App Service site "shop", its slot "staging", and who gives tokens …');
  await using github = await startGitHub({ scenario: { environment: 'production' } });
  await using azure = await startShop(github);
  const url = azure.urlOf('shop');
  say(`${url} answers. Sending it ${REQUESTS_PER_SECOND} requests a second, each from a new visitor.`);
  const traffic = startTraffic(url, { perSecond: REQUESTS_PER_SECOND });
  const env = { ...github.env, ...azure.env };
  const place = { ...PLACE, 'arm-endpoint': azure.endpoint, 'authority-host': azure.env['AZURE_AUTHORITY_HOST']! };

  const steps: Step[] = [];
  for (const { name, image, story } of acts) {
    say(`\n${image} is brought up in the slot, where no visitor meets it.\n`);
    const release = { ...place, image, 'allow-tag': 'true', strategy: 'slot', identity: image };
    const deployed = { ...release, 'identity-in': 'header x-release', 'poll-interval-seconds': '0.3' };
    steps.push(await perform({ name: `${name}, in the slot`, action: 'deploy-azure', image }, deployed, env, traffic));
    say(`\n${story}\n`);
    const plan = fileURLToPath(new URL('canary.yml', import.meta.url));
    const shifted = { ...place, 'plan-file': plan, 'poll-interval-seconds': '0.5', 'report-file': reportFile };
    steps.push(await perform({ name, action: 'canary-shift', image }, shifted, env, traffic));
  }
  return { steps, traffic: await traffic.stop() };
}

/** The job may sign in by its OIDC token alone. */
function startShop({ issuer }: GitHub): Promise<Azure> {
  const subject = 'repo:octo-org/shop:environment:production';
  return startAzure({
    speed: SPEED,
    scenario: {
      sites: [{ name: 'shop', image: 'shop:v1', slots: [{ name: 'staging', image: 'shop:v1' }] }],
      applications: [{ federatedCredentials: [{ issuer, subject }] }],
      // as a restart of a container does it: the old one serves until the new one is up
      quirks: { duringRestart: 'overlapped' },
    },
  });
}
