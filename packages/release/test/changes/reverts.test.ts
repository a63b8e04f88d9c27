import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesIn } from '../../src/changes/group.ts';
import { cancelReverts } from '../../src/changes/reverts.ts';
import { factsOfMessages, messageHistory } from '../messages.ts';

const standingOf = (messages: readonly string[]): string[] =>
  cancelReverts(changesIn(factsOfMessages(messages))).standing.map(({ subject }) => subject);

describe('a revert is known', () => {
  const feat = 'feat: x (#1)';
  test.each([
    ['by the id that git writes', [feat, 'Revert "anything"\n\nThis reverts commit $0.']],
    ['by an abbreviated id', [feat, 'Back out x\n\nThis reverts commit $0~.']],
    ['by a body that begins so, under any title', [feat, 'x was wrong\n\nThis reverts commit $0.']],
    ['by the pull request that GitHub names', [feat, 'Revert "y" (#2)\n\nReverts a/b#1']],
    ['by the quoted subject', [feat, 'Revert "feat: x (#1)"']],
    ['by the quoted subject before it was squashed', [feat, 'Revert "feat: x" (#2)']],
    ['by a conventional header', [feat, 'revert: feat: x']],
    ['by a conventional footer', [feat, 'revert(shop): it\n\nRefs: $0~']],
    ['several at once', [feat, 'fix: y', 'both were wrong\n\nThis reverts commits $0 and $1.']],
    [
      'applied again and taken back again',
      [feat, 'Revert "feat: x"', 'Reapply "feat: x"', 'Revert "Reapply "feat: x""'],
    ],
  ])('%s', (_, messages) => {
    expect(standingOf(messages)).toEqual([]);
  });

  test.each([
    ['what it names lies outside', ['fix: y', `Revert "feat: x"\n\nThis reverts commit ${'f'.repeat(40)}.`], 2],
    ['the number in the quoted subject is another', ['chore: bump (#1)', 'Revert "chore: bump (#7)"'], 2],
    [
      'a squashed body holds somebody else’s',
      ['feat: x', 'fix: y (#3)\n\n* Revert "feat: x"\n\nThis reverts commit $0.'],
      2,
    ],
    ['it was reverted already', ['feat: x', 'Revert "feat: x"', 'Revert "feat: x"'], 1],
  ])('and is listed when %s', (_, messages, standing) => {
    expect(standingOf(messages)).toHaveLength(standing);
  });

  test('a revert of one commit of a pull request does not cancel the others', () => {
    const facts = factsOfMessages([
      'begin',
      'fix: a',
      'fix: b',
      'Merge pull request #5 from x/y\n\nfeat: both',
      'Revert "fix: a"\n\nThis reverts commit $1.',
    ]);
    const merged = facts.map((commit, index) =>
      index === 1 ? { ...commit, parents: [facts[4]!.sha, facts[2]!.sha] } : commit,
    );
    const { standing } = cancelReverts(changesIn(merged));
    expect(standing.map(({ subject }) => subject)).toEqual(['Revert "fix: a"', 'feat: both', 'begin']);
  });
});

/** What a commit does: it brings a feature in or takes it out; a revert does the opposite of what it reverts. */
interface Patch {
  readonly feature: number;
  readonly brings: boolean;
}

test('after any chain of reverts, exactly the features that are there are listed', () => {
  const way = fc.constantFrom('id', 'short id', 'number', 'subject');
  const step = fc.option(fc.record({ target: fc.nat(), way }), { nil: null });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const [messages, patches] = [[] as string[], [] as Patch[]];
      const undone = new Set<number>();
      for (const revert of steps) {
        const live = patches.map((_, index) => index).filter((index) => !undone.has(index));
        const number = messages.length + 100;
        if (revert === null || live.length === 0) {
          messages.push(`feat: thing ${messages.length} (#${number})`);
          patches.push({ feature: messages.length - 1, brings: true });
          continue;
        }
        const target = live[revert.target % live.length]!;
        const body = {
          id: `\n\nThis reverts commit $${target}.`,
          'short id': `\n\nThis reverts commit $${target}~.`,
          number: `\n\nReverts a/b#${target + 100}`,
          subject: '',
        }[revert.way];
        messages.push(`Revert "${messages[target]!.split('\n')[0]}" (#${number})${body}`);
        patches.push({ feature: patches[target]!.feature, brings: !patches[target]!.brings });
        undone.add(target);
      }
      const there = new Map(patches.map(({ feature, brings }) => [feature, brings]));
      const expected = [...there].filter(([, brings]) => brings).map(([feature]) => `feat: thing ${feature}`);
      const { standing, cancelled } = cancelReverts(changesIn(factsOfMessages(messages)));
      expect(standing.map(({ subject }) => subject).toSorted()).toEqual(expected.toSorted());
      expect(standing.length + cancelled.length).toBe(messages.length);
    }),
    { numRuns: process.env['MATRIX'] === 'full' ? 20_000 : 500 },
  );
});

test('the messages of a test name each other', () => {
  const [second, first] = messageHistory(['a', 'b\n\nof $0 and $0~']);
  expect(second!.body).toBe(`of ${first!.sha} and ${first!.sha.slice(0, 9)}`);
});
