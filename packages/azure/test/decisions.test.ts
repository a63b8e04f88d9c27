import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf } from '../src/arm/refusal.ts';
import { pauseBefore } from '../src/arm/pace.ts';
import { chooseCredential } from '../src/credentials/choose.ts';
import { explainRefusal } from '../src/credentials/explain.ts';
import { parseSlotNote, SLOT_FORMAT, type SlotNote } from '../src/slots/note.ts';
import { othersOf, rulesIn, shareOf, withShare, type RampUpRule } from '../src/slots/rules.ts';
import { fromTags, toTags } from '../src/slots/tags.ts';
import { nextSwapStep, type SwapAttempt } from '../src/swap/attempt.ts';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  header: (name: string) => headers[name] ?? null,
});

describe('an error of Azure', () => {
  test.each([
    ['App Service', { Code: 'Conflict', Message: 'another operation is in progress' }],
    ['Resource Manager', { error: { code: 'Conflict', message: 'another operation is in progress' } }],
  ])('has the words of %s, and the whole body', (_, body) => {
    const error = refusalOf('POST …/slotsswap', answer(409, body, { 'x-ms-correlation-request-id': 'c-1' }));
    expect(error).toMatchObject({ status: 409, code: 'Conflict', certainty: 'later', body: JSON.stringify(body) });
    expect(error.message).toBe(
      'POST …/slotsswap was answered 409 Conflict: another operation is in progress (correlation id c-1)',
    );
  });

  test('is never a throw of its own, whatever the body is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
        const error = refusalOf('GET x', answer(status, body));
        expect(error.message).toContain(String(status));
        expect(error.certainty === 'unknown').toBe(status >= 500 || status === 408);
      }),
    );
  });

  test.each([
    ['17', 17_000],
    ['Sun, 22 Nov 2026 00:00:30 GMT', 30_000],
    ['soon', null],
  ])('says how long to wait: %s', (value, expected) => {
    const now = Date.UTC(2026, 10, 22);
    expect(refusalOf('GET x', answer(429, '', { 'retry-after': value }), now).retryAfterMs).toBe(expected);
  });
});

test('what may have taken effect is never sent again, and nothing begins after its time', () => {
  fc.assert(
    fc.property(
      fc.record({
        status: fc.constantFrom(400, 401, 403, 404, 409, 417, 429, 500, 503),
        attempt: fc.integer({ min: 1, max: 6 }),
        elapsedMs: fc.integer({ min: 0, max: 20_000 }),
        retryAfter: fc.option(fc.integer({ min: 0, max: 30 })),
        reads: fc.boolean(),
      }),
      ({ status, attempt, elapsedMs, retryAfter, reads }) => {
        const headers: Record<string, string> = retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
        const error = refusalOf('POST x', answer(status, '', headers));
        const pause = pauseBefore({ error, reads, attempt, elapsedMs, withinMs: 10_000 });
        if (pause === null) return;
        expect(reads || status === 429).toBe(true);
        expect(elapsedMs + pause).toBeLessThanOrEqual(10_000);
        if (retryAfter !== null) expect(pause).toBe(retryAfter * 1_000);
      },
    ),
  );
});

const images = fc.constantFrom('v1', 'v2', 'v3');
const attempts = fc.record({
  wants: images,
  sentAtMs: fc.integer({ min: 0, max: 100_000 }),
  lastSwap: fc.constantFrom(null, 'a'),
  address: fc.constantFrom(null, 'https://x'),
  lost: fc.boolean(),
  end: fc.option(fc.record({ atMs: fc.integer({ min: 0, max: 100_000 }), failure: fc.constantFrom(null, 'no ping') })),
}) as fc.Arbitrary<SwapAttempt>;
const views = fc.record({
  production: images,
  slot: images,
  lastSwap: fc.constantFrom(null, 'a', 'b'),
  operation: fc.constantFrom(null, 'op'),
});

