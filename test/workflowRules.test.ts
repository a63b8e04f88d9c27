import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { violations, type Variant } from './workflows/rules.ts';
import { composite, readRepository, workflow } from './workflows/source.ts';

const { actions } = readRepository(resolve(import.meta.dirname, '../..'));
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

/** A chain as it should be. */
const GOOD = `
name: Deploy
on:
  workflow_call:
    inputs:
      environment: { type: string, required: true }
      images: { type: string, required: true }
    outputs:
      digest: { value: '\${{ jobs.plan.outputs.digest }}' }

permissions: {}

jobs:
  plan:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to check out environments.yml
    outputs:
      digest: \${{ steps.plan.outputs.digest }}
    steps:
      - uses: ${CHECKOUT} # v7.0.1
      - id: plan
        uses: $/plan
        with:
          environment: \${{ inputs.environment }}
          images: \${{ inputs.images }}

  deploy:
    needs: plan
    runs-on: ubuntu-24.04
    timeout-minutes: 120
    environment: \${{ inputs.environment }}
    concurrency: { group: 'deploy-\${{inputs.environment}}', queue: max }
    permissions:
      contents: write # the rollout's journal
      deployments: write # its status, for people
      actions: read # whether another run goes on
      id-token: write # to assume the AWS role
    steps:
      - uses: ${CHECKOUT} # v7.0.1
      - uses: $/plan
        with:
          environment: \${{ inputs.environment }}
          check: \${{ needs.plan.outputs.digest }}
      - id: deploy
        uses: $/deploy-ecs
        with:
          service: web
          images: \${{ inputs.images }}
          role-to-assume: arn:aws:iam::123456789012:role/deploy
      - uses: $/canary-shift
        with: { service: web }
      - if: failure() && steps.deploy.outputs.result == 'paused'
        uses: $/rollback
        with: { service: web }
      - env:
          DIGEST: \${{ needs.plan.outputs.digest }}
        run: printf '%s' "$DIGEST"
`;

/** The way back, by a person. */
const BACK = `
on:
  workflow_dispatch:
    inputs:
      environment: { type: environment }

permissions: {}

jobs:
  rollback:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: \${{ inputs.environment }}-rollback
    concurrency: { group: 'rollback-\${{ inputs.environment }}' }
    permissions:
      id-token: write # to assume the AWS role
    steps:
      - uses: $/rollback
        with: { service: web, role-to-assume: 'arn:aws:iam::123456789012:role/deploy' }
`;

/** Who calls the chain. */
const CALLER = `
on: push
permissions: {}
jobs:
  staging:
    permissions:
      contents: write # the rollout's journal
      deployments: write # its status, for people
      actions: read # whether another run goes on
      id-token: write # to assume the AWS role
    uses: org/deploy-actions/.github/workflows/deploy.yml@v1
    with: { environment: staging, images: a=b }
  production:
    needs: staging
    permissions:
      contents: write # the rollout's journal
      deployments: write # its status, for people
      actions: read # whether another run goes on
      id-token: write # to assume the AWS role
    uses: org/deploy-actions/.github/workflows/deploy.yml@v1
    with: { environment: production, images: a=b }
`;

const PATHS = {
  good: '.github/workflows/deploy.yml',
  back: '.github/workflows/rollback.yml',
  caller: 'examples/a/.github/workflows/deploy.yml',
};
type Name = keyof typeof PATHS;
const TEXTS: Readonly<Record<Name, string>> = { good: GOOD, back: BACK, caller: CALLER };

/** What the rules say once this text stands in place of that. */
function found(name: Name, from: string, to: string, variant?: Variant): string[] {
  expect(TEXTS[name]).toContain(from);
  const texts = { ...TEXTS, [name]: TEXTS[name].replace(from, () => to) };
  const workflows = (Object.keys(PATHS) as Name[]).map((each) => workflow(PATHS[each], texts[each]));
  return violations({ workflows, composites: [], actions }, variant).map(({ message }) => message);
}

