import { describe, expect, test } from '@jest/globals';
import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';
import fc from 'fast-check';
import { shareOf } from '../../../src/stepwise/rules/forwards.ts';
import { reweighted, sendable, weightsFor } from '../../../src/stepwise/rules/reweighted.ts';
import { CANDIDATE, forward, forwardToOne, groupArn, PAIR, rule, STABLE } from './arns.ts';

const TENTHS = Array.from({ length: 1_001 }, (_, index) => index / 10);

describe('weights', () => {
  test('of every tenth of a per cent are those that ELB takes, exact, and never both 0', () => {
    for (const percent of TENTHS) {
      const { stable, candidate } = weightsFor(percent);
      for (const weight of [stable, candidate]) {
        expect(Number.isInteger(weight)).toBe(true);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(999);
      }
      expect(Math.abs((candidate / (stable + candidate)) * 100 - percent)).toBeLessThan(1e-9);
    }
  });

  test('of anything between are within half a tenth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        const { stable, candidate } = weightsFor(percent);
        expect(Math.abs((candidate / (stable + candidate)) * 100 - percent)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  test.each([
    [0, 100, 0],
    [20, 80, 20],
    [50, 50, 50],
    [100, 0, 100],
    [0.1, 999, 1],
    [99.9, 1, 999],
    [33.3, 667, 333],
    [0.1 + 0.2, 997, 3],
  ])('of %p%% can be read: %p:%p', (percent, stable, candidate) => {
    expect(weightsFor(percent)).toEqual({ stable, candidate });
  });

  test.each([-0.1, 100.1, Number.NaN, Infinity])('of %p%% there are none', (percent) => {
    expect(() => weightsFor(percent)).toThrow(RangeError);
  });
});

describe('the share of the candidate', () => {
  test.each<[string, Action[], number | null]>([
    ['where both have a weight', [forward({ [STABLE]: 80, [CANDIDATE]: 20 })], 20],
    ['to the tenth', [forward({ [STABLE]: 2, [CANDIDATE]: 1 })], 33.3],
    ['whatever the order', [forward({ [CANDIDATE]: 1, [STABLE]: 999 })], 0.1],
    ['of a rule that names the stable group alone', [forwardToOne(STABLE)], 0],
    ['of a rule that names the candidate alone', [forwardToOne(CANDIDATE)], 100],
    ['of the short form', [{ Type: 'forward', TargetGroupArn: STABLE }], 0],
    ['behind a log-in', [{ Type: 'authenticate-oidc' }, forward({ [STABLE]: 1, [CANDIDATE]: 1 })], 50],
    ['where a third group has no weight', [forward({ [STABLE]: 1, [CANDIDATE]: 1, [groupArn('c')]: 0 })], 50],
    ['where a third group has one', [forward({ [STABLE]: 1, [CANDIDATE]: 1, [groupArn('c')]: 1 })], null],
    ['of a rule of others', [forwardToOne(groupArn('c'))], null],
    ['where nobody has a weight', [forward({ [STABLE]: 0, [CANDIDATE]: 0 })], null],
    ['of a rule that forwards nowhere', [{ Type: 'fixed-response' }], null],
  ])('%s', (_title, actions, share) => {
    expect(shareOf({ actions }, PAIR)).toBe(share);
  });

  test('is what it was set to, for every tenth', () => {
    const actions = [forward({ [STABLE]: 1, [CANDIDATE]: 0 })];
    for (const percent of TENTHS) {
      expect(shareOf({ actions: reweighted(actions, PAIR, percent) }, PAIR)).toBe(percent);
    }
  });
});

const text = fc.string({ maxLength: 20 });
const percents = fc.integer({ min: 0, max: 1_000 }).map((each) => each / 10);
const weight = fc.integer({ min: 0, max: 999 });

const before: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ Type: fc.constant('authenticate-cognito'), Order: fc.nat(), AuthenticateCognitoConfig: fc.object() }),
  fc.record({ Type: fc.constant('jwt-validation'), Order: fc.nat(), JwtValidationConfig: fc.object() }),
  fc.record({
    Type: fc.constant('authenticate-oidc'),
    Order: fc.nat(),
    AuthenticateOidcConfig: fc.record(
      { Issuer: text, ClientId: text, Scope: text, SessionTimeout: fc.nat(), OfTomorrow: fc.object() },
      { requiredKeys: ['Issuer', 'ClientId'] },
    ),
  }),
) as fc.Arbitrary<any>;

