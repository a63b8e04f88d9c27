import { expect, test } from '@jest/globals';
import { addressesOf } from '../src/resolve.ts';

test('the addresses of a name: as they are listed, as the name service has them now, or none to be held to', async () => {
  const { signal } = new AbortController();
  const network = { resolve: { 'a.example': ['192.0.2.1', '2001:db8::1'], 'b.example': 'all' as const } };
  const answers = [['192.0.2.2', '2001:db8::2', '192.0.2.2'], ['192.0.2.3']];
  const ask = async () => (answers.shift() ?? []).map((address) => ({ address, family: 4 }));
  expect(await addressesOf('a.example', network, signal, ask)).toEqual(['192.0.2.1', '2001:db8::1']);
  expect(await addressesOf('b.example', network, signal, ask)).toEqual(['192.0.2.2', '2001:db8::2']);
  expect(await addressesOf('b.example', network, signal, ask)).toEqual(['192.0.2.3']);
  expect(await addressesOf('constructor', network, signal, ask)).toEqual([]);
});

test('the addresses of a name that nobody knows, or that nobody waits for', async () => {
  const { signal } = new AbortController();
  const network = { resolve: { 'no-such-host.invalid': 'all' as const, localhost: 'all' as const } };
  expect(await addressesOf('localhost', network, signal)).toContain('127.0.0.1');
  expect(await addressesOf('no-such-host.invalid', network, signal)).toMatchObject({ kind: 'dns', answered: false });
  expect(await addressesOf('localhost', network, AbortSignal.abort())).toMatchObject({
    kind: 'stopped',
    reason: 'stopped while looking up the addresses of localhost',
  });
});
