import { expect, test } from '@jest/globals';
import type { EcsApi } from '../../src/ecs/api.ts';
import { takeStepwiseHome } from '../../src/stepwise/home.ts';
import { STEPWISE_FORMAT, type StepwiseNote } from '../../src/stepwise/note.ts';
import type { RulesApi } from '../../src/stepwise/rules/api.ts';

const arn = (what: string) => `arn:aws:elasticloadbalancing:eu-central-1:123456789012:${what}`;
const groups = { stable: arn('targetgroup/web/1'), candidate: arn('targetgroup/web-alt/2') };
const rule = arn('listener-rule/app/web/1/2/3');
const note: StepwiseNote = {
  format: STEPWISE_FORMAT,
  release: 'web:2',
  stable: 'web:1',
  candidate: 'web-candidate',
  groups,
  rules: [{ arn: rule, weights: [100, 0] }],
  scaleInSuspended: null,
};

const TargetGroups = [
  { TargetGroupArn: groups.stable, Weight: 100 },
  { TargetGroupArn: groups.candidate, Weight: 0 },
];
const rules = {
  read: async () => [{ arn: rule, kind: 'rule', actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }] }],
  health: async () => ({ healthy: 1, all: 1 }),
} as Partial<RulesApi> as RulesApi;

test('a candidate that was created when its rollout was lost is not left behind, though it shows late', async () => {
  const deleted: string[] = [];
  let looks = 0;
  const api = {
    describeService: async ({ service }) => {
      if (service === 'web')
        return { serviceName: service, serviceArn: 'web', status: 'ACTIVE', taskDefinition: 'web:1' };
      looks += 1;
      return looks < 4 ? null : { serviceName: service, serviceArn: service, status: 'ACTIVE' };
    },
    listTags: async () => ({}),
    deleteService: async ({ service }) => void deleted.push(service),
  } as Partial<EcsApi> as EcsApi;
  const scaling = { scaleIn: async () => null, suspendScaleIn: async () => undefined };

  const home = await takeStepwiseHome({ api, rules, ref: { cluster: 'shop', service: 'web' } }, scaling, note, {
    intervalMs: 1,
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    say: () => undefined,
  });

  expect(home.result).toBe('succeeded');
  expect(deleted).toEqual(['web-candidate']);
});

test('a rule that somebody has changed is told at once: asking again would be in vain', async () => {
  const asked: string[] = [];
  const elsewhere = [...TargetGroups, { TargetGroupArn: arn('targetgroup/other/3'), Weight: 1 }];
  const changed = {
    ...rules,
    read: async () => {
      asked.push('read');
      return [
        {
          arn: rule,
          kind: 'rule',
          actions: [{ Type: 'forward', ForwardConfig: { TargetGroups: elsewhere } }],
        } as const,
      ];
    },
  } as unknown as RulesApi;
  const api = {
    describeService: async ({ service }) => ({ serviceName: service, serviceArn: service, status: 'ACTIVE' }),
  } as Partial<EcsApi> as EcsApi;

  const home = takeStepwiseHome(
    { api, rules: changed, ref: { cluster: 'shop', service: 'web' } },
    { scaleIn: async () => null, suspendScaleIn: async () => undefined },
    note,
    { intervalMs: 1, timeoutMs: 60_000, signal: new AbortController().signal, say: () => undefined },
  );

  await expect(home).rejects.toThrow(/Somebody has changed the rule .*let it forward to these two again/);
  expect(asked).toHaveLength(1);
});
