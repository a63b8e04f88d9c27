import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { labelOf, pinnedHosts, waysOf } from '../../src/run/addresses.ts';
import { check, get } from './models.ts';

test('every address of every host is asked, in as few ways as that takes', () => {
  const hosts = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.uniqueArray(fc.ipV4(), { minLength: 1, maxLength: 5 }),
  );
  fc.assert(
    fc.property(hosts, (given) => {
      const ways = waysOf(new Map(Object.entries(given)));
      for (const [host, addresses] of Object.entries(given)) {
        expect(new Set(ways.map((pins) => pins[host]))).toEqual(new Set(addresses));
      }
      expect(ways).toHaveLength(Math.max(1, ...Object.values(given).map(({ length }) => length)));
    }),
  );
});

test('the hosts of a check are those of its steps that the suite resolves', () => {
  const network = {
    resolve: { 'app.example.com': 'all', 'db.example.com': ['10.0.0.1'], 'x.example.com': 'all' },
    ca: [],
  } as const;
  const steps = [
    get('/health'),
    get('https://{{env.HOST}}/{{id}}'),
    get('https://other.example.com/'),
    { kind: 'tcp', host: 'db.example.com', port: 5432 } as const,
  ];
  const env = { HOST: 'app.example.com' };
  expect(pinnedHosts(check('any', { steps }), 'https://app.example.com:8443/base', network, env)).toEqual([
    'app.example.com',
    'db.example.com',
  ]);
});

test.each([
  [{}, null],
  [{ a: '10.0.0.1' }, '10.0.0.1'],
  [{ a: '10.0.0.1', b: '::1' }, 'a 10.0.0.1, b ::1'],
])('%j is called %p', (pins, label) => {
  expect(labelOf(pins)).toBe(label);
});
