import { describe, expect, test } from '@jest/globals';
import { environmentOf, problemsOf, warningsOf, withLines } from './reading.ts';

test('everything that is wrong is told at once, from top to bottom, each with line and column', () => {
  const text = `
versoin: 1
defaults:
  branches: main
  canary:
    enabled: yes
    stages: [10, 5]
  variables: { LOG LEVEL: info, PORT: [] }
environments:
  staging:
    name: staging
    inherits: prod
    auto_deploy: "true"
    autoDeploy: true
    approval: true
    deployment: { approvalRequired: false, stratgy: canary }
    criteria: error-rate < 1%
  production:
    replicas: -1
    url: shop.example
    ecs: { clusters: shop, engine: nativ, role: deploy }
    windows: [Sundays 02:00 to 04:00 UTC, 0 9 * * for 8h]
    freezes: 2026-02-30 to 2026-03-01
    rollback_within: soon
    approvals: { required: true, approvers: [ada, ada@shop.example], minimum: 0 }
    strategy: rolling
    resources: { cpu: many, disk: 1 }
    secrets: { DB: db }
    notifications: [{ pager: me }]
    hotfix: { branches: "hotfix/?", review: 1d }
  old:
    ecs: {}
    azure: { app: shop, resource-group: rg }
    strategy: rolling
  older: { azure: {}, strategy: rolling, approvals: { approvers: ada, minimum-approvals: 2 } }
  "a b": {}
`.trimStart();
  expect(problemsOf(text)).toEqual([
    '1:1 `versoin` is not known here: did you mean `version`?',
    '3:3 `branches` is not known here: it belongs to one environment',
    '5:14 `enabled` must be true or false, not `yes`',
    '6:18 weights must rise, but 5 follows 10 (for `staging`)',
    '7:16 `variables["LOG LEVEL"]` cannot be used: it must be a name of letters, digits and _',
    '7:39 `variables.PORT` must be a text (put it in quotes), a number, true or false, not an empty list',
    '10:5 `name` is not known here: the name is the key that this stands under',
    '11:15 `inherits` names `prod`, which is no environment here: there are staging, production, old, older',
    '12:19 `staging.auto_deploy` must be true or false, not `true`',
    '13:5 `autoDeploy` says again what `auto_deploy` says: keep one of them',
    '15:19 `deployment.approvalRequired` says again what `approval` says: keep one of them',
    '15:44 `stratgy` is not known here: did you mean `strategy`?',
    '18:15 `production.replicas` must be a whole number from 0 to 5000, not `-1`',
    '19:10 `production.url`: expected an address such as https://shop.example.com',
    '20:12 `clusters` is not known here: did you mean `cluster`?',
    '20:36 `ecs.engine` must be one of native, stepwise, auto, not `nativ`',
    '20:49 `ecs.role` must be the ARN of an IAM role, arn:aws:iam::111122223333:role/deploy, not `deploy`',
    '21:43 `windows[1]`: `0 9 * *` is no time: expected the five parts of cron (minute, hour, day, month, day of the week), as in 0 9 * * MON-FRI',
    '22:14 `production.freezes`: `2026-02-30` is no day: expected one such as 2026-12-20',
    '23:22 `production.rollback_within`: expected a time such as 5m, 90s or 1h30m',
    '24:51 `approvers[1]` must be a login of GitHub, or a team as org/team, not `ada@shop.example`',
    '24:79 `approvals.minimum` must be a whole number from 1 to 100, not `0`',
    '26:23 `resources.cpu` must be a number of processors, 0.5 or 500m, not `many`',
    '26:29 `disk` is not known here: known are cpu, memory',
    '27:14 `production.secrets` must be a list such as [{ name: DB_URL, key-vault-secret: db-url }], not an object',
    '28:23 `pager` is not known here: known are slack, email, on',
    '29:26 `hotfix.branches`: `?` cannot be in a name: a pattern has `*` and `**`, and all else stands for itself',
    '29:37 `review` is not known here: known are branches, review-within, strategy, stages, criteria, deadline, on-failure, on-no-traffic, on-cancel, rollback, analysis, blue-green, canary',
    '34:71 2 approvals are asked for, but one approver is named',
    '35:3 `environments["a b"]` cannot be used: it must be a name of letters, digits, `-`, `_` and `.`, up to 100',
  ]);
});

