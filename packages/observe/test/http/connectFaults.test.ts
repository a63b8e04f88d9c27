import { expect, test } from '@jest/globals';
import { faultOfConnecting } from '../../src/http/connectFaults.ts';

/** An error as Node's own: of one address. */
const failed = (code: string, address: string) => Object.assign(new Error(code), { code, syscall: 'connect', address });

test.each([
  [
    'each address is named, and what was said by them comes before what this machine lacks',
    [failed('ENETUNREACH', '2001:db8::1'), failed('ECONNREFUSED', '192.0.2.1'), failed('ETIMEDOUT', '192.0.2.2')],
    'refused',
    'no network that leads to app.example:443 (2001:db8::1); connection refused by app.example:443 (192.0.2.1); no answer to connecting from app.example:443 (192.0.2.2)',
  ],
  [
    'a machine without a network reaches nothing',
    [failed('ENETUNREACH', '2001:db8::1'), failed('EHOSTUNREACH', '192.0.2.1')],
    'unreachable',
    'no network that leads to app.example:443 (2001:db8::1); no route to app.example:443 (192.0.2.1)',
  ],
])('a name with several addresses: %s', (_, errors, kind, reason) => {
  const fault = faultOfConnecting(new AggregateError(errors), { host: 'app.example', port: 443 });
  expect([fault.kind, fault.message]).toEqual([kind, reason]);
});

test('an error that nobody expects keeps its code', () => {
  const fault = faultOfConnecting(failed('EWEIRD', '192.0.2.1'), { host: '192.0.2.1', port: 80 });
  expect([fault.kind, fault.message]).toEqual(['unreachable', 'connecting failed (EWEIRD) to 192.0.2.1:80']);
});
