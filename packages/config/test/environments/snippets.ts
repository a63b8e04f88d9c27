import { withLines } from './reading.ts';

/** A part of an environment as teams have written it in the plans that this project comes from. */
interface Snippet {
  readonly text: string;
  /** What it says of the environment that is named, or of the only one. */
  readonly of?: string;
  readonly says: object;
}

const share = (operator: string, value: number) => ({
  subject: { kind: 'error-rate' },
  operator,
  limit: { kind: 'share', share: value },
});
const minutes = (count: number) => count * 60_000;

const procedure = `
environments:
  development:
    branches: develop
    strategy: rolling
    rollback-within: immediate
  staging:
    branches: main
    strategy: rolling
    rollback-within: < 5 min
  production:
    tags: v*
    approval: true
    strategy: rolling
    rollback-within: < 10 min
`;

const table = `
environments:
  feature:
    branch_pattern: feature/*
    auto_deploy: true
    approval_required: false
    url: https://feature.shop.example
    database: shop_feature
    replicas: 1
    resources:
      cpu: "0.5"
      memory: 512Mi
  development:
    branch_pattern: develop
    auto_deploy: true
    approval_required: false
    url: https://dev.shop.example
    database: shop_dev
    replicas: 2
    resources: { cpu: 500m, memory: 1Gi }
  production:
    branch_pattern: [main, hotfix/*]
    auto_deploy: false
    approval_required: true
    url: https://shop.example
    database: shop_production
    replicas: 6
    resources: { cpu: 2, memory: 4Gi }
`;

const manager = `
environments:
  development:
    azure:
      resourceGroup: rg-shop-dev
      appService: shop-dev
    variables:
      NODE_ENV: development
      LOG_LEVEL: debug
    secrets:
      - name: DATABASE_URL
        keyVaultSecret: dev-database-url
    deployment:
      strategy: rolling
      approvalRequired: false
  staging:
    azure:
      resourceGroup: rg-shop-staging
      appService: shop-staging
    variables:
      NODE_ENV: staging
      LOG_LEVEL: info
    deployment:
      strategy: blue-green
      approvalRequired: false
  production:
    azure:
      resourceGroup: rg-shop
      appService: shop
    variables:
      NODE_ENV: production
      LOG_LEVEL: warn
    secrets:
      - name: DATABASE_URL
        keyVaultSecret: database-url
      - name: API_KEY
        keyVaultSecret: api-key
    deployment:
      strategy: blue-green
      approvalRequired: true
`;