describe('what is missing or too much in an environment is told where it is', () => {
  test.each([
    ['ecs: {}', '3:5 `ecs` names no `service`'],
    ['ecs:\n  cluster: shop', '3:5 `ecs` names no `service`'],
    ['azure: { app: shop }', '3:5 `azure` names no `resource-group`'],
    ['azure: {}', '3:5 `azure` names no `app` and no `resource-group`'],
    [
      'ecs: { service: web }\nazure: { app: a, resource-group: b }',
      '4:5 an environment has one target, but here are `ecs` and `azure`: make an environment of each',
    ],
    [
      'secrets: [{ parameter: /a }]',
      '3:15 `name` is missing: expected an object with `name`, and where the secret is kept',
    ],
    [
      'criteria: error-rate < 1%\ncanary: { enabled: false }',
      '2:3 it does not say how traffic goes over: give `strategy`, `stages`, or a `canary` or `blue-green` block',
    ],
    [
      'strategy: canary',
      '2:3 nothing would be judged: give `criteria` such as error-rate < 1%, or say `criteria: none`',
    ],
    [
      'stages: 10@5m, 100\nstrategy: rolling\ncriteria: none',
      '3:5 `rolling` leaves the weights to the platform: remove the stages, or use canary',
    ],
    [
      'rollback: { triggers: { error_rate: ">5%" }, tigger: 1 }',
      '3:50 `tigger` is not known here: did you mean `triggers`?',
    ],
    [
      'analysis: { warm_up: 1m, warmUp: 2m }\ncriteria: error-rate < 1%',
      '3:30 `warmUp` says again what `warm_up` says: keep one of them',
    ],
    [
      'secrets: [{ name: A, parameter: /a }, { name: A, parameter: /b }]',
      '3:43 `secrets[1]` says again what `secrets[0]` says: keep one of them',
    ],
    ['variables: { A: b }\nsecrets: [{ name: A, parameter: /a }]', '4:15 `A` is a variable already: keep one of them'],
    ['hotfix: { review-within: 1d }', '3:5 `hotfix` has no `branches` that it comes from'],
  ])('%s', (lines, problem) => {
    expect(problemsOf(withLines(lines))).toEqual([problem]);
  });
});

describe('what is wrong with the file as a whole', () => {
  test.each([
    [
      'defaults: { approval: true, approvals: { required: true } }\nenvironments: { a: {} }',
      '1:42 `approvals.required` says again what `approval` says: keep one of them',
    ],
    ['', '1:1 must hold an environments file: an object with `environments`.'],
    ['- a', '1:1 must hold an environments file: an object with `environments`.'],
    ['version: 1', '1:1 `environments` is missing: expected an environments file: an object with `environments`'],
    [
      'environments: {}',
      '1:15 `environments` must be an object of environments, by name, not empty, not an empty object',
    ],
    ['environments: [a]', '1:15 `environments` must be an object of environments, by name, not a list'],
    ['environments: { a: null }', '1:20 `environments.a` must be an object, not empty'],
    [
      'environments: { a: {}, A: {} }',
      '1:24 `a` and `A` are one environment for GitHub: give them names that differ in more than case',
    ],
    ['environments: { __proto__: {}, b: {} }', '1:17 `__proto__` cannot be used as a name'],
    [
      'canary: {}\nenvironments: { a: {} }',
      '1:1 `canary` is not known here: write it into `defaults`, or into an environment',
    ],
    ['environments: {{ a }}: 1', '1:16 must be a text: this key is a list or an object.'],
    ['environments: { a: { windows: >5 } }', expect.stringMatching(/^1:\d+ is not YAML here/)],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)[0]).toEqual(problem);
  });

  test('JSON is read as well, and must be JSON', () => {
    expect(problemsOf('{ "environments": { "a": { "replicas": 1.5 } } }', 'environments.json')).toEqual([
      '1:40 `a.replicas` must be a whole number from 0 to 5000, not `1.5`',
    ]);
    expect(problemsOf('environments: {}', 'environments.json')).toEqual(['1:1 is not JSON here.']);
  });
});

test('what is doubtful has its place, and does not stand in the way', () => {
  const text =
    'environments:\n  a: { strategy: blue-green }\n  b:\n    stages: 10@1m, 100\n    criteria: error-rate < 1%\n';
  expect(warningsOf(text)).toEqual([
    '2:8 nothing is judged by numbers here: give `criteria` such as error-rate < 1%, or say `criteria: none`',
    expect.stringMatching(/^3:3 the warm-up, 3m, is longer than the first stage's least time, 1m/),
  ]);
});

test('an anchor brings its problem once, where it is written', () => {
  const text =
    'x-ecs: &ecs { service: web, engin: auto }\nenvironments:\n  a: { ecs: *ecs }\n  b: { ecs: { <<: *ecs, cluster: c } }\n';
  expect(problemsOf(text)).toEqual(['1:29 `engin` is not known here: did you mean `engine`?']);
});

describe('a variable that YAML would read as another text than is written is refused', () => {
  test.each(['007', '1.10', '1e3', '0x1F', 'True', '+1', '.5', '-0', '12345678901234567890'])('%s', (value) => {
    const message = '`A` would not be the text that is written here: put it in quotes';
    expect(problemsOf(withLines(`variables: { A: ${value} }`))).toEqual([`3:21 ${message}`]);
    expect(problemsOf(withLines(`variables:\n  B: 1\n  A: &a ${value}`))).toEqual([expect.stringContaining(message)]);
  });

  test.each(['7', '1.5', '-3', 'true', '"007"', 'yes', '1_000', '2026-11-22'])('but not %s', (value) => {
    const { variables } = environmentOf(withLines(`variables: { A: ${value} }`));
    expect(variables['A']).toBe(value.replaceAll('"', ''));
  });
});
