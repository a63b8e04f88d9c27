import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { evaluate, type AccessRequest } from '../src/iam/evaluate.ts';
import { policySchema } from '../src/iam/policy.ts';

const SHOP = 'arn:aws:ecs:eu-central-1:123456789012:service/prod/shop';
const CLUSTER = 'arn:aws:ecs:eu-central-1:123456789012:cluster/prod';
const update: AccessRequest = { action: 'ecs:UpdateService', resource: SHOP, context: { 'ecs:cluster': CLUSTER } };

const policyOf = (...statements: object[]) => v.parse(policySchema, { Statement: statements });
const allow = (more: object) => ({ Effect: 'Allow', Action: 'ecs:UpdateService', Resource: '*', ...more });
const deny = (more: object) => ({ ...allow(more), Effect: 'Deny' });

describe('a policy', () => {
  test.each<[string, object[], string]>([
    ['without a statement that applies', [], 'implicitDeny'],
    ['naming action and resource', [allow({ Resource: SHOP })], 'allowed'],
    ['naming another resource', [allow({ Resource: `${SHOP}-api` })], 'implicitDeny'],
    ['with wildcards in the action, whatever its case', [allow({ Action: 'ECS:update*' })], 'allowed'],
    ['with a question mark for one character', [allow({ Resource: SHOP.replace('shop', 'sh?p') })], 'allowed'],
    ['with a question mark for none', [allow({ Resource: `${SHOP}?` })], 'implicitDeny'],
    ['with a list in which one fits', [allow({ Action: ['ecs:Describe*', 'ecs:UpdateService'] })], 'allowed'],
    ['with resources in another case', [allow({ Resource: SHOP.toUpperCase() })], 'implicitDeny'],
    ['that allows all but another action', [allow({ Action: undefined, NotAction: 'ecs:Delete*' })], 'allowed'],
    ['that allows all but this action', [allow({ Action: undefined, NotAction: 'ecs:Update*' })], 'implicitDeny'],
    ['that allows all but this resource', [allow({ Resource: undefined, NotResource: SHOP })], 'implicitDeny'],
    ['in which a deny applies as well as an allow', [allow({}), deny({ Resource: '*shop' })], 'explicitDeny'],
    ['in which a deny applies elsewhere', [allow({}), deny({ Resource: '*api' })], 'allowed'],
    ['whose dot is no wildcard', [allow({ Resource: SHOP.replace('/', '.') })], 'implicitDeny'],
  ])('%s', (_title, statements, decision) => {
    expect(evaluate(policyOf(...statements), update)).toBe(decision);
  });

  test.each<[object, string]>([
    [{ ArnEquals: { 'ecs:cluster': CLUSTER } }, 'allowed'],
    [{ ArnEquals: { 'ECS:Cluster': CLUSTER } }, 'allowed'],
    [{ ArnLike: { 'ecs:cluster': '*:cluster/prod' } }, 'implicitDeny'],
    [{ ArnLike: { 'ecs:cluster': 'arn:*:ecs:*:*:cluster/pr*' } }, 'allowed'],
    [{ StringEquals: { 'ecs:cluster': 'arn:*' } }, 'implicitDeny'],
    [{ StringLike: { 'ecs:cluster': ['no', '*/prod'] } }, 'allowed'],
    [{ StringNotLike: { 'ecs:cluster': '*/prod' } }, 'implicitDeny'],
    [{ StringEquals: { 'iam:PassedToService': 'ecs' } }, 'implicitDeny'],
    [{ StringEqualsIfExists: { 'iam:PassedToService': 'ecs' } }, 'allowed'],
    [{ StringEqualsIfExists: { 'ecs:cluster': 'other' } }, 'implicitDeny'],
    [{ StringNotEquals: { 'iam:PassedToService': 'ecs' } }, 'allowed'],
    [{ Bool: { 'ecs:enable-execute-command': 'true' } }, 'implicitDeny'],
    [{ BoolIfExists: { 'ecs:enable-execute-command': true } }, 'allowed'],
    [{ Null: { 'ecs:cluster': 'false' } }, 'allowed'],
    [{ ArnEquals: { 'ecs:cluster': CLUSTER }, StringEquals: { 'iam:PassedToService': 'ecs' } }, 'implicitDeny'],
  ])('on the condition %j', (Condition, decision) => {
    expect(evaluate(policyOf(allow({ Condition })), update)).toBe(decision);
  });

  test.each([
    ['ForAllValues:StringEquals', ['team', 'stage'], 'allowed'],
    ['ForAllValues:StringEquals', ['team'], 'implicitDeny'],
    ['ForAnyValue:StringEquals', ['team'], 'allowed'],
    ['ForAnyValue:StringEquals', ['cost'], 'implicitDeny'],
  ])('%s %j of the tag keys `team` and `stage`', (operator, keys, decision) => {
    const policy = policyOf(allow({ Condition: { [operator]: { 'aws:TagKeys': keys } } }));
    expect(evaluate(policy, { ...update, context: { 'aws:TagKeys': ['team', 'stage'] } })).toBe(decision);
  });

  test('with an operator that the sandbox does not know is refused, not guessed', () => {
    const policy = policyOf(allow({ Condition: { NumericLessThan: { 'ecs:task-cpu': '4' } } }));
    expect(() => evaluate(policy, update)).toThrow(/NumericLessThan/);
  });

  test('never allows what one of its statements denies, nor anything when it allows nothing', () => {
    const pattern = fc.constantFrom('*', 'ecs:*', 'ecs:Update*', 'ecs:UpdateServic?', 'iam:*');
    const statement = fc.record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: pattern,
      Resource: fc.constant('*'),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 5 }), (statements) => {
        const decision = evaluate(policyOf(...statements), update);
        const effects = statements.filter(({ Action }) => Action !== 'iam:*').map(({ Effect }) => Effect);
        const expected = effects.includes('Deny') ? 'explicitDeny' : effects.length > 0 ? 'allowed' : 'implicitDeny';
        expect(decision).toBe(expected);
      }),
    );
  });
});