const between: fc.Arbitrary<Action> = fc
  .record({
    weights: fc.tuple(weight, weight),
    turned: fc.boolean(),
    sticky: fc.option(fc.record({ Enabled: fc.boolean(), DurationSeconds: fc.nat() }), { nil: undefined }),
    order: fc.option(fc.nat(), { nil: undefined }),
    more: fc.object(),
  })
  .map(({ weights: [one, other], turned, sticky, order, more }) => {
    const groups = [
      { TargetGroupArn: STABLE, Weight: one },
      { TargetGroupArn: CANDIDATE, Weight: other },
    ];
    return {
      Type: 'forward',
      ...(order !== undefined && { Order: order }),
      ForwardConfig: {
        TargetGroups: turned ? groups.toReversed() : groups,
        ...(sticky && { TargetGroupStickinessConfig: sticky }),
        OfTomorrow: more,
      },
    };
  });

const lists = fc.tuple(fc.array(before, { maxLength: 3 }), between).map(([first, last]) => [...first, last]);

/** With the one thing taken back that ELB never tells, and with which its answer has to be sent. */
const withoutSecrets = (actions: readonly Action[]) =>
  JSON.stringify(actions).replaceAll(',"UseExistingClientSecret":true', '');

describe('actions with new weights', () => {
  test('are the same byte for byte, but for the two weights', () => {
    fc.assert(
      fc.property(lists, percents, (actions, percent) => {
        const given = JSON.stringify(actions);
        const changed = reweighted(actions, PAIR, percent);
        const was = actions.at(-1)!.ForwardConfig!.TargetGroups!;
        const of = (arn: string) => was.find((each) => each.TargetGroupArn === arn)!.Weight!;
        const back = reweighted(changed, PAIR, { stable: of(STABLE), candidate: of(CANDIDATE) });
        expect(withoutSecrets(back)).toBe(given);
        expect(shareOf({ actions: changed }, PAIR)).toBe(percent);
        expect(JSON.stringify(actions)).toBe(given);
      }),
    );
  });

  test('keep the secret that ELB has, and send none', () => {
    fc.assert(
      fc.property(lists, percents, fc.option(text, { nil: undefined }), (actions, percent, ClientSecret) => {
        const withSecrets = actions.map((each) =>
          each.AuthenticateOidcConfig
            ? { ...each, AuthenticateOidcConfig: { ...each.AuthenticateOidcConfig, ClientSecret } }
            : each,
        );
        for (const { AuthenticateOidcConfig: oidc } of reweighted(withSecrets, PAIR, percent)) {
          if (oidc === undefined) continue;
          expect(oidc).not.toHaveProperty('ClientSecret');
          expect(oidc.UseExistingClientSecret).toBe(true);
        }
      }),
    );
  });

  test('do not name one group by itself where there are two', () => {
    const short = { ...forward({ [STABLE]: 1, [CANDIDATE]: 0 }), TargetGroupArn: STABLE };
    expect(reweighted([short], PAIR, 20)).toEqual([forward({ [STABLE]: 80, [CANDIDATE]: 20 })]);
  });

  test.each<[string, Action]>([
    ['to one group', forwardToOne(STABLE)],
    ['to three', forward({ [STABLE]: 1, [CANDIDATE]: 1, [groupArn('c')]: 1 })],
    ['to others', forward({ [STABLE]: 1, [groupArn('c')]: 1 })],
    ['nowhere', { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
  ])('are left as they are where they forward %s', (_title, action) => {
    expect(reweighted([action], PAIR, 100)).toEqual([action]);
  });

  test('are sent as they came where nothing has to be different', () => {
    const { actions } = rule('a', forwardToOne(STABLE));
    expect(sendable(actions)[0]).toBe(actions[0]);
  });
});
