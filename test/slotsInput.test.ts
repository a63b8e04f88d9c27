import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSlots, writes, type SlotsWorld } from './slotsWorld.ts';

// One world for all: whatever is wrong, nothing in it is changed.
let world: SlotsWorld;
beforeAll(async () => {
  const slots = [
    { name: 'staging', image: 'shop:v1' },
    { name: 'auto', image: 'shop:v1', config: { autoSwapSlotName: 'production' } },
    { name: 'empty' },
  ];
  world = await openSlots({
    perSecond: 1,
    scenario: { sites: [{ name: 'shop', image: 'shop:v1', instances: 1, slots }] },
  });
}, 60_000);
afterAll(async () => world[Symbol.asyncDispose]());

interface Case {
  readonly action?: 'rollback';
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** All annotations, in order. */
  readonly told: readonly RegExp[];
}

const cases: Readonly<Record<string, Case>> = {
  'inputs of another platform, each by its name': {
    inputs: { cluster: 'prod', engine: 'stepwise', 'task-definition': 'web:1' },
    told: [
      /^input cluster: is for an ECS service, and `app-name` names a site of App Service/,
      /^input engine: is for an ECS service/,
      /^input task-definition: is for an ECS service/,
    ],
  },
  'a service beside a site': {
    inputs: { service: 'web', target: 'app-service' },
    told: [/^input service: is for an ECS service, and `app-name` names/],
  },
  'a site that is meant for a service': {
    inputs: { target: 'ecs', service: 'web', image: '' },
    told: [/^input app-name: is for a site of App Service, and `service` names/, /resource-group/, /slot-name/],
  },
  'nothing that says where': {
    inputs: { 'app-name': '', 'resource-group': '', 'slot-name': '', image: '' },
    told: [/^input service: is required, but was not given or is empty \(`app-name` for a site of App Service\)/],
  },
  'what is missing, and addresses that tokens must not go to': {
    inputs: { 'subscription-id': 'mine', 'slot-name': 'Production', 'arm-endpoint': 'http://arm.example' },
    told: [
      /^input subscription-id: must be the id of a subscription/,
      /^input slot-name: must be a slot beside production/,
      /^input arm-endpoint: must be an https address.*http:\/\/arm.example/,
    ],
  },
  'a job that may not prove who it is': {
    inputs: { 'sign-in': 'oidc' },
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
    told: [/^input client-id: .*`id-token: write`/],
  },
  'an application that does not trust the job': {
    inputs: { 'client-id': '99999999-1111-4111-8111-111111111111' },
    told: [/^input client-id: .*has no application 99999999/],
  },
  'a slot that is not there, and an image that is none': {
    inputs: { 'slot-name': 'stagin', image: 'shop v2' },
    told: [/^input slot-name: `shop` has no slot `stagin`. It has/, /^input image: must be a container image/],
  },
  'a site that is not there': {
    inputs: { 'app-name': 'shpo' },
    told: [/^input app-name: there is no site `shpo` in the resource group `shop`/],
  },
  'a slot that is swapped by itself': { inputs: { 'slot-name': 'auto' }, told: [/swapped with production by itself/] },
  'a slot without an image, and none named': {
    inputs: { 'slot-name': 'empty', image: '' },
    told: [/the slot `empty` does not run a container image/],
  },
  'alarms, and what Azure Monitor does not count': {
    inputs: { alarms: 'shop-5xx', criteria: 'p95 < 500ms' },
    told: [/^input alarms: alarms are not read on App Service yet: shop-5xx/],
  },
  'response times by Azure Monitor': {
    inputs: { criteria: 'p95 < 500ms' },
    told: [/^input criteria: response times: .*only their mean.*`metrics-file`/],
  },
  'a rollback to what nobody knows': {
    action: 'rollback',
    inputs: {},
    told: [/has `?shop:v1`?, as production has: name the image/],
  },
  'a rollback to a package that never served': {
    action: 'rollback',
    inputs: { 'slot-name': 'empty' },
    told: [/the slot `empty` has no image to go back to/],
  },
  'a rollback with an engine': {
    action: 'rollback',
    inputs: { engine: 'native' },
    told: [/^input engine: is for an ECS service/],
  },
};

describe('on App Service nothing is changed, and all is said at once, for', () => {
  test.concurrent.each(Object.entries(cases))(
    '%s',
    async (_, { action = 'canary-shift', inputs, env = {}, told }) => {
      const run = await (action === 'rollback' ? world.run(action, inputs, { env }) : world.shift(inputs, { env }));
      const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
      expect({ result: run.outputs['result'], errors }).toEqual({
        result: 'failed',
        errors: told.map((each) => expect.stringMatching(each)),
      });
      expect(writes(world)).toEqual([]);
    },
    60_000,
  );
});
