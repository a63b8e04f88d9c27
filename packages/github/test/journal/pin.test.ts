import { describe, expect, test } from '@jest/globals';
import type { JournalRecord } from '@deploy-actions/strategy';
import { REF, start, type World } from './fixture.ts';
import { ended, held, intended, opened } from './records.ts';

/** Appends these one by one; the commit of each. */
async function written(world: World, records: readonly JournalRecord[]): Promise<string[]> {
  const journal = world.journal();
  const heads: string[] = [];
  for (const each of records) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await journal.append([each], heads.at(-1) ?? null);
    if (answer.ok) heads.push(answer.head);
  }
  return heads;
}

describe('a pin', () => {
  test('holds for the tip and what is before it, at no call where it was loaded', async () => {
    const world = await start();
    const heads = await written(world, [opened('r-1'), intended(10), held('ann')]);
    const journal = world.journal();
    await journal.load();
    world.calls();
    for (const head of heads) expect(await journal.holds(journal.pin(head))).toBe(true);
    expect(world.calls()).toEqual([]);
  });

  test('holds for a rollout before the newest', async () => {
    const world = await start();
    const [first] = await written(world, [opened('r-1'), ended('succeeded'), opened('r-2'), intended(10)]);
    const journal = world.journal();
    expect(await journal.holds(journal.pin(first!))).toBe(true);
  });

  test.each([
    ['deleted', (world: World) => world.git('update-ref', '-d', REF)],
    ['moved back', (world: World) => world.git('update-ref', REF, `${REF}~1`)],
    ['begun anew', (world: World) => world.git('update-ref', REF, `${REF}~2`)],
  ])('does not hold for a ref that was %s', async (_, rewrite) => {
    const world = await start();
    const heads = await written(world, [opened('r-1'), intended(10), held('ann')]);
    rewrite(world);
    const journal = world.journal({ bounds: { holdsMs: 1_500 } });
    expect(await journal.holds(journal.pin(heads.at(-1)!))).toBe(false);
  });

  test('holds once GitHub shows what it shows late', async () => {
    const world = await start({ quirks: { staleRefsMs: 3_000 } });
    const heads = await written(world, [opened('r-1'), intended(10)]);
    const journal = world.journal();
    expect(await journal.holds(journal.pin(heads[1]!))).toBe(true);
  });

  test.each(['', 'nonsense', 'f'.repeat(40)])(
    '%j, or one of another journal, says nothing of this one',
    async (text) => {
      const world = await start();
      const [head] = await written(world, [opened('r-1')]);
      const journal = world.journal();
      const other = world.journal({ environment: 'staging' });
      expect([await journal.holds(text), await journal.holds(other.pin(head!))]).toEqual([null, null]);
      expect(journal.pin(head!)).toMatch(/^[\da-f]{40}@[\da-f]{8}$/);
    },
  );
});
