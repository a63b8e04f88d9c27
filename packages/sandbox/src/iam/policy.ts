import * as v from 'valibot';

/**
 * IAM policy documents, as far as identity policies have them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */

const oneOrMore = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
);

const conditionValue = v.pipe(
  v.union([v.string(), v.boolean(), v.number(), v.array(v.union([v.string(), v.boolean(), v.number()]))]),
  v.transform((value) => (Array.isArray(value) ? value : [value]).map(String)),
);

const statementSchema = v.pipe(
  v.strictObject({
    Sid: v.optional(v.string()),
    Effect: v.picklist(['Allow', 'Deny']),
    Action: v.optional(oneOrMore),
    NotAction: v.optional(oneOrMore),
    Resource: v.optional(oneOrMore),
    NotResource: v.optional(oneOrMore),
    Condition: v.optional(v.record(v.string(), v.record(v.string(), conditionValue)), {}),
  }),
  v.check((each) => (each.Action === undefined) !== (each.NotAction === undefined), 'needs either Action or NotAction'),
  v.check(
    (each) => (each.Resource === undefined) !== (each.NotResource === undefined),
    'needs either Resource or NotResource',
  ),
);

export const policySchema = v.strictObject({
  Version: v.optional(v.picklist(['2012-10-17', '2008-10-17']), '2012-10-17'),
  Id: v.optional(v.string()),
  Statement: v.pipe(
    v.union([v.array(statementSchema), statementSchema]),
    v.transform((value) => (Array.isArray(value) ? value : [value])),
  ),
});

export type Policy = v.InferOutput<typeof policySchema>;
export type Statement = Policy['Statement'][number];
