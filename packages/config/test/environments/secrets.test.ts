import { describe, expect, test } from '@jest/globals';
import { readEnvironments } from '../../src/environments/read.ts';
import { environmentOf, problemsOf, warningsOf, withLines } from './reading.ts';

const LETTERS = '0a1B2c3D4e'.repeat(4);

/** Made up, and in parts, so that no scanner takes this file for a leak. */
const made: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['an access key of AWS', 'AKIA', 'IOSFODNN7EXAMPLE'],
    ['a token of GitHub', 'ghp_', LETTERS],
    ['a token of GitLab', 'glpat-', LETTERS],
    ['a token of npm', 'npm_', LETTERS],
    ['a token of Slack', 'xoxb-', '1234567890-abc'],
    ['the address of a web hook, which is a secret', 'https://hooks.slack.com/services/', 'T0/B0/xyz'],
    ['a private key', '-----BEGIN RSA ', 'PRIVATE KEY-----'],
    ['a signed token (JWT)', 'eyJ', 'hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln'],
    ['a key of an API', 'sk_live_', LETTERS],
    ['an address with a password', 'postgres://shop:', 'hunter2@db.example/shop'],
    ['a connection string with a password or key', 'Server=db;Password', '=hunter2;'],
  ].map(([name, begin, end]) => [name, `${begin}${end}`]),
);

/** Where a text can stand. */
const places: readonly ((text: string) => string)[] = [
  (text) => `database: ${text}`,
  (text) => `variables: { X: ${text} }`,
  (text) => `strategy: ${text}\ncriteria: none`,
  (text) => `stages: [10, ${text}, 100]\ncriteria: none`,
  (text) => `branches: [main, ${text}]`,
  (text) => `windows: ${text}`,
  (text) => `replicas: ${text}`,
  (text) => `ecs: { service: web, cluster: ${text} }`,
  (text) => `ecs: { engine: ${text} }`,
  (text) => `inherits: ${text}`,
  (text) => `rollback: { notification: [{ slack: ${text} }] }\ncriteria: none`,
  (text) => `secrets: [{ name: A, parameter: ${text} }]`,
  (text) => `secrets: [{ name: A, parameter: /a, ${text}: b }]`,
  (text) => `${text}: 1`,
];

describe.each(Object.entries(made))('%s', (name, text) => {
  test('is refused wherever it stands, and not shown', () => {
    for (const place of places) {
      const problems = problemsOf(withLines(place(JSON.stringify(text))));
      expect(problems).toEqual(
        expect.arrayContaining([expect.stringContaining(`here stands what looks like ${name} (it is not shown)`)]),
      );
      expect(problems.join('\n')).not.toContain(text.slice(0, 12));
      expect(problems.filter((each) => !each.includes('it is not shown'))).toEqual([]);
    }
  });
});

test.each([
  ['postgres://shop@db.example/shop'],
  ['postgres://shop:${DB_PASSWORD}@db.example/shop'],
  ['https://shop.example:8443/a@b'],
  ['arn:aws:iam::111122223333:role/deploy'],
  ['Server=db;Password={{password}};'],
])('%s holds none', (text) => {
  expect(environmentOf(withLines(`database: ${JSON.stringify(text)}`)).database).toBe(text);
});

describe('a variable that is called like a secret', () => {
  test('is refused when it holds what looks like one, without its value', () => {
    const problems = problemsOf(withLines('variables:\n  DB_PASSWORD: correct-horse-7'));
    expect(problems).toEqual([
      '4:7 `DB_PASSWORD` is called like a secret and holds what looks like one (it is not shown): name it under `secrets`',
    ]);
  });

  test.each(['CSRF_TOKEN: header', 'API_KEY: "changeme"'])('is doubtful otherwise: %s', (variable) => {
    expect(warningsOf(withLines(`variables: { ${variable} }`))).toEqual([
      expect.stringContaining('is called like a secret: if it is one, name it under `secrets`'),
    ]);
  });

  test.each(['TOKEN_URL: https://id.shop.example', 'PASSWORD_MIN_LENGTH: 8', 'TOKEN_LIFETIME: 3600s'])(
    'is not %s',
    (variable) => {
      expect(warningsOf(withLines(`variables: { ${variable} }`))).toEqual([]);
    },
  );
});

test('a secret is where it is kept, never its value', () => {
  const lines = `
ecs: { service: web }
secrets:
  - { name: A, value: hunter2 }
  - { name: B }
  - { name: C, parameter: /c, secretsManager: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:c" }
  - { name: D, key-vault-secret: d }
`;
  expect(problemsOf(withLines(lines))).toEqual([
    '5:9 the secret `A` does not say where it is kept: give `key-vault-secret`, `secrets-manager` or `parameter`',
    expect.stringMatching(/^5:20 `value` is not known here: values of secrets do not belong into files/),
    '6:9 the secret `B` does not say where it is kept: give `key-vault-secret`, `secrets-manager` or `parameter`',
    '7:9 the secret `C` says two places, `secrets-manager` and `parameter`: keep one of them',
    '8:9 the secret `D` is kept where `ecs` cannot read it: give `secrets-manager` or `parameter`',
  ]);
});

test.each([
  '- { name: A, key-vault-secret: "hunter2!" }',
  '- { name: A, parameter: hunter2 }',
  '- { name: "hunter2!", parameter: /a }',
  '{ A: hunter2 }',
  'hunter2',
])('what stands in place of a reference is not shown: %s', (secrets) => {
  const problems = problemsOf(withLines(`secrets:\n  ${secrets}`));
  expect(problems).not.toEqual([]);
  expect(problems.join('\n')).not.toContain('hunter2');
});

test('expressions of workflows are refused: nobody evaluates them', () => {
  expect(problemsOf(withLines('variables: { A: "${{ secrets.A }}" }'))).toEqual([
    '3:18 expressions of workflows are not evaluated in this file: write the value, or name a secret',
  ]);
});

test('an environment that was read holds no value of a secret', () => {
  const reading = readEnvironments(withLines('secrets: [{ name: A, parameter: /a }]'), 'environments.yml');
  expect(JSON.stringify(reading)).toContain('"reference":"/a"');
});