test('what keeps the rules is left in peace', () => {
  for (const name of Object.keys(PATHS) as Name[]) expect(found(name, 'jobs:', 'jobs:')).toEqual([]);
});

const ENVIRONMENT = '    timeout-minutes: 120\n    environment: ${{ inputs.environment }}\n';
const GROUP = "{ group: 'deploy-${{inputs.environment}}', queue: max }";
const PLAN = '  plan:\n    runs-on: ubuntu-24.04\n';
const CHECKED = '          check: ${{ needs.plan.outputs.digest }}\n';
const CALL = '    uses: org/deploy-actions/.github/workflows/deploy.yml@v1\n';

describe.each<[rule: string, cases: ReadonlyArray<[Name, string, string]>]>([
  [
    'forwardNeedsApproval',
    [
      ['good', ENVIRONMENT, '    timeout-minutes: 120\n'],
      ['good', ENVIRONMENT, '    timeout-minutes: 120\n    environment: { name: x, deployment: false }\n'],
      ['good', '      - id: plan\n', '      - uses: $/deploy-ecs\n        with: { service: web }\n      - id: plan\n'],
      ['back', 'uses: $/rollback', 'uses: $/canary-shift\n      - uses: $/rollback'],
    ],
  ],
  [
    'approvalIsAskedOnce',
    [
      ['good', PLAN, `${PLAN}    environment: \${{ inputs.environment }}\n`],
      ['good', PLAN, `${PLAN}    environment: { name: '\${{inputs.environment}}', deployment: false }\n`],
      ['good', PLAN, `${PLAN}    environment: another\n`],
      ['good', ENVIRONMENT, `${ENVIRONMENT}    strategy: { max-parallel: 1, matrix: { a: [1, 2] } }\n`],
      ['caller', 'environment: production', 'environment: staging'],
    ],
  ],
  [
    'approvedPlanIsChecked',
    [
      ['good', CHECKED, ''],
      [
        'good',
        `      - uses: $/plan\n`,
        `      - uses: $/deploy-ecs\n        with: { service: web }\n      - uses: $/plan\n`,
      ],
    ],
  ],
  [
    'deploymentsQueue',
    [
      ['good', `    concurrency: ${GROUP}\n`, ''],
      ['good', GROUP, '{ group: deploy-production, queue: max }'],
      ['good', GROUP, "{ group: 'deploy-${{ inputs.environment }}' }"],
      ['good', GROUP, 'deploy-${{ inputs.environment }}'],
    ],
  ],
  [
    'nothingIsCancelledHalfway',
    [
      ['good', GROUP, "{ group: 'deploy-${{ inputs.environment }}', queue: max, cancel-in-progress: true }"],
      ['good', 'permissions: {}', "concurrency: { group: x, cancel-in-progress: '${{ true }}' }\npermissions: {}"],
      ['back', "}}' }", "}}', cancel-in-progress: true }"],
      ['caller', 'on: push', 'on: push\nconcurrency: { group: x, cancel-in-progress: true }'],
    ],
  ],
  [
    'callersHoldNoGroup',
    [
      ['caller', CALL, `    concurrency: deploy-staging\n${CALL}`],
      ['caller', 'on: push', 'on: push\nconcurrency: deploy-staging'],
    ],
  ],
  [
    'rollbackIsNeverHeldBack',
    [
      ['back', "'rollback-${{", "'deploy-${{"],
      ['back', "    concurrency: { group: 'rollback-${{ inputs.environment }}' }\n", ''],
      ['back', '}}-rollback', '}}'],
      ['back', 'permissions: {}', "concurrency: 'deploy-${{ inputs.environment }}'\npermissions: {}"],
      ['back', '      - uses: $/rollback', '      - uses: $/plan\n      - uses: $/rollback'],
    ],
  ],
  [
    'permissionsAreExplained',
    [
      ['good', 'permissions: {}\n', ''],
      ['good', 'permissions: {}', 'permissions: { contents: read }'],
      ['good', 'permissions: {}', 'permissions: write-all'],
      ['good', '      contents: read # to check out environments.yml', '      contents: read'],
      ['good', '      contents: read # to check out environments.yml', '      contents: read # why'],
      ['good', '    permissions:\n      contents: read # to check out environments.yml\n', ''],
      [
        'good',
        '    permissions:\n      contents: read # to check out environments.yml\n',
        '    permissions: read-all\n',
      ],
    ],
  ],
  [
    'permissionsAreUsed',
    [
      ['good', '      actions: read # whether another run goes on\n', ''],
      ['good', 'contents: write # the', 'contents: read # the'],
      ['good', 'contents: read # to', 'contents: write # to'],
      ['good', '      contents: read #', '      issues: write # to tell everybody\n      contents: read #'],
      ['good', '$/canary-shift\n        with: { service: web }', '$/smoke-test'],
      ['good', '          role-to-assume: arn:aws:iam::123456789012:role/deploy\n', ''],
      ['good', `${CHECKOUT} # v7.0.1\n      - id`, `some/thing@${'a'.repeat(40)} # v1\n      - id`],
      ['caller', '      deployments: write # its status, for people\n', ''],
      ['caller', '      actions: read', '      packages: read # to pull its images\n      actions: read'],
    ],
  ],
  [
    'usesArePinned',
    [
      ['good', `${CHECKOUT} # v7.0.1`, 'actions/checkout@v7'],
      ['good', `${CHECKOUT} # v7.0.1`, CHECKOUT],
      ['good', `${CHECKOUT} # v7.0.1`, 'docker://alpine:3'],
      ['good', '$/deploy-ecs', 'org/deploy-actions/deploy-ecs@v1'],
      ['good', '$/deploy-ecs', './deploy-ecs'],
      ['caller', '@v1', '@main'],
      ['caller', 'org/deploy-actions/.github/workflows/deploy.yml@v1', '$/.github/workflows/deploy.yml'],
    ],
  ],
  [
    'scriptsHoldNoExpressions',
    [
      ['good', '"$DIGEST"', '"${{ needs.plan.outputs.digest }}"'],
      ['good', '"$DIGEST"', '${{ github.event.head_commit.message }}'],
      ['good', '      - env:\n', "      - with: { script: 'f(${{ github.head_ref }})' }\n        env:\n"],
    ],
  ],
  [
    'nobodyFromOutsideIsTrusted',
    [
      ['caller', 'on: push', 'on: pull_request_target'],
      ['caller', 'on: push', 'on: [push, issue_comment]'],
      ['good', '  workflow_call:', '  workflow_run: { workflows: [CI] }\n  workflow_call:'],
    ],
  ],
  ['secretsAreNamed', [['caller', CALL, `${CALL}    secrets: inherit\n`]]],
  ['jobsEnd', [['good', '    timeout-minutes: 120\n', '']]],
  [
    'usesResolve',
    [
      ['good', '$/deploy-ecs', '$/deploy-esc'],
      ['caller', 'deploy.yml@v1', 'deploi.yml@v1'],
      ['caller', 'deploy.yml@v1', 'rollback.yml@v1'],
    ],
  ],
  [
    'inputsFit',
    [
      ['good', '          check:', '          czech:'],
      ['good', '          service: web\n', '          cluster: web\n'],
      ['caller', ', images: a=b', ''],
      ['caller', ', images: a=b', ', images: a=b, image: c'],
      ['caller', CALL, `${CALL}    secrets: { TOKEN: a }\n`],
    ],
  ],
  [
    'expressionsResolve',
    [
      ['good', '      images: { type: string, required: true }\n', ''],
      ['good', '    needs: plan\n', ''],
      ['good', CHECKED, '          check: ${{ needs.plan.outputs.digests }}\n'],
      ['good', 'digest: ${{ steps.plan.outputs.digest }}', 'digest: ${{ steps.plan.outputs.digests }}'],
      ['good', 'steps.deploy.outputs.result', 'steps.deploy.outputs.results'],
      ['good', 'steps.deploy.outputs.result', 'steps.shift.outputs.result'],
    ],
  ],
  [
    'declarationsAreUsed',
    [
      ['good', '      images: {', '      image: { type: string }\n      images: {'],
      ['good', 'jobs.plan.outputs.digest', 'jobs.plan.outputs.digests'],
      ['good', 'jobs.plan.outputs.digest', 'jobs.deploy.outputs.digest'],
    ],
  ],
])('%s', (rule, cases) => {
  test.each(cases)('in %s, instead of %j: %j', (name, from, to) => {
    expect(found(name, from, to).filter((message) => message.startsWith(`${rule}: `))).not.toEqual([]);
  });
});

