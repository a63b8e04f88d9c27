import { describe, expect, test } from '@jest/globals';
import { awsOf, registerImage } from './awsFixture.ts';
import { mutations } from './e2e.ts';
import { atRest, openWorld, settledRest, sharesNow, shareIs, until, type RolloutWorld } from './rolloutWorld.ts';

/** Somebody else has a hand in a stepwise rollout: it is seen and told, never written over upward, and nothing is left behind. */

interface State {
  readonly ecs: { readonly services: readonly { serviceArn: string; serviceName: string; tags: { key: string }[] }[] };
  readonly elbv2: {
    readonly loadBalancers: readonly {
      readonly listeners: readonly { readonly rules: readonly { arn: string; actions: readonly any[] }[] }[];
    }[];
  };
}

const open = () => openWorld('shop:v2', { service: { weighted: true }, perSecond: 20 });
const stateOf = ({ sandbox }: RolloutWorld) => sandbox.state() as State;
const ruleOf = (world: RolloutWorld) => stateOf(world).elbv2.loadBalancers[0]!.listeners[0]!.rules[0]!;

/** Gives the candidate another share of the production traffic, by the listener rule itself. */
async function giveByHand(world: RolloutWorld, percent: number): Promise<void> {
  const { arn, actions } = ruleOf(world);
  const [stable, candidate] = actions[0].ForwardConfig.TargetGroups;
  const TargetGroups = [
    { ...stable, Weight: 100 - percent },
    { ...candidate, Weight: percent },
  ];
  const Actions = [{ Type: 'forward', ForwardConfig: { TargetGroups } }];
  await world.sandbox.invoke('elbv2', 'ModifyRule', { RuleArn: arn, Actions });
}

/** A rollout, and what somebody does to it once its candidate has 25%. */
async function meddledWith(world: RolloutWorld, hand: () => Promise<unknown>) {
  const lines: string[] = [];
  const told = (text: string) => until(`the log to tell: ${text}`, () => lines.join('\n').includes(text));
  const running = world.shift(
    { engine: 'stepwise', plan: '25@3m..300m, 100@1m..300m' },
    { onLine: (line) => void lines.push(line) },
  );
  await told('The candidate has 25%');
  await hand();
  return { running, told };
}

const moves = (world: RolloutWorld) => mutations(world.sandbox).filter((call) => call === 'elbv2:ModifyRule');
const abort = (world: RolloutWorld) =>
  world.run('canary-shift', { command: 'abort' }, { env: { GITHUB_RUN_ID: '2', GITHUB_ACTOR: 'ada' } });
const deleteCandidate = async (world: RolloutWorld) => {
  const { serviceName } = stateOf(world).ecs.services[1]!;
  await world.sandbox.invoke('ecs', 'DeleteService', { cluster: 'sandbox', service: serviceName, force: true });
};

describe('a stepwise rollout that somebody else has a hand in', () => {
  test.concurrent(
    'holds at a rule with more than it gave, and goes on once that is taken back',
    async () => {
      await using world = await open();
      const { running, told } = await meddledWith(world, () => giveByHand(world, 50));
      await told('The candidate has 50% of the traffic, and was given no more than 25%');
      const held = moves(world).length;
      await giveByHand(world, 25);

      const run = await running;

      // that for 25%
      expect(held).toBe(1);
      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      expect(await settledRest(world)).toEqual(atRest('shop:v2', world.before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );

  test.concurrent(
    'does not write a weight again that somebody took away; a person ends it',
    async () => {
      await using world = await open();
      const { running, told } = await meddledWith(world, () => giveByHand(world, 0));
      await told('The candidate has 0% of the traffic, and had the 25% that it was given before.');
      const held = [moves(world).length, sharesNow(world)];
      await abort(world);

      const run = await running;

      expect(held).toEqual([1, { 'shop:v1': 100 }]);
      expect([run.outputs['result'], run.log]).toEqual(['stopped', run.log]);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', world.before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );

  test.concurrent(
    'holds while somebody deploys the stable service, whose release stays when it goes back',
    async () => {
      await using world = await open();
      const { taskDefinitionArn } = await registerImage(awsOf(world.sandbox).api, 'shop', 'shop:v3');
      const { running, told } = await meddledWith(world, () =>
        world.sandbox.invoke('ecs', 'UpdateService', {
          cluster: 'sandbox',
          service: 'shop',
          taskDefinition: taskDefinitionArn,
        }),
      );
      await told('the stable service was given shop:3 meanwhile');
      const held = sharesNow(world);
      await abort(world);

      const run = await running;

      expect(held).toMatchObject({ 'shop:v2': 25 });
      expect([run.outputs['result'], run.log]).toEqual(['stopped', run.log]);
      expect(await settledRest(world)).toEqual(atRest('shop:v3', world.before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );

  test.concurrent(
    'goes back by itself when somebody deleted the candidate service',
    async () => {
      await using world = await open();
      const { running } = await meddledWith(world, () => deleteCandidate(world));
      await shareIs(world, 'shop:v1', 100);

      const run = await running;

      expect([run.outputs['result'], run.log]).toEqual(['failed', run.log]);
      expect(run.outputs['reason']).toContain('The candidate service is gone, and has 25% of the traffic.');
      expect(await settledRest(world)).toEqual(atRest('shop:v1', world.before));
    },
    240_000,
  );

  test.concurrent(
    'needs no tags that somebody removed: the journal has it all',
    async () => {
      await using world = await open();
      const { running } = await meddledWith(world, () => {
        const { serviceArn, tags } = stateOf(world).ecs.services[0]!;
        return world.sandbox.invoke('ecs', 'UntagResource', {
          resourceArn: serviceArn,
          tagKeys: tags.map(({ key }) => key),
        });
      });

      const run = await running;

      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      expect(await settledRest(world)).toEqual(atRest('shop:v2', world.before));
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    240_000,
  );
});
