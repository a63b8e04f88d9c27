import type { ObjectEntries } from 'valibot';
import { defaults, environment, environmentsFile, hotfix, deployment } from '../../src/environments/schema/file.ts';
import { approvals, notification, resources, secret } from '../../src/environments/schema/settings.ts';
import { azure, ecs } from '../../src/environments/schema/target.ts';

/** A part of environments.yml: how it stands there, its keys, and for each of them a right and a wrong value. */
interface Part {
  readonly within: (part: object) => object;
  readonly entries: ObjectEntries;
  readonly values: Readonly<Record<string, readonly [right: unknown, wrong: unknown]>>;
}

const role = 'arn:aws:iam::111122223333:role/deploy';
const inEnvironment = (part: object) => ({ environments: { a: part } });

const plan: Part['values'] = {
  strategy: ['canary-10-5m', 'canary-10-soon'],
  stages: ['10@5m, 100', [10, 5]],
  criteria: ['p95 < 1s', 'fast'],
  deadline: ['3h', 'late'],
  'on-failure': ['hold', 'retry'],
  'on-no-traffic': ['smoke-only', 'wait'],
  'on-cancel': ['leave', 'stay'],
  rollback: ['gradual', 'never'],
  analysis: [{ alpha: 0.05 }, { alpha: 2 }],
  'blue-green': [{ enabled: true }, { enabled: 'yes' }],
  canary: [{ stages: [10, 100] }, { stages: [10, 'all'] }],
};

/** So that a plan is whole, whatever is said of it. */
const judged = (part: object) => ({ ...('criteria' in part ? {} : { criteria: 'error-rate < 1%' }), ...part });

const common: Part['values'] = {
  description: ['The shop.', ''],
  'auto-deploy': [false, 'false'],
  approval: [true, 'yes'],
  approvals: [{ approvers: 'ada' }, ['ada']],
  database: ['shop', 1],
  replicas: [0, 1.5],
  resources: [{ cpu: 1 }, '1'],
  ecs: [{ service: 'web' }, { service: [] }],
  azure: [
    { app: 'shop', 'resource-group': 'shop' },
    { app: 'shop.example', 'resource-group': 'shop' },
  ],
  ...plan,
  deployment: [{ strategy: 'canary' }, 'canary'],
  'smoke-test': ['smoke/checks.yml', ['a']],
  'smoke-test-target': ['https://a:8443/b', 'a:8443'],
  'metrics-file': ['metrics.yml', {}],
  'probe-url': ['http://a/health', '/health'],
  windows: ['0 9 * * MON-FRI for 8h', 'office hours'],
  freezes: [['2026-12-20 to 2027-01-03'], ['christmas']],
  'rollback-within': ['< 5 min', '5'],
  variables: [{ A: 'b', C: 1, D: true }, { A: null }],
  secrets: [[{ name: 'A', parameter: '/a' }], { A: '/a' }],
  notifications: [{ slack: '#a' }, '#a'],
};

export const parts: Readonly<Record<string, Part>> = {
  file: {
    within: (part) => ({ environments: { a: {} }, ...part }),
    entries: environmentsFile.entries,
    values: {
      $schema: ['./environments.schema.json', 1],
      version: [1, 2],
      defaults: [{ replicas: 1 }, []],
      environments: [{ b: {} }, {}],
    },
  },
  defaults: {
    within: (part) => ({ defaults: judged(part), environments: { a: {} } }),
    entries: defaults.entries,
    values: common,
  },
  environment: {
    within: (part) => ({ environments: { a: judged(part), b: {} } }),
    entries: environment.entries,
    values: {
      inherits: ['b', 'c'],
      branches: [['main', 'release/**'], 'refs/heads/main'],
      tags: ['v*', ['v[0-9]']],
      url: ['https://shop.example', 'shop.example'],
      hotfix: [{ branches: 'hotfix/*' }, {}],
      ...common,
    },
  },
  hotfix: {
    within: (part) => inEnvironment({ hotfix: { branches: 'hotfix/*', ...judged(part) } }),
    entries: hotfix.entries,
    values: { branches: ['hotfix/**', 'hotfix/?'], 'review-within': ['24h', 'tomorrow'], ...plan },
  },
  deployment: {
    within: (part) => inEnvironment({ deployment: judged(part) }),
    entries: deployment.entries,
    values: { ...plan, 'auto-deploy': [false, 0], approval: [true, 1] },
  },
  ecs: {
    within: (part) => inEnvironment({ ecs: { service: 'web', ...part } }),
    entries: ecs.entries,
    values: {
      service: [['web', 'worker'], 1],
      cluster: ['arn:aws:ecs:eu-central-1:111122223333:cluster/shop', []],
      region: ['us-gov-west-1', 'Frankfurt'],
      'role-to-assume': [role, 'deploy'],
      'task-definition': ['deploy/task.yml', 7],
      'service-definition': ['deploy/service.yml', ''],
      container: ['web', ['web']],
      engine: ['stepwise', 'manual'],
      stickiness: ['shorten', 'never'],
      'minimum-healthy-percent': [100, 101],
      'maximum-percent': [200, 99],
      'circuit-breaker': ['no-rollback', true],
      alarms: ['shop-5xx', {}],
    },
  },
  azure: {
    within: (part) => inEnvironment({ azure: { app: 'shop', 'resource-group': 'shop', ...part } }),
    entries: azure.entries,
    values: {
      'resource-group': ['rg-shop_(eu)', 'shop.'],
      app: ['shop-1', 'shop_1'],
      subscription: ['01234567-89ab-CDEF-0123-456789abcdef', 'shop'],
      tenant: ['01234567-89ab-CDEF-0123-456789abcdef', 'shop'],
      client: ['01234567-89ab-CDEF-0123-456789abcdef', 'shop'],
      cloud: ['AzureUSGovernment', 'AWS'],
      slot: ['green', 'green/blue'],
      cutover: ['in-place', 'canary'],
      'key-vault': ['kv-shop', 'kv'],
    },
  },
  resources: {
    within: (part) => inEnvironment({ resources: part }),
    entries: resources.entries,
    values: { cpu: ['500m', 'half'], memory: ['1.5 GB', '1 gallon'] },
  },
  approvals: {
    within: (part) => inEnvironment({ approvals: part }),
    entries: approvals.entries,
    values: {
      required: [false, 'no'],
      approvers: [['ada', '@org/team'], ['ada lovelace']],
      'minimum-approvals': [2, 0],
    },
  },
  notification: {
    within: (part) => inEnvironment({ notifications: [part] }),
    entries: notification.entries,
    values: { slack: ['#a', ''], email: [['a@b.example'], 1], on: [['failure', 'rollback'], 'sometimes'] },
  },
  secret: {
    within: (part) =>
      inEnvironment({ secrets: [{ name: 'A', ...('name' in part ? { parameter: '/a' } : {}), ...part }] }),
    entries: secret.entries,
    values: {
      name: ['DB_URL', 'DB-URL'],
      'key-vault-secret': [`db-url/${'0'.repeat(32)}`, 'db_url'],
      'secrets-manager': ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:a', 'a'],
      parameter: ['arn:aws:ssm:eu-west-1:111122223333:parameter/a', 'a b'],
    },
  },
};
