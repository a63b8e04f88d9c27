import { expect, test } from '@jest/globals';
import { networkOfInputs } from '../../src/checkFile/network.ts';

const PEM = '-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----\n';

async function load(file: string): Promise<string> {
  if (file === 'ca.pem') return PEM;
  if (file === 'other.pem') return 'nothing of the kind';
  throw new Error('ENOENT');
}

test('addresses, certificates and a proxy', async () => {
  const resolve = { 'App.example.com': '10.0.0.1, fd00::1', 'b.example.com': 'all' };
  expect(await networkOfInputs({ resolve, ca: ['ca.pem'], proxy: 'http://proxy:3128' }, load)).toEqual({
    network: {
      resolve: { 'app.example.com': ['10.0.0.1', 'fd00::1'], 'b.example.com': 'all' },
      ca: [PEM],
      proxy: 'http://proxy:3128',
    },
  });
});

test('nothing given is nothing asked for', async () => {
  expect(await networkOfInputs({ resolve: {}, ca: [] }, load)).toEqual({ network: { resolve: {}, ca: [] } });
});

test('the shape is told first, and names the inputs', async () => {
  const inputs = { resolve: { 'http://a': '10.0.0.1', b: '10.0.0.1,c' }, ca: ['ca.pem'], proxy: 'socks5://a' };
  const read = await networkOfInputs(inputs, load);
  expect('problems' in read && read.problems).toEqual([
    { input: 'resolve', message: expect.stringContaining('`http://a` must be a host name') },
    { input: 'resolve', message: expect.stringContaining('`b` must be') },
    { input: 'proxy', message: '`proxy` must be `http://host:port`, or `http://user:password@host:port`.' },
  ]);
});

test('files that hold no certificates are named', async () => {
  const read = await networkOfInputs({ resolve: {}, ca: ['ca.pem', 'other.pem', 'missing.pem'] }, load);
  expect('problems' in read && read.problems).toEqual([
    { input: 'ca-file', message: '`missing.pem` names a file that cannot be read: ENOENT.' },
    { input: 'ca-file', message: expect.stringContaining('`other.pem` names a file without a certificate') },
  ]);
});
