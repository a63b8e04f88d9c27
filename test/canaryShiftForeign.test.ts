import { describe, expect, test } from '@jest/globals';
import { awsOf, registerImage } from './awsFixture.ts';
import { mutations, serviceDeployments } from './e2e.ts';
import {
  atRest,
  openWorld,
  restOf,
  settledRest,
  sharesNow,
  shareIs,
  until,
  type RolloutWorld,
} from './rolloutWorld.ts';

/** Somebody else has a hand in a rollout: it is seen and told, never written over upward, and the traffic is safe. */

interface State {
  readonly elbv2: {
    readonly loadBalancers: readonly {
      readonly listeners: readonly { readonly rules: readonly { arn: string }[] }[];
    }[];
    readonly targetGroups: readonly {
      readonly arn: string;
      readonly targets: readonly { readonly release: string }[];
    }[];
  };
}

/** Gives the candidate another share of the production traffic, by the listener rule itself. */
async function giveByHand({ sandbox }: RolloutWorld, percent: number): Promise<void> {
  const { loadBalancers, targetGroups } = (sandbox.state() as State).elbv2;
  const TargetGroups = targetGroups.map(({ arn, targets }) => ({
    TargetGroupArn: arn,
    Weight: targets[0]?.release === 'shop:v2' ? percent : 100 - percent,
  }));
  const RuleArn = loadBalancers[0]!.listeners[0]!.rules[0]!.arn;
  await sandbox.invoke('elbv2', 'ModifyRule', {
    RuleArn,
    Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }],
  });
}

async function deploymentOf({ sandbox }: RolloutWorld) {
  const [newest] = await serviceDeployments(sandbox);
  const serviceDeploymentArns = [newest!.serviceDeploymentArn];
  return (await sandbox.invoke('ecs', 'DescribeServiceDeployments', { serviceDeploymentArns })).serviceDeployments[0];
}

/** Answers the pause that the rollout waits at. */
async function continueByHand(world: RolloutWorld): Promise<void> {
  const waiting = async () => {
    const { serviceDeploymentArn, lifecycleHookDetails } = await deploymentOf(world);
    const hook = lifecycleHookDetails.find(({ status }: { status: string }) => status === 'AWAITING_ACTION');
    return hook && { serviceDeploymentArn, hookId: hook.hookId, action: 'CONTINUE' };
  };
  let answer = await waiting();
  while (!answer) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer = await waiting();
  }
  await world.sandbox.invoke('ecs', 'ContinueServiceDeployment', answer);
}

const LONG = '20@3m..300m, 100@1m..300m';

/** A rollout, and what somebody does to it once its candidate has 20%. */
async function meddledWith(world: RolloutWorld, hand: () => Promise<unknown>) {
  const lines: string[] = [];
  const told = (text: string) => until(`the log to tell: ${text}`, () => lines.join('\n').includes(text));
  const running = world.shift({ plan: LONG }, { onLine: (line) => void lines.push(line) });
  await shareIs(world, 'shop:v2', 20);
  await told('The candidate has 20%');
  await hand();
  return { running, told };
}

const steps = (world: RolloutWorld) =>
  mutations(world.sandbox).filter((call) => call === 'ecs:ContinueServiceDeployment');
const command = (world: RolloutWorld, word: string) =>
  world.run('canary-shift', { command: word }, { env: { GITHUB_RUN_ID: '2', GITHUB_ACTOR: 'ada' } });

describe('a rollout that somebody else has a hand in', () => {
  test.concurrent(
    'holds at a rule with more than it gave, tells it, and goes on once that is taken back',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      const { running, told } = await meddledWith(world, () => giveByHand(world, 50));
      await told('the listener rule gives the candidate 50% where ECS gave it 20%');
      const held = steps(world).length;
      await giveByHand(world, 20);

      const run = await running;

      // only the word for 20% had been given
      expect(held).toBe(1);
      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
      expect(warnings.join('\n')).toMatch(/Somebody else changed the target: .* 50%/);
      expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );

  test.concurrent(
    'does not write a weight again that somebody took away; a person ends it',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      const { running, told } = await meddledWith(world, () => giveByHand(world, 0));
      await told('the listener rule gives the candidate 0% where ECS gave it 20%');
      const held = [steps(world).length, sharesNow(world)];
      await command(world, 'abort');

      const run = await running;

      expect(held).toEqual([1, { 'shop:v1': 100 }]);
      expect([run.outputs['result'], run.log]).toEqual(['stopped', run.log]);
      expect(run.outputs['reason']).toContain('ada');
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );

  test.concurrent(
    'holds when ECS was told to go on by hand; an abort brings all back',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      const { running, told } = await meddledWith(world, () => continueByHand(world));
      await told('The candidate has 100% of the traffic, and was given no more than 20%');
      await command(world, 'abort');

      const run = await running;

      expect([run.outputs['result'], run.log]).toEqual(['stopped', run.log]);
      expect(run.annotations.map(({ message }) => message).join('\n')).toContain('given no more than 20%');
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );

  test.concurrent(
    'has gone back when somebody else stopped its deployment',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      const { running } = await meddledWith(world, async () => {
        const { serviceDeploymentArn } = await deploymentOf(world);
        await world.sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' });
      });

      const run = await running;

      expect([run.outputs['result'], run.outputs['weight'], run.log]).toEqual(['rolled-back', '0', run.log]);
      expect(run.outputs['reason']).toContain('StopServiceDeployment was called');
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );

  test.concurrent(
    'is superseded by another deployment, which it leaves alone',
    async () => {
      await using world = await openWorld();
      const { taskDefinitionArn } = await registerImage(awsOf(world.sandbox).api, 'shop', 'shop:v3');
      let sent = 0;
      const { running } = await meddledWith(world, async () => {
        const deploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] };
        const other = {
          cluster: 'sandbox',
          service: 'shop',
          taskDefinition: taskDefinitionArn,
          deploymentConfiguration,
        };
        await world.sandbox.invoke('ecs', 'UpdateService', other);
        sent = mutations(world.sandbox).length;
      });

      const run = await running;

      const { serviceDeploymentArn } = await deploymentOf(world);
      expect([run.outputs['result'], run.outputs['weight'], run.log]).toEqual(['superseded', '', run.log]);
      expect(run.outputs['reason']).toContain(serviceDeploymentArn.split('/').at(-1));
      // its own tags and configuration are tidied up, which moves no traffic
      const after = mutations(world.sandbox).slice(sent);
      expect(after.filter((call) => /Continue|Stop/.test(call))).toEqual([]);
      expect((await settledRest(world)).shares).toEqual({ 'shop:v3': 100 });
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );
});
