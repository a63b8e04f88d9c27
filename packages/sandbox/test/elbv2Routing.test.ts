import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { locationOf } from '../src/elbv2/answers.ts';
import { parseConditions } from '../src/elbv2/conditions.ts';
import type { Rule } from '../src/elbv2/model.ts';
import { chooseRule, holds, inOrder, type RoutedRequest } from '../src/elbv2/routing.ts';
import { cookiesFor, stuckTo } from '../src/elbv2/stickiness.ts';
import { chooseByWeight, evenPoints } from '../src/elbv2/weights.ts';

const request: RoutedRequest = {
  method: 'GET',
  host: 'Shop.example.com:8080',
  path: '/cart/items',
  query: new URLSearchParams('Version=V2&debug=1'),
  headers: { 'x-group': 'Beta-7', 'user-agent': 'curl/8' },
  sourceIp: '10.1.2.3',
};

describe('a condition holds when one of its values matches', () => {
  test.each<[field: string, config: object, expected: boolean]>([
    ['host-header', { Values: ['shop.example.com'] }, true],
    ['host-header', { Values: ['other.com', '*.example.com'] }, true],
    ['host-header', { HostHeaderConfig: { Values: ['shop?.example.com'] } }, false],
    ['path-pattern', { Values: ['/cart/*'] }, true],
    ['path-pattern', { Values: ['/cart/item?'] }, true],
    ['path-pattern', { Values: ['/cart'] }, false],
    ['path-pattern', { Values: ['/Cart/*'] }, false],
    ['path-pattern', { Values: ['/cart.items'] }, false],
    ['http-header', { HttpHeaderConfig: { HttpHeaderName: 'X-Group', Values: ['beta-?'] } }, true],
    ['http-header', { HttpHeaderConfig: { HttpHeaderName: 'X-Group', Values: ['alpha*'] } }, false],
    ['http-header', { HttpHeaderConfig: { HttpHeaderName: 'X-Absent', Values: ['*'] } }, false],
    ['query-string', { QueryStringConfig: { Values: [{ Key: 'version', Value: 'v*' }] } }, true],
    ['query-string', { QueryStringConfig: { Values: [{ Value: '1' }] } }, true],
    ['query-string', { QueryStringConfig: { Values: [{ Key: 'debug', Value: '2' }] } }, false],
    ['http-request-method', { HttpRequestMethodConfig: { Values: ['POST', 'GET'] } }, true],
    ['http-request-method', { HttpRequestMethodConfig: { Values: ['get'] } }, false],
    ['source-ip', { SourceIpConfig: { Values: ['192.168.0.0/16', '10.1.0.0/16'] } }, true],
    ['source-ip', { SourceIpConfig: { Values: ['10.2.0.0/16', '2001:db8::/32'] } }, false],
  ])('%s %j: %s', (Field, config, expected) => {
    expect(holds(parseConditions([{ Field, ...config }])[0]!, request)).toBe(expected);
  });
});

describe('the rule of a request', () => {
  test('is the one with the lowest priority, whatever the order of creation', () => {
    const rules = inOrder([rule('default'), rule(20, '/cart/*'), rule(3, '/other'), rule(10, '/cart/*')]);
    expect(chooseRule(rules, request).priority).toBe(10);
  });

  test('must meet all of its conditions', () => {
    const rules = inOrder([rule('default'), rule(1, '/cart/*', '/other/*')]);
    expect(chooseRule(rules, request).priority).toBe('default');
  });
});

describe('weights', () => {
  test.each([
    [[999, 1], 1_000, 1],
    [[1, 999], 1_000, 999],
    [[90, 10], 100, 10],
    [[10, 20], 150, 100],
    [[0, 5], 50, 50],
    [[1, 1, 2], 400, 200],
  ])('%j: of %i requests the last group gets %i, give or take one', (weights, requests, expected) => {
    const next = evenPoints();
    const chosen = Array.from({ length: requests }, () => chooseByWeight(groups(...weights), next()));
    const last = chosen.filter((arn) => arn === `group-${weights.length - 1}`).length;
    expect(Math.abs(last - expected)).toBeLessThanOrEqual(1);
  });

  test('never choose a group of weight 0, and none at all when all are 0', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999), { minLength: 1, maxLength: 5 }), fc.nat(9_999), (weights, point) => {
        const chosen = chooseByWeight(groups(...weights), point / 10_000);
        if (weights.every((weight) => weight === 0)) expect(chosen).toBeNull();
        else expect(weights[Number(chosen!.split('-')[1])]).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a client with the cookie', () => {
  const sticky = forwardConfig(true, 'blue', 'green');
  const [same, acrossSites] = cookiesFor(sticky, 'blue', 1_000).map((cookie) => cookie.split(';')[0]!);

  test('stays with its group, even at weight 0', () => {
    expect(stuckTo(sticky, `a=b; ${same}`, 60_000)).toBe('blue');
    expect(stuckTo(sticky, acrossSites, 60_000)).toBe('blue');
  });

  test.each([
    ['that has expired', sticky, 61_001],
    ['when stickiness is off', forwardConfig(false, 'blue', 'green'), 2_000],
    ['when the rule has lost the group', forwardConfig(true, 'green'), 2_000],
  ])('%s is free', (_, now, at) => {
    expect(stuckTo(now, same, at)).toBeNull();
  });

  test('of somebody else is free', () => {
    expect(stuckTo(sticky, 'AWSALBTG=nonsense', 2_000)).toBeNull();
    expect(stuckTo(sticky, undefined, 2_000)).toBeNull();
  });

  test('gets one only where stickiness is on', () => {
    expect(cookiesFor(forwardConfig(false, 'blue'), 'blue', 1_000)).toEqual([]);
    expect(acrossSites).toMatch(/^AWSALBTGCORS=/);
  });
});

test('a redirect keeps the parts that it does not change and can build on the old ones', () => {
  const from = { protocol: 'http', host: 'shop.example', port: '80', path: 'cart', query: 'a=1' };
  const toHttps = { StatusCode: 'HTTP_301', Protocol: 'HTTPS', Port: '443' } as const;
  expect(locationOf(toHttps, from)).toBe('https://shop.example:443/cart?a=1');
  const moved = { StatusCode: 'HTTP_302', Host: 'new.#{host}', Path: '/v2/#{path}', Query: '' } as const;
  expect(locationOf(moved, from)).toBe('http://new.shop.example:80/v2/cart');
});

function rule(priority: Rule['priority'], ...paths: string[]): Rule {
  return {
    arn: `rule-${priority}`,
    priority,
    conditions: paths.map((path) => ({ Field: 'path-pattern', PathPatternConfig: { Values: [path] } })),
    actions: [],
    transforms: [],
  };
}

function groups(...weights: number[]) {
  return weights.map((Weight, index) => ({ TargetGroupArn: `group-${index}`, Weight }));
}

function forwardConfig(Enabled: boolean, ...arns: string[]) {
  return {
    TargetGroups: arns.map((TargetGroupArn) => ({ TargetGroupArn, Weight: 0 })),
    TargetGroupStickinessConfig: { Enabled, DurationSeconds: 60 },
  };
}
