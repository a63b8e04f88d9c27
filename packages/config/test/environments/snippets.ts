import { withLines } from './reading.ts';
import { rolloutSnippets } from './rolloutSnippets.ts';

/** A part of an environment as teams have written it in the plans that this project comes from. */
export interface Snippet {
  readonly text: string;
  /** What it says of the environment that is named, or of the only one. */
  readonly of?: string;
  readonly says: object;
}

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
  'S3.6 what rollback is told': {
    text: withLines('ecs: { cluster: shop, service: [web, worker], region: eu-central-1 }'),
    says: { name: 'production', target: { kind: 'ecs', cluster: 'shop', services: ['web', 'worker'] } },
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
  'S5.12 approvals': {
    text: withLines(`
approvals:
  required: true
  approvers: [ada, grace, org/release-managers]
  minimum_approvals: 2
`),
    says: { approvals: { required: true, approvers: ['ada', 'grace', 'org/release-managers'], minimum: 2 } },
  },
  ...rolloutSnippets,
};
