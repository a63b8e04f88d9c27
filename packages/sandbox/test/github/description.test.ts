import { describe, expect, test } from '@jest/globals';
import { routes } from '../../src/github/routes.ts';
import { operationOf, violationsOf } from './description.ts';

describe('every route', () => {
  test.each(Object.entries(routes))('%s is one of GitHub, by its name and page', (key, { operation, docs }) => {
    const described = operationOf(key);
    expect(
      described?.operationId.replace('/', ':').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    ).toBe(operation);
    expect(described?.docs).toBe(`https://docs.github.com/rest/${docs}`);
  });
});

describe('the check finds', () => {
  const exchange = {
    route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
    params: { owner: 'o', repo: 'r', ref: 'heads/main' },
    query: {},
    requestBody: undefined,
    status: 200,
    body: {
      ref: 'refs/heads/main',
      node_id: 'x',
      url: 'http://127.0.0.1/x',
      object: { type: 'commit', sha: 'a'.repeat(40), url: 'http://127.0.0.1/y' },
    },
    fault: null,
  };

  test('nothing in an exchange as described', () => {
    expect(violationsOf(exchange)).toEqual([]);
  });

  test.each([
    ['a member that is missing', { body: { ...exchange.body, ref: undefined } }, /required property 'ref'/],
    ['a member of another type', { body: { ...exchange.body, ref: 1 } }, /\/ref must be string/],
    ['a member that was made up', { body: { ...exchange.body, made: 'up' } }, /additional properties.*made/],
    [
      'a member made up further down',
      { body: { ...exchange.body, object: { ...exchange.body.object, x: 1 } } },
      /object/,
    ],
    ['a status that is not described', { status: 418 }, /status is not described/],
    ['a query parameter that is not described', { query: { page: '1' } }, /query page is not described/],
    ['a route that is not described', { route: 'GET /nowhere' }, /is not described/],
    [
      'a request without what it needs',
      { route: 'POST /repos/{owner}/{repo}/git/refs', status: 201, requestBody: { ref: 'refs/heads/x' } },
      /request must have required property 'sha'/,
    ],
    [
      'a bad request that was refused for something else',
      { route: 'POST /repos/{owner}/{repo}/git/refs', status: 409, body: {}, requestBody: { ref: 1 } },
      /request\/ref must be string/,
    ],
  ])('%s', (_, change, found) => {
    const given = JSON.parse(JSON.stringify({ ...exchange, ...change })) as typeof exchange;
    expect(violationsOf(given).join('\n')).toMatch(found);
  });
});
