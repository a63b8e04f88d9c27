import { expect, test } from '@jest/globals';
import { journalName, targetName } from '../src/ecs/targetName.ts';

const arn = 'arn:aws:ecs:eu-central-1:123456789012:cluster/prod';

test('a service has one name, however its cluster is given', () => {
  expect([arn, 'prod'].map((cluster) => targetName({ cluster, service: 'shop' }))).toEqual(['prod/shop', 'prod/shop']);
});

test.each([
  ['prod', { AWS_REGION: 'eu-central-1', AWS_DEFAULT_REGION: 'us-east-1' }, 'eu-central-1/prod/shop'],
  ['prod', { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-central-1' }, 'eu-central-1/prod/shop'],
  [arn, { AWS_REGION: 'us-east-1' }, 'eu-central-1/prod/shop'],
  ['prod', {}, 'prod/shop'],
])('a journal is that of one region: %s with %j', (cluster, env, name) => {
  expect(journalName({ cluster, service: 'shop' }, env)).toBe(name);
});