test('a step that checks the plan by itself needs no other before it', () => {
  const deploy = '      - uses: $/deploy\n        with: { check: a }\n';
  const of = (from: string, to: string): string[] =>
    found('good', from, to).filter((message) => message.startsWith('approvedPlanIsChecked'));
  expect(of(CHECKED, `          images: a=b\n${deploy}`)).toHaveLength(1);
  expect(of('      - uses: $/plan\n', `${deploy}      - uses: $/plan\n`)).toEqual([]);
});

test('what is meant so is explained where it is, on its line or above, and only there', () => {
  const why = '# deliberate[jobsEnd]: it ends by itself';
  expect(found('good', '  deploy:\n', `  ${why}\n  deploy:\n`)).toEqual([
    expect.stringMatching(/^jobsEnd is explained/),
  ]);
  const without = (explanation: string): string[] =>
    found(
      'back',
      '  rollback:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n',
      `${explanation}    runs-on: a\n`,
    );
  expect(without(`  rollback: ${why}\n`)).toEqual([]);
  expect(without(`  ${why}\n  rollback:\n`)).toEqual([]);
  expect(without('  rollback: # deliberate[jobsEnd]:\n')).toHaveLength(1);
  expect(without('  rollback: # deliberate[usesArePinned]: of another rule\n')).toHaveLength(2);
});

