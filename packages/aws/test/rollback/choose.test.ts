import { describe, expect, test } from '@jest/globals';
import { choose, chooseNamed } from '../../src/rollback/choose.ts';
import { digest, history, revisionArn, td } from './releases.ts';

const NOTHING = { taskDefinitionArn: null, completedArn: null };
const previous = (past: readonly string[], newest = {}) => choose({ kind: 'previous' }, history(past, newest), NOTHING);
const S = 'SUCCESSFUL';

describe('previous, oldest deployment first', () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ['is the last one before', [`1 ${S}`, `2 ${S}`], 1, /last release that succeeded .* before web:2/],
    ['is not the revision before: that failed', [`1 ${S}`, '2 ROLLBACK_SUCCESSFUL', `3 ${S}`], 1, /before web:3/],
    ['is not what was stopped', [`1 ${S}`, '2 STOPPED', '3 ROLLBACK_FAILED', `4 ${S}`], 1, /before web:4/],
    ['is not the same release, deployed again', [`1 ${S}`, `2 ${S}`, `2 ${S}`], 1, /before web:2/],
    ['is what serves while another is on trial', [`1 ${S}`, `2 ${S}`, '3 IN_PROGRESS'], 2, /before web:3/],
    ['is what serves while it is deployed again', [`1 ${S}`, `2 ${S}`, '2 IN_PROGRESS'], 2, /before web:2/],
    ['is what served before one that failed and stayed', [`1 ${S}`, `2 ${S}`, '3 STOPPED'], 2, /before web:3/],
    ['is what served before a rollback that failed', [`1 ${S}`, `2 ${S}`, '3 ROLLBACK_FAILED'], 2, /before web:3/],
    ['may be further back than a release that was superseded', [`1 ${S}`, '2 STOPPED', '3 PENDING'], 1, /before web:3/],
    ['is the one before after a rollback and a new release', [`1 ${S}`, `2 ${S}`, `1 ${S}`, `3 ${S}`], 1, /web:3/],
  ])('%s', (_, past, revision, why) => {
    const choice = previous(past);
    expect(choice).toMatchObject({ ok: true, chosen: { taskDefinitionArn: td(revision), isBack: false } });
    expect(choice).toMatchObject({ chosen: { why: expect.stringMatching(why) } });
  });

  test.each<[string, readonly string[], number, RegExp]>([
    ['after a rollback', [`1 ${S}`, `2 ${S}`, `1 ${S}`], 1, /was brought back to it .* from web:2/],
    ['while a rollback is on its way', [`1 ${S}`, `2 ${S}`, '1 IN_PROGRESS'], 1, /being deployed again already/],
    ['after ECS went back', [`1 ${S}`, `2 ${S}`, '3 ROLLBACK_SUCCESSFUL'], 2, /gone back to it already, from web:3/],
    ['while ECS goes back', [`1 ${S}`, `2 ${S}`, '3 ROLLBACK_IN_PROGRESS'], 2, /on its way back to it already/],
    ['as ECS is asked to go back', [`1 ${S}`, `2 ${S}`, '3 ROLLBACK_REQUESTED'], 2, /on its way back to it already/],
  ])('is where the service is %s: a second rollback does not take the first one back', (_, past, revision, why) => {
    const choice = previous(past);
    expect(choice).toMatchObject({ ok: true, chosen: { taskDefinitionArn: td(revision), isBack: true } });
    expect(choice).toMatchObject({ chosen: { why: expect.stringMatching(why) } });
    expect(choice).toMatchObject({ chosen: { warnings: [expect.stringMatching(/name what to go back to: .*web:/)] } });
  });

  test.each<[string, readonly string[]]>([
    ['there is no history', []],
    ['only one release succeeded', [`1 ${S}`]],
    ['none succeeded', ['1 STOPPED', '2 IN_PROGRESS']],
  ])('is not known where %s', (_, past) => {
    expect(previous(past)).toMatchObject({
      ok: false,
      problem: { input: 'to', message: expect.stringMatching(/`previous` is not known: .*Name a task definition/) },
    });
  });

  test('is what the service shows as completed where ECS remembers nothing', () => {
    const shown = { taskDefinitionArn: td(3), completedArn: td(2) };
    const choice = choose({ kind: 'previous' }, history([]), shown);
    expect(choice).toMatchObject({ ok: true, chosen: { taskDefinitionArn: td(2), revision: null } });
  });
});

describe('a digest', () => {
  const past = history([`1 ${S}`, `2 ${S}`, '3 ROLLBACK_SUCCESSFUL', `4 ${S}`, `2 ${S}`, `5 ${S}`]);

  test('is the newest release with it that succeeded', () => {
    const choice = choose({ kind: 'digest', digest: digest('2') }, past, NOTHING);
    expect(choice).toMatchObject({ ok: true, chosen: { taskDefinitionArn: td(2), revision: { arn: revisionArn(5) } } });
  });

  test.each([['3'], ['9']])(
    'of a release that failed, or that nobody knows, is refused with what there is (%s)',
    (of) => {
      expect(choose({ kind: 'digest', digest: digest(of) }, past, NOTHING)).toMatchObject({
        ok: false,
        problem: {
          message: expect.stringMatching(
            /no release that succeeded ran .* web:5 \(2026-11-06, sha256:5{12}…\); web:2 /,
          ),
        },
      });
    },
  );
});

describe('a service revision', () => {
  const past = history([`1 ${S}`, '2 STOPPED', `3 ${S}`]);

  test('is its task definition', () => {
    const choice = choose({ kind: 'revision', arn: revisionArn(1) }, past, NOTHING);
    expect(choice).toMatchObject({ ok: true, chosen: { taskDefinitionArn: td(1), warnings: [] } });
  });

  test('that failed is taken, with a warning', () => {
    const choice = choose({ kind: 'revision', arn: revisionArn(2) }, past, NOTHING);
    expect(choice).toMatchObject({ ok: true, chosen: { warnings: [expect.stringContaining('STOPPED')] } });
  });

  test('that ECS does not remember is refused with what there is', () => {
    expect(choose({ kind: 'revision', arn: revisionArn(9) }, past, NOTHING)).toMatchObject({
      ok: false,
      problem: { message: expect.stringMatching(/remembers no deployment of .*web:3 .*web:1/) },
    });
  });
});

describe('a task definition by name', () => {
  const shown = { taskDefinitionArn: td(3), completedArn: td(3) };
  const past = history([`1 ${S}`, '2 ROLLBACK_SUCCESSFUL', `3 ${S}`]);

  test('that succeeded is taken', () => {
    expect(chooseNamed(td(1), past, shown)).toMatchObject({ ok: true, chosen: { warnings: [] } });
  });

  test.each([
    [2, /has never succeeded .* ROLLBACK_SUCCESSFUL 2026-11-02/],
    [9, /does not remember that web:9 ever succeeded/],
  ])('that did not is taken with a warning (%d)', (revision, warning) => {
    const choice = chooseNamed(td(revision), past, shown);
    expect(choice).toMatchObject({ ok: true, chosen: { warnings: [expect.stringMatching(warning)] } });
  });

  test('of another family is refused', () => {
    expect(chooseNamed(td(1, 'worker'), past, shown)).toMatchObject({
      ok: false,
      problem: { message: expect.stringMatching(/`worker:1` is of another family .* deploy-ecs deploys it/) },
    });
  });

  test('of another family that has succeeded here is taken', () => {
    const moved = { ...shown, taskDefinitionArn: td(1, 'renamed') };
    expect(chooseNamed(td(1), past, moved)).toMatchObject({ ok: true });
  });
});
