import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { byHand } from '../../src/rollback/byHand.ts';
import { HERE, td } from './releases.ts';

const CONFIGURATION = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] } as const;
const emergency = { ...CONFIGURATION, lifecycleHooks: [] };
const newest = {
  arn: 'arn:aws:ecs:eu-central-1:123456789012:service-deployment/shop/web/abc',
  status: 'IN_PROGRESS',
  taskDefinitionArn: td(3),
  goesBackTo: td(2),
  movesTraffic: true,
  atOnce: false,
} as const;

/** The words of each command as a shell understands them. */
function words(lines: readonly string[]): string[][] {
  const commands = lines.filter((line) => !line.startsWith('#'));
  return commands.map((line) => {
    const script = `aws() { printf '%s\\n' aws "$@"; }; ${line}`;
    return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n');
  });
}

test('what is under way is stopped, the release deployed at once, and the configuration given back', () => {
  const own = { strategy: 'ROLLING', alarms: { alarmNames: ["it's"], enable: true, rollback: true } } as const;
  const kept = { ...own, alarms: { ...own.alarms, alarmNames: ["it's"] } };
  const lines = byHand({ ...HERE, taskDefinitionArn: td(2), newest, emergency, own: kept });
  const commands = words(lines);
  expect(commands.map(([, , command]) => command)).toEqual([
    'describe-services',
    'stop-service-deployment',
    'update-service',
    'wait',
    'update-service',
  ]);
  expect(commands[1]).toEqual(
    expect.arrayContaining(['--service-deployment-arn', newest.arn, '--stop-type', 'ROLLBACK']),
  );
  expect(commands[2]).toEqual(expect.arrayContaining(['--task-definition', 'web:2', JSON.stringify(emergency)]));
  expect(commands[4]!.at(-1)).toBe(JSON.stringify(kept));
});

test('nothing is stopped, overridden or given back where nothing is to be', () => {
  const ended = { ...newest, status: 'ROLLBACK_FAILED' } as const;
  const lines = byHand({ ...HERE, taskDefinitionArn: td(2), newest: ended, emergency: null, own: null });
  expect(words(lines).map(([, , command]) => command)).toEqual(['describe-services', 'update-service', 'wait']);
  expect(lines.join()).not.toContain('configuration');
});
