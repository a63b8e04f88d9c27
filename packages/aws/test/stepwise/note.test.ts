import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isStepwise, parseNote, parseStepwiseNote, type StepwiseNote } from '../../src/index.ts';
import { toTags } from '../../src/native/tags.ts';
import { stepwiseTagged } from '../../src/stepwise/tags.ts';

const NOTE: StepwiseNote = {
  format: 2,
  release: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:2',
  stable: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:1',
  candidate: 'shop-candidate-0123abcd',
  groups: { stable: 'arn:blue', candidate: 'arn:green' },
  rules: [{ arn: 'arn:rule', weights: [100, 0] }],
  scaleInSuspended: false,
};
const HOLDER = { rollout: 'shop-1', owner: '17/1', journal: 'abc@1234' };

describe('the note of a stepwise rollout', () => {
  test('comes back from JSON, and from the tags of a service', () => {
    expect(parseStepwiseNote(JSON.parse(JSON.stringify(NOTE)))).toEqual(NOTE);
    expect(stepwiseTagged(toTags(NOTE, HOLDER))).toEqual({ ...HOLDER, note: NOTE });
    const rules = [{ arn: 'arn:rule', weights: [100, 0], sticky: 3_600 }] as const;
    const sticky: StepwiseNote = { ...NOTE, rules, stickySeconds: 60 };
    expect(stepwiseTagged(toTags(sticky, HOLDER))).toEqual({ ...HOLDER, note: sticky });
  });

  test('is none of ECS’s own engine, which says whose it is', () => {
    expect(isStepwise(NOTE)).toBe(true);
    expect(() => parseNote(NOTE)).toThrow(/A stepwise rollout is open on the service: .* `rollback`/);
  });

  test.each([
    ['release', { release: '' }],
    ['stable', { stable: null }],
    ['groups.candidate', { groups: { stable: 'a' } }],
    ['rules', { rules: [] }],
    ['rules', { rules: [{ arn: 'arn:rule', weights: [100] }] }],
    ['rules', { rules: [{ arn: 'arn:rule', weights: [100, 0], sticky: -1 }] }],
    ['stickySeconds', { stickySeconds: '60' }],
    ['scaleInSuspended', { scaleInSuspended: 'no' }],
    ['format', { format: 3 }],
  ])('without a proper %s it is refused by that name', (member, damage) => {
    expect(() => parseStepwiseNote({ ...NOTE, ...damage })).toThrow(
      new RegExp(`cannot be read: ${member.replace('.', '\\.')}\\.`),
    );
  });

  test('of anything else nothing is made but a TypeError', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parseStepwiseNote(value)).toThrow(TypeError);
      }),
    );
  });
});
