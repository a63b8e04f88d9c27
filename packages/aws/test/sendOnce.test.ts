import { describe, expect, test } from '@jest/globals';
import { RoleRefused } from '../src/credentials/refusal.ts';
import { certaintyOf, type Certainty } from '../src/ecs/certainty.ts';
import { sendOnce } from '../src/ecs/sendOnce.ts';

const throttled = Object.assign(new Error('Rate exceeded'), {
  name: 'ThrottlingException',
  $metadata: { httpStatusCode: 400 },
});
const denied = Object.assign(new Error('no'), { name: 'AccessDeniedException', $metadata: { httpStatusCode: 400 } });
const broken = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
const failed = Object.assign(new Error('oops'), { name: 'ServerException', $metadata: { httpStatusCode: 500 } });

test.each<[string, unknown, Certainty]>([
  ['throttling', throttled, 'throttled'],
  ['a denial', denied, 'refused'],
  ['a broken connection', broken, 'unknown'],
  ['a failure of the platform', failed, 'unknown'],
  ['credentials that were refused', new RoleRefused('not you', false), 'refused'],
  ['credentials that cannot be renewed now', new RoleRefused('STS is away', true), 'throttled'],
  ['missing credentials', Object.assign(new Error('none'), { name: 'CredentialsProviderError' }), 'refused'],
])('%s is certain so far', (_title, error, certainty) => {
  expect(certaintyOf(error)).toBe(certainty);
});

describe('a call that changes something', () => {
  test('is sent once when it is answered', async () => {
    expect(await world([]).deploy()).toEqual({ sent: 1, applied: 1 });
  });

  test('is sent again when it was throttled, without reading', async () => {
    expect(await world([{ error: throttled, applies: false }]).deploy()).toEqual({ sent: 2, applied: 1 });
  });

  test.each([broken, failed])('is not sent again when it took effect although %s', async (error) => {
    expect(await world([{ error, applies: true }]).deploy()).toEqual({ sent: 1, applied: 1 });
  });

  test.each([broken, failed])('is sent again when reading shows that it did not take effect: %s', async (error) => {
    expect(await world([{ error, applies: false }]).deploy()).toEqual({ sent: 2, applied: 1 });
  });

  test('is given up at once when it is refused', async () => {
    const refused = world([{ error: denied, applies: false }]);
    await expect(refused.deploy()).rejects.toBe(denied);
    expect(refused.sent).toBe(1);
  });
});

/** A platform whose first answers are these errors, after the call took effect or before. */
function world(errors: { error: Error; applies: boolean }[]) {
  const state = { sent: 0, applied: 0 };
  return {
    get sent() {
      return state.sent;
    },
    deploy: () =>
      sendOnce(
        async () => {
          const accident = errors[state.sent];
          state.sent += 1;
          if (accident?.applies !== false) state.applied += 1;
          if (accident) throw accident.error;
          return state;
        },
        async () => (state.applied > 0 ? state : null),
      ),
  };
}
