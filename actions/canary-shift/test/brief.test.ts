import { describe, expect, test } from '@jest/globals';
import { brief } from '../src/brief.ts';

const ecs = 'arn:aws:ecs:eu-central-1:123456789012';

describe('what people read', () => {
  test.each([
    [`${ecs}:task-definition/shop:12 serves already.`, 'shop:12 serves already.'],
    [`ECS rolls ${ecs}:service-deployment/prod/shop/ts-E-1 back.`, 'ECS rolls ts-E-1 back.'],
    [`from ${ecs}:task-definition/a:1 to arn:aws-cn:ecs:cn-north-1:1:task-definition/a:2`, 'from a:1 to a:2'],
    ['nothing of that kind', 'nothing of that kind'],
  ])('has names in the place of ARNs: %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('has whole what a person must type', () => {
    const stop = `aws ecs stop-service-deployment --service-deployment-arn ${ecs}:service-deployment/prod/shop/ts-E-1`;
    const cluster = `aws ecs update-service --cluster ${ecs}:cluster/prod --service shop`;
    expect([stop, cluster].map((each) => brief(each))).toEqual([stop, cluster]);
  });

  test('is all that is changed of records', () => {
    const records = [{ kind: 'opened', atMs: 1, release: `${ecs}:task-definition/shop:2`, note: { a: [null, true] } }];
    expect(brief(records)).toEqual([{ kind: 'opened', atMs: 1, release: 'shop:2', note: { a: [null, true] } }]);
  });
});
