import { describe, expect, test } from '@jest/globals';
import { choose } from '../src/choose.ts';
import { environmentsOf, MAIN } from './worlds.ts';

const all = environmentsOf(`
defaults: { ecs: { service: web } }
environments:
  feature: { branches: feature/* }
  staging: { branches: main }
  production:
    branches: stable
    tags: v*
    auto-deploy: false
    hotfix: { branches: hotfix/* }
  archive: { tags: v0.* }
`);

function chosen(trigger: Partial<typeof MAIN>, name?: string): string {
  const choice = choose(all, name, { ...MAIN, ...trigger });
  if (choice.kind === 'none') return choice.reason;
  return [choice.read.environment.name, ...(choice.isHotfix ? ['hotfix'] : []), ...choice.notes].join(', ');
}

describe('the environment of a run', () => {
  test.each([
    ['push', 'refs/heads/main', 'staging'],
    ['schedule', 'refs/heads/main', 'staging'],
    ['push', 'refs/heads/x', 'No environment is for the branch `x`.'],
    ['workflow_dispatch', 'refs/heads/stable', 'production'],
    ['workflow_dispatch', 'refs/heads/hotfix/leak', 'production, hotfix'],
    [
      'push',
      'refs/tags/v1',
      '`production` has `auto-deploy: false`: only a person deploys to it, by workflow_dispatch, and this run was begun by push.',
    ],
    // anybody can cause these, and GitHub names the default branch all the same
    ...['pull_request_target', 'workflow_run', 'issue_comment', ''].map(
      (event) =>
        [
          event,
          'refs/heads/main',
          `A run that was begun by ${event} does not tell by its ref what is to be deployed: name the \`environment\`.`,
        ] as const,
    ),
  ])('%s of %s: %s', (event, ref, expected) => {
    expect(chosen({ event, ref })).toBe(expected);
  });

  test('may be named, whatever the ref, which is told', () => {
    expect(chosen({ event: 'workflow_run' }, 'feature')).toBe(
      'feature, The environment was named: by its `branches` and `tags` it is not for `refs/heads/main`.',
    );
    expect(chosen({ event: 'workflow_dispatch', ref: 'refs/heads/hotfix/a' }, 'production')).toBe('production, hotfix');
  });

  test('is refused where it is no environment, or several', () => {
    expect(() => chosen({}, 'prodution')).toThrow('`prodution` is no environment: did you mean `production`?');
    expect(() => chosen({ ref: 'refs/tags/v0.9' })).toThrow(
      'The tag `v0.9` is for `production` (by `v*`) and `archive` (by `v0.*`)',
    );
  });
});
