import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gt, parse } from 'semver';
import { changesIn } from '../../src/changes/group.ts';
import { nextVersion, type VersionRequest } from '../../src/version/next.ts';
import { factsOfMessages } from '../messages.ts';

const request = (more: Partial<VersionRequest>, ...messages: readonly string[]): VersionRequest => ({
  previous: '1.2.3',
  changes: changesIn(factsOfMessages(messages)),
  existing: [],
  channel: null,
  line: null,
  bump: null,
  version: null,
  ...more,
});

describe('the next version', () => {
  test.each<[string, Partial<VersionRequest>, string[], string]>([
    ['a feature', {}, ['fix: a', 'feat: b', 'chore: c'], '1.3.0'],
    ['a fix', {}, ['fix: a', 'docs: b'], '1.2.4'],
    ['a mark that it breaks', {}, ['chore!: a'], '2.0.0'],
    ['a footer that it breaks', {}, ['fix: a\n\nBREAKING CHANGE: b'], '2.0.0'],
    ['a revert of what is older', {}, ['Revert "feat: a"'], '1.2.4'],
    ['a title without a convention', {}, ['something'], '1.2.4'],
    ['an unknown type', {}, ['security: a'], '1.2.4'],
    ['what nobody notices', {}, ['docs: a', 'ci: b', 'chore: c'], '1.2.3'],
    ['nothing', {}, [], '1.2.3'],
    ['what breaks, below 1.0.0', { previous: '0.4.2' }, ['feat!: a'], '0.5.0'],
    ['a feature, below 1.0.0', { previous: '0.4.2' }, ['feat: a'], '0.4.3'],
    ['a major bump that is asked for, below 1.0.0', { previous: '0.4.2', bump: 'major' }, ['fix: a'], '1.0.0'],
    ['the first release, of what asks for none', { previous: null }, ['chore: a'], '0.1.0'],
    ['the first release', { previous: null }, ['feat!: a'], '0.1.0'],
    ['the first release of a channel', { previous: null, channel: 'beta' }, ['feat: a'], '0.1.0-beta.1'],
    ['a tag with a v', { previous: 'v1.2.3' }, ['fix: a'], '1.2.4'],
    ['a channel', { channel: 'beta' }, ['feat: a'], '1.3.0-beta.1'],
    [
      'a channel that goes on',
      { channel: 'beta', existing: ['v1.3.0-beta.9', '1.3.0-beta.10', '1.3.0-rc.20'] },
      ['feat: a'],
      '1.3.0-beta.11',
    ],
    [
      'a channel, from its last version',
      { previous: '1.3.0-beta.2', channel: 'beta', existing: ['1.3.0-beta.2'] },
      ['fix: a'],
      '1.3.0-beta.3',
    ],
    [
      'a channel that breaks more than before',
      { previous: '1.3.0-beta.2', channel: 'beta', existing: ['1.3.0-beta.2'] },
      ['fix!: a'],
      '2.0.0-beta.1',
    ],
    ['the stable release of a channel', { previous: '1.3.0-beta.2' }, ['docs: a'], '1.3.0'],
    ['a hotfix branch', { line: '1.2.x', existing: ['1.3.0', '2.0.0'] }, ['fix: a'], '1.2.4'],
    ['a branch of a major version', { line: '1.x', existing: ['2.0.0'] }, ['feat: a'], '1.3.0'],
    ['a version that is given', { version: 'v1.5.0' }, ['fix: a'], '1.5.0'],
  ])('after %s', (_, more, messages, version) => {
    expect(nextVersion(request(more, ...messages))).toMatchObject({ ok: true, value: { version }, warnings: [] });
  });

  test('is none where none is wanted, and there is none before', () => {
    const first = nextVersion(request({ previous: null, bump: 'none', line: '1.x' }, 'feat: a'));
    expect(first).toMatchObject({ ok: true, value: { version: null, bump: 'none' }, warnings: [] });
    expect(nextVersion(request({ bump: 'none' }, 'feat: a'))).toMatchObject({ ok: true, value: { version: '1.2.3' } });
  });

  test('what was given against what the changes ask for is a warning', () => {
    expect(nextVersion(request({ version: '1.2.4' }, 'feat!: a'))).toMatchObject({
      ok: true,
      warnings: [{ path: ['version'], message: 'is 1.2.4, but the changes ask for a major version.' }],
    });
  });
});

describe('there is no next version when', () => {
  test.each<[string, Partial<VersionRequest>, string[]]>([
    [
      'nothing given is a version',
      { version: '1.2', previous: 'x', channel: 'beta.1', line: '1.2', bump: 'huge' as never },
      [
        'previous is "x": expected a version, e.g. 1.2.3.',
        'version is "1.2": expected a version, e.g. 1.2.3 or 2.0.0-beta.1.',
        'bump is "huge": expected one of none, patch, minor, major.',
        'channel is "beta.1": expected letters, digits and hyphens, e.g. beta.',
        'line is "1.2": expected 1.x or 1.4.x.',
      ],
    ],
    [
      'the inputs contradict each other',
      { version: '1.3.0', bump: 'minor', channel: 'beta' },
      [
        'bump is minor, but the version is given (1.3.0). Give one of them.',
        'channel is beta, but the version given is a stable one (1.3.0).',
      ],
    ],
    [
      'the version is of another channel',
      { version: '1.3.0-rc.1', channel: 'beta' },
      ['channel is beta, but the version given is of the channel rc (1.3.0-rc.1).'],
    ],
    ['it is not above the last one', { version: '1.2.3' }, ['version would be 1.2.3, which is not above 1.2.3.']],
    ['it exists', { version: '1.4.0', existing: ['v1.4.0'] }, ['version would be 1.4.0, which exists already.']],
    [
      'a hotfix runs into what is released',
      { existing: ['1.3.0'] },
      ['bump would be 1.3.0, which exists already. A branch for hotfixes needs its line, e.g. line: 1.4.x.'],
    ],
    [
      'a feature is on a line for fixes',
      { line: '1.2.x' },
      ['line is 1.2.x, but the version would be 1.3.0, as the changes ask for a minor version.'],
    ],
  ])('%s', (_, more, problems) => {
    const found = nextVersion(request(more, 'feat: a'));
    expect(found.ok ? found : found.problems.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual(
      problems,
    );
  });
});

test('a computed version is above the last one and new, or the last one itself', () => {
  const number = fc.integer({ min: 0, max: 3 });
  const version = fc
    .tuple(number, number, number, fc.constantFrom('', '-beta.1', '-beta.2', '-rc.1'))
    .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre}`);
  const message = fc.constantFrom('feat: a', 'fix: b', 'docs: c', 'feat!: d', 'e');
  fc.assert(
    fc.property(
      version,
      fc.array(version),
      fc.array(message),
      fc.constantFrom(null, 'beta', 'rc'),
      (previous, existing, messages, channel) => {
        const found = nextVersion(request({ previous, existing, channel }, ...messages));
        if (!found.ok) return;
        const next = found.value.version!;
        expect(next === previous || (gt(next, previous) && !existing.includes(next))).toBe(true);
        expect(channel === null || next === previous || parse(next)!.prerelease[0] === channel).toBe(true);
      },
    ),
  );
});
