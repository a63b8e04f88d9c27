import { expect, test } from '@jest/globals';
import type { EcsApi } from '../../src/ecs/api.ts';
import { look, type Reads } from '../../src/stepwise/look.ts';
import type { StepwiseNote } from '../../src/stepwise/note.ts';
import type { RulesApi } from '../../src/stepwise/rules/api.ts';

/** A balancer that does not tell who is up. */

const note = {
  candidate: 'shop-candidate-1',
  groups: { stable: 'arn:one', candidate: 'arn:two' },
  rules: [],
} as unknown as StepwiseNote;
const service = { serviceArn: 'arn:service/shop', status: 'ACTIVE', taskDefinition: 'shop:1' };
const reads: Reads = {
  api: { describeService: async () => service } as unknown as EcsApi,
  rules: {
    read: async () => [],
    health: async () => {
      throw new Error('not authorized to perform: elasticloadbalancing:DescribeTargetHealth');
    },
  } as unknown as RulesApi,
  ref: { cluster: 'sandbox', service: 'shop' },
};

test('nothing goes forward without it', async () => {
  await expect(look(reads, note)).rejects.toThrow('DescribeTargetHealth');
});

test('on the way back all else is seen', async () => {
  expect(await look(reads, note, true)).toMatchObject({ stable: service, healthy: { stable: 0, candidate: 0 } });
});
