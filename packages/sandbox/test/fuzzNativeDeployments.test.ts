import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deploy, describeDeployment, describeService, ended } from './ecsFakes.ts';
import {
  BLUE_GREEN,
  CANARY,
  LINEAR,
  nativeWorld,
  PAUSABLE,
  pauseAt,
  trafficOf,
  type NativeWorld,
} from './ecsNativeFixture.ts';

/** As in the matrices: all that is drawn follows from the seed, and MATRIX=full draws the long run. */
const SEED = Number(process.env['SEED'] ?? 20);
const RUNS = process.env['MATRIX'] === 'full' ? 60 : 8;

/** One thing that somebody does, or that happens, and the sandbox seconds that pass after it. */
interface Happening {
  readonly what:
    'deploy' | 'deploy bad' | 'continue' | 'answer rollback' | 'stop' | 'abort' | 'kill' | 'alarm' | 'scale';
  readonly which: number;
  readonly seconds: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom<Happening['what'][]>(
    'deploy',
    'deploy',
    'deploy bad',
    'continue',
    'continue',
    'answer rollback',
    'stop',
    'abort',
    'kill',
    'alarm',
    'scale',
  ),
  which: fc.nat(5),
  seconds: fc.integer({ min: 0, max: 60 }),
});

const configurations = [
  BLUE_GREEN,
  CANARY,
  { ...LINEAR, lifecycleHooks: pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT') },
  { ...CANARY, lifecycleHooks: pauseAt('POST_TEST_TRAFFIC_SHIFT') },
  { ...BLUE_GREEN, lifecycleHooks: pauseAt(...PAUSABLE, 'RECONCILE_SERVICE') },
];
const guarded = {
  deploymentCircuitBreaker: { enable: true, rollback: true },
  alarms: { enable: true, rollback: true, alarmNames: ['5xx'] },
};

/** Does it; what the API refuses, as too late or out of place, changes nothing. */
async function happen(world: NativeWorld, { what, which }: Happening): Promise<void> {
  const { call } = world;
  const arn = (await describeService(world)).currentServiceDeployment;
  const act = async (): Promise<unknown> => {
    switch (what) {
      case 'deploy':
      case 'deploy bad': {
        const image = what === 'deploy' ? `shop:v${which + 2}` : ['shop:crash', 'shop:unhealthy'][which % 2]!;
        const strategy = { ...configurations[which % configurations.length], ...guarded };
        return deploy(world, image, { deploymentConfiguration: { lifecycleHooks: [], ...strategy } });
      }
      case 'continue':
      case 'answer rollback': {
        const { lifecycleHookDetails = [] } = await describeDeployment(world, arn);
        const hookId = lifecycleHookDetails.at(-1)?.hookId;
        const action = what === 'continue' ? 'CONTINUE' : 'ROLLBACK';
        return call('ContinueServiceDeployment', { serviceDeploymentArn: arn, hookId, action });
      }
      case 'stop':
      case 'abort':
        return call('StopServiceDeployment', {
          serviceDeploymentArn: arn,
          stopType: what === 'stop' ? 'ROLLBACK' : 'ABORT',
        });
      case 'kill': {
        const { tasks } = world.ecs.state() as { tasks: any[] };
        return world.ecs.killTask(tasks[which % tasks.length].taskArn);
      }
      case 'alarm':
        return world.alarms.set('5xx', which % 2 === 0 ? 'ALARM' : 'OK');
      default:
        return call('UpdateService', { cluster: 'prod', service: 'shop', desiredCount: 1 + (which % 3) });
    }
  };
  await act().catch((error: unknown) => {
    if (!(error as { code?: string }).code?.endsWith('Exception')) throw error;
  });
}

test('whatever happens, traffic only moves to where it is served, and a good release gets through in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 7 }), async (happenings) => {
      await using world = await nativeWorld(BLUE_GREEN);
      world.alarms.set('5xx', 'OK');
      for (const each of happenings) {
        await happen(world, each);
        await world.clock.sleep(each.seconds * 1_000);
      }
      world.alarms.set('5xx', 'OK');
      const last = { deploymentConfiguration: { ...BLUE_GREEN, lifecycleHooks: [] }, desiredCount: 2 };
      expect(await ended(world, await deploy(world, 'shop:good', last))).toMatchObject({ status: 'SUCCESSFUL' });

      const { production, serving } = trafficOf(world);
      const [share] = production;
      const good = { 'shop:good': 2 };
      expect(serving).toEqual(share === 100 ? { green: good, blue: {} } : { green: {}, blue: good });
      expect([0, 100]).toContain(share);
      expect(world.wrongs).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, 900_000);
