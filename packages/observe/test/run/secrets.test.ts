import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../src/model.ts';
import { secretNames, secretsOfSuite, soundsSecret } from '../../src/run/secrets.ts';
import { check, expectations, get, suite } from './models.ts';

const env = { SMOKE: 'value', API_TOKEN: 'token-value', REGION: 'eu' };
const secretsOf = (...steps: Step[]) => secretsOfSuite(suite({ checks: [check('any', { steps })] }), env);

describe('a name', () => {
  test.each([
    'password',
    'user_pass',
    'SMOKE_PW',
    'apiKey',
    'x-api-key',
    'Authorization',
    'sessionId',
    'csrf_token',
    'JWT',
  ])('%s sounds secret', (name) => expect(soundsSecret(name)).toBe(true));

  test.each(['author', 'bypass', 'compass', 'id', 'version', 'spinner', 'user', 'inside'])('%s does not', (name) =>
    expect(soundsSecret(name)).toBe(false),
  );
});

describe('a secret is', () => {
  test.each<[string, Step, string[]]>([
    ['a password', get('/', { auth: { kind: 'basic', username: 'me', password: 'abc' } }), ['abc']],
    ['a token', get('/', { auth: { kind: 'bearer', token: 'abc' } }), ['abc']],
    [
      'a header that sounds so, and what follows its scheme',
      get('/', { headers: { Authorization: 'Bearer abc' } }),
      ['Bearer abc', 'abc'],
    ],
    ['a parameter that sounds so', get('/?api_key=abc&page=2'), ['abc']],
    ['a field that sounds so', get('/', { body: { kind: 'form', fields: { user: 'me', password: 'abc' } } }), ['abc']],
    [
      'a member of JSON that sounds so',
      get('/', { body: { kind: 'json', json: { a: [{ secret: 'abc', b: 'c' }] } } }),
      ['abc'],
    ],
    ['what the environment has for a header', get('/', { headers: { 'x-any': '{{env.SMOKE}}' } }), ['value']],
    ['what it has for a query', get('/?any={{env.SMOKE}}'), ['value']],
    ['what sounds so, wherever it is', get('/{{ env.API_TOKEN }}'), ['token-value']],
  ])('%s', (_, step, expected) => {
    expect(secretsOf(step)).toEqual(expected);
  });

  test('none of host, path and expectations, which a person has to see', () => {
    const expected = expectations({ body: { contains: '{{env.SMOKE}}' } });
    expect(secretsOf(get('https://{{env.REGION}}.example.com/{{env.SMOKE}}', { expect: expected }))).toEqual([]);
  });

  test('the password of a proxy, as it is written and as it is meant', () => {
    const network = { resolve: {}, ca: [], proxy: 'http://me:a%2Fb%2Fc@proxy.example.com:3128' };
    expect(secretsOfSuite(suite({ network }), {})).toEqual(['a%2Fb%2Fc', 'a/b/c']);
  });

  test('what is captured, when it sounds so or is sent', () => {
    const capture = {
      token: { from: 'body', pattern: '.*' },
      id: { from: 'body', pattern: '.*' },
      key: { from: 'body', pattern: '.*' },
    } as const;
    const steps = [get('/login', { capture }), get('/{{id}}', { headers: { 'x-any': '{{key}}' } })];
    expect(secretNames(check('any', { steps }))).toEqual(new Set(['key', 'token']));
  });
});
