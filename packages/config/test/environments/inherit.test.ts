import { describe, expect, test } from '@jest/globals';
import { environmentOf, problemsOf, readOne } from './reading.ts';

const FILE = `
defaults:
  ecs: { cluster: shop, engine: auto, role-to-assume: "arn:aws:iam::111122223333:role/deploy" }
  criteria: error-rate < 1%
  canary: { enabled: true, stages: [10, 50, 100] }
  rollback: { triggers: { error_rate: ">5%" }, notification: [{ slack: "#ops" }] }
  analysis: { alpha: 0.05, warmUp: 2m }
  variables: { LOG_LEVEL: info, REGION: eu }
  freezes: [2026-12-20 to 2027-01-03]
  windows: ["0 9 * * MON-FRI for 8h"]
environments:
  staging:
    branches: main
    url: https://staging.shop.example
    ecs: { service: web }
    variables: { LOG_LEVEL: debug }
    secrets: [{ name: DB_URL, parameter: /staging/db-url }, { name: QUEUE, parameter: /staging/queue }]
  production:
    inherits: staging
    tags: v*
    ecs: { cluster: shop-production }
    rollback: { strategy: gradual }
    analysis: { warm_up: 3m }
    variables: { QUEUE: shop }
    secrets: [{ name: DB_URL, parameter: /production/db-url }]
    windows: ["0 22 * * * for 2h"]
    freezes: [2026-11-27 to 2026-11-30]
  canberra:
    inherits: production
    strategy: rolling
    azure: { resource-group: rg, app: shop }
    secrets: [{ name: DB_URL, key-vault-secret: db-url }]
`;

const { environment: production, origins } = readOne(FILE, 'production');

describe('what an environment does not say itself, it takes from whom it inherits, then from `defaults`', () => {
  test('the keys of a block one by one', () => {
    expect(production.target).toMatchObject({
      kind: 'ecs',
      cluster: 'shop-production',
      services: ['web'],
      engine: 'auto',
      roleToAssume: 'arn:aws:iam::111122223333:role/deploy',
    });
    expect(production.variables).toMatchObject({ LOG_LEVEL: 'debug', REGION: 'eu' });
  });

  test('parts of the plan, however their keys are spelt', () => {
    expect(production.plan).toMatchObject({
      strategy: 'canary',
      rollback: 'gradual',
      analysis: { alpha: 0.05, warmUpMs: 180_000 },
      notifications: [{ channel: 'slack' }],
      stages: [{ weight: 10 }, { weight: 50 }, { weight: 100 }],
    });
  });

  test('a list is replaced as a whole, but freezes add up', () => {
    expect(production.windows).toEqual(['0 22 * * * for 2h']);
    expect(production.freezes).toEqual(['2026-12-20 to 2027-01-03', '2026-11-27 to 2026-11-30']);
  });

  test('a secret replaces the one of its name, a variable the secret of its name', () => {
    expect(production.secrets).toEqual([{ name: 'DB_URL', store: 'parameter-store', reference: '/production/db-url' }]);
    expect(production.variables).toHaveProperty('QUEUE', 'shop');
  });

  test('not what tells an environment from others', () => {
    expect(production).toMatchObject({ inherits: ['staging'], branches: [], tags: ['v*'], url: null });
  });

  test('a way of rolling out replaces the other, a target of another kind the other', () => {
    const canberra = environmentOf(FILE, 'canberra');
    expect(canberra).toMatchObject({
      inherits: ['production', 'staging'],
      plan: { strategy: 'rolling' },
      target: { kind: 'azure', app: 'shop' },
    });
  });
});

test('who said what, and where, is known', () => {
  expect(origins).toMatchObject({
    canary: { from: null, line: 5, column: 3 },
    'ecs.cluster': { from: 'production', line: 21, column: 12 },
    'ecs.service': { from: 'staging', line: 15, column: 12 },
    'ecs.engine': { from: null, line: 3, column: 25 },
    'rollback.strategy': { from: 'production', line: 22 },
    'rollback.triggers': { from: null, line: 6 },
    'analysis.warm-up': { from: 'production', line: 23, column: 17 },
    'variables.LOG_LEVEL': { from: 'staging', line: 16 },
    'secrets.DB_URL': { from: 'production', line: 25 },
    tags: { from: 'production', line: 20, column: 5 },
  });
  expect(origins).not.toHaveProperty('branches');
  expect(origins).not.toHaveProperty(['secrets.QUEUE']);
});

test('keys of a plan may stand under `deployment`, and are the same there', () => {
  const text = (keys: string) => `environments: { a: ${keys} }`;
  const { digest } = readOne(text('{ strategy: linear, criteria: error-rate < 1%, approval: true }'));
  expect(
    readOne(text('{ deployment: { strategy: linear, approvalRequired: true }, successCriteria: error-rate < 1% }'))
      .digest,
  ).toBe(digest);
});

describe('what is wrong in `defaults` is told once', () => {
  test('also when nobody takes it over', () => {
    const text =
      'defaults: { criteria: fast, strategy: blu, analysis: { alpha: 2 } }\nenvironments: { a: { stages: 100, criteria: none, analysis: { alpha: 0.1 } }, b: { criteria: p95 < 1s } }\n';
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^1:23 /),
      expect.stringMatching(/^1:39 `blu` is no plan that is known by name/),
      '1:63 `alpha` must be a number over 0 up to 0.2, not `2`',
    ]);
  });

  test('where it stands, with the environments that have it', () => {
    const text =
      'defaults: { canary: { stages: [50, 10] }, criteria: p95 < 1s }\nenvironments: { a: {}, b: {}, c: { stages: 10@5m, 100 } }\n';
    expect(problemsOf(text.replace('10@5m, 100', '"10@5m, 100"'))).toEqual([
      '1:36 weights must rise, but 10 follows 50 (for `a`, `b`)',
    ]);
  });

  test('and only counted where many have it', () => {
    const text =
      'defaults: { stages: [50, 10, 100], criteria: none }\nenvironments: { a: {}, b: {}, c: {}, d: {}, e: {} }\n';
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^1:26 weights must rise, but 10 follows 50 \(for `a`, `b`, `c` and 2 more\)$/),
    ]);
  });
});

test('what is inherited over more environments than anybody follows is told', () => {
  const chain = (count: number) =>
    Array.from({ length: count }, (_, index) => `  e${index}: { inherits: e${index + 1} }\n`).join('');
  expect(problemsOf(`environments:\n${chain(10)}  e10: {}\n`)).toEqual([]);
  expect(problemsOf(`environments:\n${chain(12)}  e12: {}\n`)).toEqual([
    '2:19 `inherits` goes over more than 10 environments: put what they share into `defaults`',
    '3:19 `inherits` goes over more than 10 environments: put what they share into `defaults`',
  ]);
});

describe('who inherits from nobody is told', () => {
  test.each([
    [
      '{ a: { inherits: prodction }, production: {} }',
      ['1:32 `inherits` names `prodction`, which is no environment here: did you mean `production`?'],
    ],
    ['{ a: { inherits: x }, b: {} }', ['1:32 `inherits` names `x`, which is no environment here: there are a, b']],
    ['{ a: { inherits: a } }', ['1:32 `inherits` goes in a circle: a, a']],
    [
      '{ a: { inherits: b }, b: { inherits: c }, c: { inherits: b } }',
      ['1:52 `inherits` goes in a circle: b, c, b', '1:72 `inherits` goes in a circle: c, b, c'],
    ],
  ])('%s', (environments, problems) => {
    expect(problemsOf(`environments: ${environments}`)).toEqual(problems);
  });
});
