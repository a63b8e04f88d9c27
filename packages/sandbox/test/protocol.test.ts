import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Timestamp, type Service } from '../src/core/api.ts';
import { decodeQuery } from '../src/core/queryRequest.ts';
import { xmlAnswer } from '../src/core/xmlAnswer.ts';

const elbv2: Service = { name: 'elasticloadbalancing', protocol: 'query', discriminator: '2015-12-01', operations: {} };

describe('the query protocol', () => {
  test('carries lists as numbered members, in order', () => {
    const form = new URLSearchParams({
      Action: 'ModifyRule',
      Version: '2015-12-01',
      RuleArn: 'arn:rule',
      'Actions.member.1.Type': 'forward',
      'Actions.member.1.ForwardConfig.TargetGroups.member.2.Weight': '10',
      'Actions.member.1.ForwardConfig.TargetGroups.member.1.Weight': '90',
      'Actions.member.10.Type': 'last',
      'Actions.member.9.Type': 'ninth',
    });
    expect(decodeQuery(form)).toEqual({
      RuleArn: 'arn:rule',
      Actions: [
        { Type: 'forward', ForwardConfig: { TargetGroups: [{ Weight: '90' }, { Weight: '10' }] } },
        { Type: 'ninth' },
        { Type: 'last' },
      ],
    });
  });

  test('reads maps, whose keys are data', () => {
    const form = new URLSearchParams({
      'Extra.entry.2.key': 'prompt',
      'Extra.entry.2.value': 'login',
      'Extra.entry.1.key': '__proto__',
      'Extra.entry.1.value': 'x',
      'Extra.entry.3.key.toString': 'no name',
    });
    const { Extra } = decodeQuery(form);
    expect(Object.entries(Extra as object)).toEqual([
      ['__proto__', 'x'],
      ['prompt', 'login'],
    ]);
  });

  test('answers in XML: lists as members, times as ISO 8601, text escaped, nothing for what is missing', () => {
    const output = { Rules: [{ Host: 'a<b&c' }], CreatedTime: new Timestamp(0), Gone: undefined, None: [] };
    expect(xmlAnswer(elbv2, 'DescribeRules', output, 'id')).toBe(
      '<DescribeRulesResponse xmlns="http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"><DescribeRulesResult>' +
        '<Rules><member><Host>a&lt;b&amp;c</Host></member></Rules><CreatedTime>1970-01-01T00:00:00.000Z</CreatedTime>' +
        '<None></None></DescribeRulesResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata>' +
        '</DescribeRulesResponse>',
    );
  });

  test('never breaks the decoder, nor reaches an object prototype, whatever the keys are', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__.polluted', 'constructor.prototype.x', 'a.member.1', 'a'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string())), (pairs) => {
        decodeQuery(new URLSearchParams(pairs));
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
    );
  });
});
