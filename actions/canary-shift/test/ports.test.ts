import { expect, test } from '@jest/globals';
import type { Inputs } from '../src/action.generated.ts';
import { connect } from '../src/ports.ts';

test("check and metrics files can name variables of the step, and none of the runner's own", async () => {
  const inputs = { target: 'ecs', cluster: 'prod', service: 'shop', journal: 'off' } as unknown as Inputs;
  const log = { line: () => undefined, debug: () => undefined, phase: (_: string, body: () => never) => body() };
  const own = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a', INPUT_SERVICE: 'b', STATE_rollout: 'c' };
  const { env } = await connect({ inputs, log }, { ...own, SHOP_KEY: 'd', AWS_REGION: 'eu-central-1' });
  expect(env).toEqual({ SHOP_KEY: 'd', AWS_REGION: 'eu-central-1' });
});
