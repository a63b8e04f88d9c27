import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readApproved } from '../src/approved.ts';
import { differencesFrom } from '../src/compare.ts';
import { digestOfPlan, lineOfJson, type PlanDocument } from '../src/document.ts';
import { MAIN, NOTHING, planned, SHOP } from './worlds.ts';

const then = planned(SHOP);

/** As a later job has it, from outputs. */
function approvedOf(plan: PlanDocument) {
  return readApproved({ ...NOTHING, check: digestOfPlan(plan), approved: lineOfJson(plan) })!;
}

describe('the digest of a plan', () => {
  test('is that of the same plan at another time, by somebody else, past something else', () => {
    const override = { reason: 'Login is down', by: 'ada', past: 'Frozen until Monday.' };
    const first = planned(SHOP, { verdict: { blocked: 'Frozen until Monday.', override } });
    const later = planned(SHOP, {
      nowMs: 9e9,
      verdict: { blocked: null, override: { ...override, by: 'bob', past: null } },
    });
    expect(digestOfPlan(later)).toBe(digestOfPlan(first));
    expect(digestOfPlan(first)).not.toBe(digestOfPlan(then));
  });

  test('survives being handed on as JSON', () => {
    expect(digestOfPlan(JSON.parse(lineOfJson(then)) as PlanDocument)).toBe(digestOfPlan(then));
  });
});

describe('what was approved', () => {
  const release = {
    version: null,
    taskDefinition: null,
    package: null,
    images: [{ container: 'web', image: 'shop@sha256:2' }],
  };
  const stable = (arn: string) => [{ service: 'web', region: 'eu-central-1', release: arn }];

  test.each<[string, PlanDocument, PlanDocument, readonly string[]]>([
    ['nothing', then, planned(SHOP, { nowMs: 1 }), []],
    [
      'another image',
      then,
      planned(SHOP, { release }),
      ['The image of `web` was `shop@sha256:1` and is `shop@sha256:2`.'],
    ],
    [
      'another plan and other settings',
      then,
      planned(SHOP.replace('10@10m', '20@10m').replace('LEVEL: info', 'LEVEL: debug')),
      ['For `production` something else holds than was approved: how the traffic goes over, settings of the app.'],
    ],
    [
      'a freeze that somebody took out',
      then,
      planned(SHOP.replace(/freezes: .*/, '')),
      ['For `production` something else holds than was approved: windows or freezes.'],
    ],
    [
      'another address',
      then,
      planned(`${SHOP.trimEnd()}\n    url: https://shop.example\n`),
      ['Something else is said of `production` in its file now.'],
    ],
    [
      'another commit',
      then,
      planned(SHOP, { trigger: { ...MAIN, sha: 'b' } }),
      [`The commit was \`${'a'.repeat(40)}\` and is \`b\`.`],
    ],
    [
      'another override',
      then,
      planned(SHOP, { verdict: { blocked: null, override: { reason: 'Login is down', by: 'a', past: null } } }),
      ['The override was `none` and is `Login is down`.'],
    ],
    [
      'another stable',
      planned(SHOP, { stable: stable('web:1') }),
      planned(SHOP, { stable: stable('web:2') }),
      ['What `web in eu-central-1` runs was `web:1` and is `web:2`. Somebody else has deployed meanwhile.'],
    ],
    [
      'a stable that nobody looked at again',
      planned(SHOP, { stable: stable('web:1') }),
      then,
      ['What the services run was looked at before the approval, and cannot be compared: it was not looked at again.'],
    ],
    ['a stable that nobody had looked at', then, planned(SHOP, { stable: stable('web:1') }), []],
  ])('is compared with %s', (_, before, now, expected) => {
    expect(differencesFrom(approvedOf(before), now)).toEqual(expected);
  });

  test('by its digest alone differs without details', () => {
    const approved = readApproved({ ...NOTHING, check: digestOfPlan(then) })!;
    expect(differencesFrom(approved, then)).toEqual([]);
    expect(differencesFrom(approved, planned(SHOP, { release }))).toEqual([
      expect.stringContaining('With `approved` this says what differs.'),
    ]);
  });

  test.each([
    [{ approved: '{}' }, /^input approved: has no meaning without `check`/],
    [{ check: 'sha256:1' }, /^input check: must be the output `digest` of a plan/],
    [{ check: `sha256:${'0'.repeat(64)}`, approved: lineOfJson(then) }, /^input approved: has the digest sha256:/],
    ...['no JSON', 'null', '[]', '{}', '{"format":1}', '{"format":1,"environment":{},"release":{},"windows":{}}'].map(
      (approved) =>
        [{ check: digestOfPlan(then), approved }, /^input approved: must be the output `plan` of a plan/] as const,
    ),
  ])('is refused as %j', (inputs, message) => {
    expect(() => readApproved({ ...NOTHING, ...inputs })).toThrow(message);
  });
});

test('JSON for outputs is one line of ASCII that means the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const line = lineOfJson({ value, text });
      expect(line).toMatch(/^[ -~]+$/);
      expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify({ value, text })));
    }),
  );
});

test('a hotfix goes by its own plan', () => {
  const urgent = planned(SHOP, { trigger: { ...MAIN, ref: 'refs/heads/hotfix/leak' } });
  expect([urgent.environment.isHotfix, urgent.stages, then.stages]).toEqual([true, '50@5m, 100@5m', '10@10m, 100@5m']);
});
