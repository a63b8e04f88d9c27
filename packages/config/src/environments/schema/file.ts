import { parseDuration } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { parseStretch } from '../../windows/parse.ts';
import { patternFault } from '../patterns.ts';
import { field, flag, listOf, matching, named, needed, object, text, textWithout, whole } from './kinds.ts';
import { planEntries } from './plan.ts';
import { approvals, notifications, resources, secrets, variables } from './settings.ts';
import { azure, ecs } from './target.ts';

const address = textWithout('an address such as https://shop.example.com', addressFault);
const file = text('a file');
const line = textWithout('a text such as `Sundays 02:00 to 04:00 UTC`', lineFault);
const pattern = textWithout('a pattern such as main or feature/*', patternFault);
const duration = textWithout('a time such as 24h', durationFault);

const approval = field('Whether a person must approve, as `approvals.required`.', flag, [
  'approval-required',
  'requires-approval',
]);
const autoDeploy = field('Whether a push to one of its branches or tags deploys. Default: true.', flag);

export const deployment = object('an object with keys of the plan', {
  ...planEntries,
  'auto-deploy': autoDeploy,
  approval,
});

/** What may stand in `defaults`, too. */
const common = {
  description: field('For people.', text()),
  'auto-deploy': autoDeploy,
  approval,
  approvals: field('Who must approve what is deployed here.', approvals),
  database: field('Name or address of the database, without a password.', text()),
  replicas: field('How many copies of the app run.', whole(0, 5_000)),
  resources: field('What each of them may use.', resources),
  ecs: field('The service on Amazon ECS that releases go to.', ecs),
  azure: field('The App Service that releases go to.', azure),
  ...planEntries,
  deployment: field(
    'A place for keys of the plan and of approval, where they are not to stand in the environment itself.',
    deployment,
  ),
  'smoke-test': field('Check file that must pass before the candidate gets any traffic.', file),
  'smoke-test-target': field("Base address of the check file's paths.", address),
  'metrics-file': field('File that says where requests are counted.', file),
  'probe-url': field('Address of the candidate, asked at every look.', address),
  windows: field('When rollouts may go forward. Not given: always.', listOf('one line or more', line), [
    'maintenance-windows',
    'maintenance-window',
    'window',
  ]),
  freezes: field(
    'When they may not. These add up: a freeze holds wherever it is inherited.',
    listOf('one line or more', line),
    ['freeze-windows', 'freeze'],
  ),
  'rollback-within': field(
    'How soon a bad release must be gone: `immediate`, or a time such as 5m.',
    textWithout('`immediate`, or a time such as 5m', (given) =>
      given === 'immediate' ? null : durationFault(given.replace(/^\s*</, '')),
    ),
    ['rollback-time'],
  ),
  variables: field('Environment variables of the app.', variables, ['env', 'environment-variables']),
  secrets: field('Where the app finds its secrets, never their values.', secrets),
  notifications: field('Who is told of deployments.', notifications, ['notification']),
};

const branches = field('Branches that are deployed here: `main`, `feature/*`.', listOf('a pattern or more', pattern), [
  'branch',
  'branch-pattern',
  'branch-patterns',
]);

export const hotfix = object('an object with `branches`', {
  branches,
  'review-within': field('How soon after it a review is asked for. Default: 24h.', duration),
  ...planEntries,
});

export const environment = object(
  'an object',
  {
    inherits: field(
      'Name of the environment whose keys it takes over where it says nothing itself.',
      text('the name of an environment'),
      ['extends', 'inherits-from'],
    ),
    branches,
    tags: field('Tags that are deployed here: `v*`.', listOf('a pattern or more', pattern), [
      'tag',
      'tag-pattern',
      'tag-patterns',
    ]),
    url: field('Where its users find it.', address),
    hotfix: field('How urgent releases come here.', hotfix),
    ...common,
  },
  {
    name: 'the name is the key that this stands under',
    plan: 'it is called `strategy` or `stages`',
    'plan-file': 'what it holds can stand here itself',
    target: 'it is called `ecs` or `azure`, after what the release runs on',
    'minimum-approvals': 'it belongs into `approvals`',
    approvers: 'it belongs into `approvals`',
    triggers: 'it belongs into `rollback`',
    cluster: 'it belongs into `ecs`',
    service: 'it belongs into `ecs`',
    'resource-group': 'it belongs into `azure`',
    'app-service': 'it belongs into `azure`',
  },
);

const ONE = 'it belongs to one environment';

export const defaults = object('an object', common, {
  inherits: ONE,
  branches: ONE,
  branch: ONE,
  tags: ONE,
  url: ONE,
  hotfix: ONE,
});

export const environmentName = matching(
  'a name of letters, digits, `-`, `_` and `.`, up to 100',
  /^[A-Za-z0-9][\w.-]{0,99}$/,
);

const IN_DEFAULTS = 'write it into `defaults`, or into an environment';

export const environmentsFile = object(
  'an environments file: an object with `environments`',
  {
    $schema: field('The schema that editors use.', text('a URL')),
    version: field('The version of this format.', v.literal(1, '1, the version of this format')),
    defaults: field('What holds for every environment that says nothing else.', defaults),
    environments: needed(
      'The environments, by name.',
      v.pipe(
        named('an object of environments, by name', environmentName, environment),
        v.minEntries(1, 'an object of environments, by name, not empty'),
        v.maxEntries(500, 'an object of 500 environments at most'),
      ),
    ),
  },
  { ...Object.fromEntries(Object.keys(common).map((key) => [key, IN_DEFAULTS])), default: 'it is called `defaults`' },
);

function addressFault(given: string): string | null {
  const isAddress = /^https?:\/\/[^\s/]/.test(given) && URL.canParse(given);
  return isAddress ? null : 'expected an address such as https://shop.example.com';
}

function lineFault(given: string): string | null {
  const parsed = parseStretch(given);
  return parsed.ok ? null : parsed.message;
}

function durationFault(given: string): string | null {
  return parseDuration(given) === null ? 'expected a time such as 5m, 90s or 1h30m' : null;
}

export type WrittenFile = v.InferOutput<typeof environmentsFile>;
export type WrittenEnvironment = v.InferOutput<typeof environment>;
export type WrittenDefaults = v.InferOutput<typeof defaults>;