export const snippets: Readonly<Record<string, Snippet>> = {
  'S1.2 the environment manager': {
    text: manager,
    of: 'production',
    says: {
      target: { kind: 'azure', resourceGroup: 'rg-shop', app: 'shop', slot: 'staging' },
      variables: { NODE_ENV: 'production', LOG_LEVEL: 'warn' },
      plan: { strategy: 'blue-green', criteria: [] },
      approvals: { required: true, minimum: 1 },
    },
  },
  'S1.3 secrets of Azure': {
    text: manager,
    of: 'production',
    says: {
      secrets: [
        { name: 'DATABASE_URL', store: 'key-vault', reference: 'database-url' },
        { name: 'API_KEY', store: 'key-vault', reference: 'api-key' },
      ],
    },
  },
  'S1.3 secrets of AWS': {
    text: withLines(`
ecs: { service: web }
secrets:
  - { name: DB_PASSWORD, secretsManager: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/db-AbCdEf:password::" }
  - { name: API_KEY, ssmParameter: /shop/api-key }
`),
    says: {
      secrets: [
        {
          name: 'DB_PASSWORD',
          store: 'secrets-manager',
          reference: 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop/db-AbCdEf:password::',
        },
        { name: 'API_KEY', store: 'parameter-store', reference: '/shop/api-key' },
      ],
    },
  },
  'S3.1 by themselves': { text: procedure, of: 'staging', says: { autoDeploy: true, rollbackWithinMs: minutes(5) } },
  'S3.1 at once': { text: procedure, of: 'development', says: { approvals: { required: false }, rollbackWithinMs: 0 } },
  'S3.1 after approval': {
    text: procedure,
    of: 'production',
    says: { approvals: { required: true }, rollbackWithinMs: minutes(10) },
  },
  'S3.3 canary 25 -> 50 -> 100': {
    text: withLines(`
strategy: canary
stages: 25 -> 50 -> 100
criteria: error-rate < 1%
`),
    says: {
      plan: {
        strategy: 'canary',
        stages: [25, 50, 100].map((weight) => ({ weight, bake: { minMs: minutes(5) } })),
      },
    },
  },
  'S3.4 triggers': {
    text: withLines(`
strategy: canary
rollback:
  triggers:
    health_check_failures: 3
    error_rate: "> 5%"
    response_time: "> 200% of baseline"
`),
    says: {
      plan: {
        criteria: [
          { subject: { kind: 'health-check-failures' }, limit: { kind: 'count', count: 3 } },
          share('>', 0.05),
          { operator: '>', limit: { kind: 'of-baseline', factor: 2 } },
        ],
      },
    },
  },
  'S3.5 success criteria': {
    text: withLines(`
strategy: canary
success_criteria:
  error_rate: "< 1%"
  response_time: "< 150% of baseline"
analysis: { warm_up: 2m }
ecs: { service: web, alarms: [shop-5xx, shop-latency] }
`),
    says: {
      plan: {
        criteria: [share('<', 0.01), { operator: '<', limit: { kind: 'of-baseline', factor: 1.5 } }],
        analysis: { warmUpMs: minutes(2) },
      },
      target: { alarms: ['shop-5xx', 'shop-latency'] },
    },
  },
  'S3.6 what rollback is told': {
    text: withLines('ecs: { cluster: shop, service: [web, worker], region: eu-central-1 }'),
    says: { name: 'production', target: { kind: 'ecs', cluster: 'shop', services: ['web', 'worker'] } },
  },
  'S3.9 the hotfix path': {
    text: withLines(`
branches: main
stages: 10@10m, 50@15m, 100
criteria: error-rate < 1%
hotfix:
  branches: hotfix/*
  stages: 50@2m, 100
  review-within: 24h
`),
    says: {
      plan: { stages: [{ weight: 10 }, { weight: 50 }, { weight: 100 }] },
      hotfix: {
        branches: ['hotfix/*'],
        plan: { stages: [{ weight: 50 }, { weight: 100 }], criteria: [share('<', 0.01)] },
        reviewWithinMs: minutes(24 * 60),
      },
    },
  },
  'S3.10 maintenance windows and freezes': {
    text: withLines(`
maintenance_windows:
  - Sundays 02:00 to 04:00 UTC
freeze_windows:
  - 2026-12-20 to 2027-01-03 in Europe/Berlin
`),
    says: {
      windows: ['Sundays 02:00 to 04:00 UTC'],
      freezes: ['2026-12-20 to 2027-01-03 in Europe/Berlin'],
    },
  },
  'S5.1 the environment table, a feature': {
    text: table,
    of: 'feature',
    says: { branches: ['feature/*'], autoDeploy: true, resources: { cpu: '0.5', memory: '512Mi' }, replicas: 1 },
  },
  'S5.1 the environment table, production': {
    text: table,
    of: 'production',
    says: {
      branches: ['main', 'hotfix/*'],
      autoDeploy: false,
      approvals: { required: true },
      url: 'https://shop.example',
      database: 'shop_production',
      replicas: 6,
      resources: { cpu: '2', memory: '4Gi' },
    },
  },
  'S5.3 the blue_green block': {
    text: withLines(`
blue_green:
  enabled: true
  health_check_endpoint: /health
  health_check_timeout: 30
  rollback_threshold: 5
  traffic_shift:
    - percentage: 10
      duration: 300
    - percentage: 50
      duration: 300
    - percentage: 100
      duration: 0
`),
    says: {
      plan: {
        strategy: 'blue-green',
        entryCheck: { path: '/health', timeoutMs: 30_000 },
        stages: [{ weight: 10 }, { weight: 50 }, { weight: 100 }],
        criteria: [share('>', 0.05)],
      },
    },
  },
  'S5.4 the canary block': {
    text: withLines(`
canary:
  enabled: true
  stages:
    - name: initial
      traffic_percentage: 5
      duration: 10m
      success_criteria:
        error_rate: "<1%"
        response_time: "<500ms"
    - name: half
      traffic_percentage: 50
      duration: 15m
      success_criteria: { error_rate: "<0.5%", response_time: "<500ms" }
`),
    says: {
      plan: {
        strategy: 'canary',
        stages: [
          { name: 'initial', weight: 5, criteria: [share('<', 0.01), { limit: { kind: 'duration', ms: 500 } }] },
          { name: 'half', weight: 50, bake: { minMs: minutes(15) } },
          { weight: 100 },
        ],
      },
    },
  },
  'S5.10 the rollback block': {
    text: withLines(`
canary: { enabled: true, stages: [10, 50, 100] }
rollback:
  triggers:
    error_rate: ">5%"
    response_time: ">2s"
    health_check_failures: 3
  strategy: gradual
  notification:
    - slack: "#deployments"
    - email: ["ops@shop.example", "lead@shop.example"]
`),
    says: {
      plan: {
        rollback: 'gradual',
        criteria: [
          share('>', 0.05),
          { limit: { kind: 'duration', ms: 2_000 } },
          { limit: { kind: 'count', count: 3 } },
        ],
        notifications: [
          { channel: 'slack', to: ['#deployments'] },
          { channel: 'email', to: ['ops@shop.example', 'lead@shop.example'] },
        ],
      },
    },
  },
  'S5.10 the rollback block by itself': {
    text: withLines(`
rollback:
  triggers: { error_rate: ">5%", response_time: ">2s", health_check_failures: 3 }
  strategy: immediate
`),
    says: { plan: { strategy: 'canary', rollback: 'immediate', stages: [{ weight: 10 }, { weight: 100 }] } },
  },
  'S5.12 approvals': {
    text: withLines(`
approvals:
  required: true
  approvers: [ada, grace, org/release-managers]
  minimum_approvals: 2
`),
    says: { approvals: { required: true, approvers: ['ada', 'grace', 'org/release-managers'], minimum: 2 } },
  },
};
