import { describe, expect, test } from '@jest/globals';
import { renewed } from '../../src/credentials/renewed.ts';
import type { Session } from '../../src/credentials/sts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Sessions numbered from 1, each of this length, on a clock that stands until it is set. */
function world(lengthMs = HOUR) {
  const it = { now: 0, asked: 0, fails: false, told: [] as string[] };
  let gate: Promise<void> = Promise.resolve();
  const credentials = renewed(
    async () => {
      it.asked += 1;
      const number = it.asked;
      await gate;
      if (it.fails) throw new Error('STS is away');
      return sessionOf(number, it.now + lengthMs);
    },
    ({ message }, until) => it.told.push(`${message}, until ${until.getTime() / MINUTE}`),
    () => it.now,
  );
  const at = async (now: number) => {
    it.now = now;
    return (await credentials()).accessKeyId;
  };
  return { it, at, credentials, hold: () => void (gate = new Promise(() => undefined)) };
}

function sessionOf(number: number, end: number): Session {
  return { accessKeyId: `key-${number}`, secretAccessKey: 's', sessionToken: 't', expiration: new Date(end) };
}

/** What was begun without being waited for is over. */
const settled = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe('credentials that are renewed', () => {
  test('are asked for once, and again five minutes before their end; the old ones serve until the new are there', async () => {
    const { it, at } = world();
    expect([await at(0), await at(30 * MINUTE), await at(55 * MINUTE - 1), it.asked]).toEqual([
      'key-1',
      'key-1',
      'key-1',
      1,
    ]);
    expect(await at(55 * MINUTE)).toBe('key-1');
    await settled();
    expect([await at(55 * MINUTE), it.asked]).toEqual(['key-2', 2]);
    expect([await at(109 * MINUTE), it.asked]).toEqual(['key-2', 2]);
  });

  test('of a short life are asked for in its last quarter, and waited for at its very end', async () => {
    const { it, at } = world(160);
    expect([await at(0), await at(119), it.asked]).toEqual(['key-1', 'key-1', 1]);
    expect(await at(155)).toBe('key-2');
  });

  test('are asked for once, however many calls need them', async () => {
    const { it, credentials } = world();
    const all = await Promise.all([credentials(), credentials(), credentials()]);
    expect([it.asked, new Set(all).size]).toEqual([1, 1]);
  });

  test('serve on while the next ones cannot be had: told once, tried again after half a minute', async () => {
    const { it, at } = world();
    await at(0);
    it.fails = true;
    expect(await at(56 * MINUTE)).toBe('key-1');
    await settled();
    expect([await at(56 * MINUTE + 29_000), it.asked, it.told]).toEqual(['key-1', 2, ['STS is away, until 60']]);
    await at(56 * MINUTE + 30_000);
    await settled();
    expect([it.asked, it.told.length]).toEqual([3, 2]);
    it.fails = false;
    await at(57 * MINUTE);
    await settled();
    expect(await at(57 * MINUTE)).toBe('key-4');
  });

  test('that are over are not handed out: whoever asks gets the new ones, or the reason why there are none', async () => {
    const { it, at, credentials } = world();
    await at(0);
    expect(await at(61 * MINUTE)).toBe('key-2');
    it.fails = true;
    it.now = 122 * MINUTE;
    await expect(credentials()).rejects.toThrow('STS is away');
    it.fails = false;
    expect(await at(122 * MINUTE)).toBe('key-4');
  });

  test('nobody waits for an answer that does not come while there are credentials', async () => {
    const { it, at, hold } = world();
    await at(0);
    hold();
    expect([await at(56 * MINUTE), await at(58 * MINUTE), it.asked]).toEqual(['key-1', 'key-1', 2]);
  });
});