describe('a swap', () => {
  test('is sent only where nothing goes on, production lacks the image and the slot has it', () => {
    fc.assert(
      fc.property(views, fc.option(attempts), images, fc.boolean(), (view, attempt, wants, mayRepeat) => {
        const step = nextSwapStep(view, { wants, attempt, nowMs: 100_000, mayRepeat });
        if (step.do !== 'send') return;
        expect(view).toMatchObject({ operation: null, slot: wants });
        expect(view.production).not.toBe(wants);
      }),
    );
  });

  test('that goes forward is never sent again', () => {
    fc.assert(
      fc.property(views, attempts, fc.integer({ min: 0, max: 10_000_000 }), (view, attempt, nowMs) => {
        expect(nextSwapStep(view, { wants: attempt.wants, attempt, nowMs, mayRepeat: false }).do).not.toBe('send');
      }),
    );
  });

  test('that goes back is sent again only once it failed, or for a minute nothing of it was seen', () => {
    fc.assert(
      fc.property(views, attempts, fc.integer({ min: 100_000, max: 300_000 }), (view, attempt, nowMs) => {
        const { do: step } = nextSwapStep(view, { wants: attempt.wants, attempt, nowMs, mayRepeat: true });
        if (step !== 'send') return;
        const absent = attempt.end === null && attempt.lost && view.lastSwap === attempt.lastSwap;
        expect(attempt.end?.failure === 'no ping' || (absent && nowMs - attempt.sentAtMs >= 60_000)).toBe(true);
      }),
    );
  });
});

const rules = fc.array(
  fc.record({
    name: fc.constantFrom('staging', 'other', 'x'),
    actionHostName: fc.constantFrom('staging.example', 'STAGING.example', 'other.example', ''),
    reroutePercentage: fc.integer({ min: 0, max: 50 }),
    changeStep: fc.integer(),
  }),
) as fc.Arbitrary<RampUpRule[]>;

test('a share is what is read back, and rules of others stay to the letter', () => {
  const of = { slot: 'staging', host: 'staging.example' };
  fc.assert(
    fc.property(rules, fc.option(fc.integer({ min: 0, max: 100 })), (before, percent) => {
      const after = withShare(before, of, percent);
      expect(shareOf(after, of)).toBe(percent);
      expect(othersOf(after, of)).toEqual(othersOf(before, of));
      expect(rulesIn({ experiments: { rampUpRules: after } })).toEqual(after);
    }),
  );
});

const notes = fc.record({
  format: fc.constant(SLOT_FORMAT),
  release: fc.string({ minLength: 1, maxLength: 300 }),
  stable: fc.string({ minLength: 1, maxLength: 300 }),
  slot: fc.string({ minLength: 1, maxLength: 59 }),
  host: fc.string({ minLength: 1, maxLength: 80 }),
  member: fc.constantFrom('linuxFxVersion', 'windowsFxVersion'),
  share: fc.constantFrom(null, 0),
  lastSwap: fc.option(fc.string()),
}) as fc.Arbitrary<SlotNote>;

describe('what a rollout writes down', () => {
  test('is read back from tags that Azure takes', () => {
    fc.assert(
      fc.property(notes, (note) => {
        const tags = toTags(note, { rollout: 'r 1', owner: '17/1', journal: 'abc' });
        expect(Object.values(tags).every((value) => value.length <= 256)).toBe(true);
        expect(fromTags({ ...tags, team: 'shop' })).toEqual({ rollout: 'r_1', owner: '17/1', journal: 'abc', note });
      }),
    );
  });

  test('is refused by a TypeError where it is damaged, and by nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        expect(() => parseSlotNote(value)).toThrow(TypeError);
      }),
    );
    expect(() => fromTags({ 'deploy-actions:note.1': '{' })).toThrow('traffic-routing clear');
    expect(fromTags({ team: 'shop' })).toBeNull();
  });
});

describe('who to sign in as', () => {
  const ids = { AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c' };
  test.each([
    [{ ...ids, AZURE_CLIENT_SECRET: 's' }, true, 'oidc'],
    [{ ...ids, AZURE_CLIENT_SECRET: 's' }, false, 'secret'],
    [{ IDENTITY_ENDPOINT: 'http://169.254.169.254' }, false, 'managed-identity'],
    [{}, true, 'cli'],
  ])('with %j, and a token %s: %s', (env, mayProve, kind) => {
    expect(chooseCredential({ wanted: {}, env, mayProve })).toMatchObject({ kind });
  });
});

test('a refusal shows no token, and no more of a claim than it may', () => {
  const token = `e30.${Buffer.from(JSON.stringify({ iss: 'https://x', sub: 'a\n::error::b' })).toString('base64url')}.sig`;
  const text = explainRefusal({
    codes: [700213],
    message: 'AADSTS700213: No match.\r\nTrace ID: 1',
    clientId: 'c',
    tenantId: 't',
    assertion: token,
  });
  expect(text).toContain('the issuer `https://x` and the subject of this repository');
  expect(text).not.toMatch(/sig|Trace|\n/);
});
