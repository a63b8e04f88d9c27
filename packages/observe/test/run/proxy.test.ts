import { describe, expect, test } from '@jest/globals';
import { proxiesOf, proxyFor } from '../../src/run/proxy.ts';

const env = { http_proxy: 'http://one:1', HTTPS_PROXY: 'http://two:2' };

describe('of the environment', () => {
  test('small letters go before capitals, and what is no HTTP proxy is none', () => {
    expect(proxiesOf({ ...env, https_proxy: 'http://three:3', NO_PROXY: 'a, .b' })).toEqual({
      http: 'http://one:1',
      https: 'http://three:3',
      direct: ['a', '.b'],
    });
    expect(proxiesOf({ http_proxy: 'proxy:3128', HTTPS_PROXY: 'socks5://proxy:1080' })).toEqual({
      http: 'http://proxy:3128',
      direct: [],
    });
    expect(proxiesOf({ http_proxy: '', HTTPS_PROXY: '' })).toEqual({ direct: [] });
  });

  test.each([
    ['http://app.example.com/', '', 'http://one:1/'],
    ['https://app.example.com/', '', 'http://two:2/'],
    ['https://app.example.com/', 'other.example.com', 'http://two:2/'],
    ['https://app.example.com/', 'app.example.com', null],
    ['https://app.example.com/', 'EXAMPLE.com', null],
    ['https://app.example.com/', '.example.com', null],
    ['https://example.com/', '.example.com', null],
    ['https://anexample.com/', 'example.com', 'http://two:2/'],
    ['https://app.example.com/', 'a,*', null],
    ['https://app.example.com/', 'example.com:443', null],
    ['https://app.example.com/', 'example.com:8443', 'http://two:2/'],
    ['https://10.0.0.1/', '10.0.0.1', null],
    ['https://10.0.0.1/', '0.0.1', 'http://two:2/'],
    ['https://[fd00::1]/', 'fd00::1', null],
    ['https://[fd00::1]:8443/', '[fd00::1]:8443', null],
    ['http://localhost:8080/', '', null],
    ['http://127.0.0.1/', '', null],
    ['http://[::1]/', '', null],
    ['http://127.example.com/', '', 'http://one:1/'],
  ])('%s with no_proxy "%s" is asked through %s', (url, no_proxy, through) => {
    expect(proxyFor(new URL(url), proxiesOf({ ...env, no_proxy }))?.href ?? null).toBe(through);
  });
});

test('one that is named is for everything', () => {
  expect(proxyFor(new URL('http://localhost/'), 'http://p:1')?.href).toBe('http://p:1/');
  expect(proxyFor(new URL('http://localhost/'), undefined)).toBeNull();
});
