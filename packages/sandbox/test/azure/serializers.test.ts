import { describe, expect, test } from '@jest/globals';
import type { ArmExchange } from '../../src/index.ts';
import { routes } from '../../src/azure/routes.ts';
import { answerViolationsOf, operationOf, requestViolationsOf } from './serializers.ts';

/** What other services answer, and the addresses that operations give. */
const NOT_OF_APP_SERVICE = /Microsoft\.(?:Insights|Resources)\/|\/operationresults\/|\/resources$/;

describe('every route of App Service', () => {
  const keys = Object.keys(routes).filter((key) => !NOT_OF_APP_SERVICE.test(key));
  test.each(keys)("%s is one of Microsoft's library, by its name", (key) => {
    const [method, template] = key.split(' ') as [string, string];
    const operation = operationOf({ method, path: template.replaceAll(/\{\w+\}/g, 'x') });
    // newer libraries say list of what older ones get, and have plans among others
    const [, name] = routes[key]!.operation.replace('getAppServicePlan', 'get').split(':');
    expect([name, name!.replace(/^list/, 'get')]).toContain(operation?.name);
  });
});

const path = '/subscriptions/x/resourceGroups/g/providers/Microsoft.Web/sites/shop/slots/staging';
const rule = { name: 'staging', actionHostName: 'shop-staging.example', reroutePercentage: 10 };
const config = { id: 'x', name: 'web', type: 't', properties: { experiments: { rampUpRules: [rule] } } };
const weight: ArmExchange = {
  operation: 'arm:updateConfigurationSlot',
  method: 'PATCH',
  path: `${path}/config/web`,
  query: { 'api-version': '2024-11-01' },
  requestBody: { properties: config.properties },
  status: 200,
  body: config,
};
const swap: ArmExchange = {
  ...weight,
  method: 'POST',
  path: `${path}/slotsswap`,
  requestBody: { targetSlot: 'production', preserveVnet: true },
  status: 202,
  body: undefined,
};
const withRule = (change: object) => ({ properties: { experiments: { rampUpRules: [{ ...rule, ...change }] } } });

describe('the check finds', () => {
  test.each([weight, swap])('nothing in what is as it should be: $method $path', (exchange) => {
    expect([requestViolationsOf(exchange), answerViolationsOf(exchange)]).toEqual([[], []]);
  });

  test.each<[string, ArmExchange, RegExp]>([
    ['a member that nobody knows', { ...weight, requestBody: withRule({ percentage: 10 }) }, /0\.percentage is 10/],
    ['text for a figure', { ...weight, requestBody: withRule({ reroutePercentage: '10' }) }, /is read as 10/],
    ['a slip of the pen', { ...weight, requestBody: { properties: { linuxFxVerison: 'x' } } }, /linuxFxVerison/],
    ['what only the service says', { ...weight, requestBody: { ...config } }, /request\.id is "x"/],
    ['a parameter that there is none of', { ...weight, query: { 'api-version': 'x', slot: 'a' } }, /no parameter slot/],
    ['a member that is missing', { ...swap, requestBody: { targetSlot: 'production' } }, /preserveVnet cannot be null/],
    ['no body at all', { ...swap, requestBody: undefined }, /there should be one/],
    ['a body where none is', { ...swap, path: `${path}/resetSlotConfig` }, /there should be none/],
  ])('in a request %s', (_, exchange, found) => {
    expect(requestViolationsOf(exchange).join('\n')).toMatch(found);
  });

  test.each<[string, ArmExchange, RegExp]>([
    ['a member of another name', { ...weight, body: { ...config, property: {} } }, /answer\.property is \{\}/],
    ['a figure for text', { ...weight, body: { properties: { linuxFxVersion: 1 } } }, /linuxFxVersion.*string/],
    ['a status that there is none of', { ...weight, status: 202 }, /no such status/],
    ['an error of another shape', { ...weight, status: 404, body: { message: 'gone' } }, /answer\.message/],
  ])('in an answer %s', (_, exchange, found) => {
    expect(answerViolationsOf(exchange).join('\n')).toMatch(found);
  });

  test("nothing in what is another service's", () => {
    const tags = { ...weight, path: '/subscriptions/x/providers/Microsoft.Resources/tags/default', body: { any: 1 } };
    expect([requestViolationsOf(tags), answerViolationsOf(tags)]).toEqual([[], []]);
  });
});