test('the steps of composite actions keep the rules of steps', () => {
  const text = `
inputs: { service: { required: true }, idle: {} }
outputs: { result: { value: '\${{ steps.deploy.outputs.result }}' } }
runs:
  using: composite
  steps:
    - { id: deploy, uses: $/deploy-ecs, with: { service: '\${{ inputs.service }}', sevrice: a } }
    - { shell: bash, run: 'echo \${{ inputs.services }}' }
    - { uses: actions/checkout@v7 }
`;
  const here = { workflows: [], composites: [composite('deploy/action.yml', text)], actions };
  expect(
    violations(here)
      .map(({ line, message }) => `${line} ${message.split(':')[0]}`)
      .toSorted(),
  ).toEqual([
    '2 declarationsAreUsed',
    '2 expressionsResolve',
    '7 inputsFit',
    '8 scriptsHoldNoExpressions',
    '9 usesArePinned',
  ]);
});

describe('the variant for GHES', () => {
  const ghes = (text: string, ...others: string[]): string[] =>
    violations(
      {
        workflows: [text, ...others].map((each, at) => workflow(`.github/workflows/${at}.yml`, each)),
        composites: [],
        actions,
      },
      'ghes',
    ).flatMap(({ message }) => (message.startsWith('usesAreOfOneVersion') ? [message] : []));
  const named = (ref: string): string => BACK.replaceAll('$/rollback', `acme/deploy-actions/rollback@${ref}`);

  test('names every action of ours by one version', () => expect(ghes(named('v1'), named('v1'))).toEqual([]));
  test('refuses what GHES does not know', () => expect(ghes(BACK)).toHaveLength(1));
  test('refuses two versions', () => expect(ghes(named('v1'), named('v2'))).toHaveLength(2));
  test('refuses what is no version', () => expect(ghes(named('main'))).toHaveLength(1));
});
