import { describe, expect, test } from '@jest/globals';
import { readWanted } from '../../src/rollback/wanted.ts';
import { digest, HERE, revisionArn, td } from './releases.ts';

describe('what can be gone back to', () => {
  test.each([
    ['previous', { kind: 'previous' }],
    [' previous\n', { kind: 'previous' }],
    ['web:12', { kind: 'task-definition', reference: 'web:12' }],
    [td(12), { kind: 'task-definition', reference: td(12) }],
    [
      'arn:aws-cn:ecs:cn-north-1:123456789012:task-definition/web:1',
      { kind: 'task-definition', reference: 'arn:aws-cn:ecs:cn-north-1:123456789012:task-definition/web:1' },
    ],
    [revisionArn(7), { kind: 'revision', arn: revisionArn(7) }],
    [digest('a'), { kind: 'digest', digest: digest('a') }],
    [digest('A'), { kind: 'digest', digest: digest('a') }],
  ])('%j', (text, wanted) => {
    expect(readWanted(text, HERE)).toEqual({ ok: true, wanted });
  });

  test('the cluster may be given by its ARN', () => {
    const cluster = 'arn:aws:ecs:eu-central-1:123456789012:cluster/shop';
    expect(readWanted(revisionArn(7), { ...HERE, cluster })).toMatchObject({ ok: true });
  });
});

test.each([
  ['', /must be `previous`, a task definition .* or the digest/],
  ['12', /`web:12`, if that is its name/],
  [':12', /`web:12`/],
  ['web', /name the revision, too: `web:<number>`/],
  ['prev', /Did you mean `previous`/],
  ['latest', /name the revision, too/],
  ['last-good', /Did you mean `previous`/],
  ['sha256:abcdef0123456789', /all of its 64/],
  ['a'.repeat(64), /A digest is `sha256:`/],
  [`shop@${digest('b')}`, new RegExp(`Give the digest alone: \`${digest('b')}\``)],
  ['arn:aws:ecs:eu-central-1:123456789012:service-deployment/shop/web/x', /give the service revision/],
  ['arn:aws:ecs:eu-central-1:123456789012:service-revision/shop/other/7', /of `shop\/other`, not of `shop\/web`/],
  ['web:latest', /must be/],
  ['web:1; rm -rf /', /must be/],
])('%j is refused, with a hint', (text, message) => {
  const read = readWanted(text, HERE);
  expect(read).toMatchObject({ ok: false, problem: { input: 'to', message: expect.stringMatching(message) } });
  expect(read).toMatchObject({ problem: { message: expect.stringContaining(`\`${text}\``) } });
});
