import { describe, expect, test } from '@jest/globals';
import type { DeploymentConfiguration, Service } from '@aws-sdk/client-ecs';
import fc from 'fast-check';
import { nativeConfiguration, withNative } from '../../src/native/configuration.ts';
import { parseNote, type NativeNote } from '../../src/native/note.ts';
import { serviceProblems } from '../../src/native/requirements.ts';
import { restoredConfiguration } from '../../src/native/restored.ts';
import { fromTags, ownTagKeys, toTags } from '../../src/native/tags.ts';
import { planOf } from './plans.ts';

const arn = (name: string) => `arn:aws:ecs:eu-central-1:123456789012:${name}`;
const OWN: DeploymentConfiguration = {
  strategy: 'ROLLING',
  minimumHealthyPercent: 100,
  maximumPercent: 200,
  bakeTimeInMinutes: 0,
};
const GIVEN = withNative(OWN, nativeConfiguration(planOf({ stages: '10, 100' }), { steered: true })!);
const NOTE: NativeNote = {
  format: 1,
  release: arn('task-definition/shop:13'),
  stable: arn('task-definition/shop:12'),
  deployment: null,
  before: arn('service-deployment/prod/shop/0123456789abcdefghijk'),
  beforeMs: 1_900_000_000_000,
  previous: OWN,
  given: GIVEN,
};
const HOLDER = { rollout: 'r-1', owner: '123/1' };

describe('tags of a service', () => {
  test('hold what it is to be given back, within what ECS allows', () => {
    const tags = toTags(NOTE, HOLDER);
    expect(fromTags(tags)).toEqual({ ...HOLDER, note: NOTE });
    expect(Object.keys(tags).length).toBeLessThanOrEqual(4);
    for (const [key, value] of Object.entries(tags)) {
      expect(key).toMatch(/^deploy-actions:(rollout|restore\.\d)$/);
      expect(value).toMatch(/^[\w .:/=+\-@]{1,256}$/);
    }
  });

  test('name the record of a journal beside the holder, in the same tag', () => {
    const journal = `${'a1'.repeat(20)}@0123abcd`;
    const tags = toTags(NOTE, { ...HOLDER, journal });
    expect(Object.keys(tags)).toEqual(Object.keys(toTags(NOTE, HOLDER)));
    expect(tags['deploy-actions:rollout']).toBe(`r-1 123/1 ${journal}`);
    expect(fromTags(tags)).toEqual({ ...HOLDER, journal, note: NOTE });
    // of who has none, nothing of another's stays
    expect(fromTags({ ...tags, ...toTags(NOTE, HOLDER) })).toEqual({ ...HOLDER, note: NOTE });
  });

  test('whatever a service is configured with', () => {
    const text = fc.string({ maxLength: 60 });
    const hook = fc.record({ hookTargetArn: text, roleArn: text, lifecycleStages: fc.array(text, { maxLength: 3 }) });
    const configuration = fc.record({
      strategy: text,
      bakeTimeInMinutes: fc.nat(),
      lifecycleHooks: fc.array(hook, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(configuration, text, (previous, rollout) => {
        const note = { ...NOTE, previous: previous as DeploymentConfiguration };
        const old = toTags({ ...NOTE, previous: { ...OWN, lifecycleHooks: GIVEN.lifecycleHooks } }, HOLDER);
        const tagged = fromTags({ ...old, ...toTags(note, { rollout, owner: 'o' }) })!;
        expect(tagged.note).toEqual(note);
        expect(tagged.owner).toBe('o');
      }),
      { numRuns: 200 },
    );
  });

  test('of others are nobody’s business', () => {
    const tags = { ...toTags(NOTE, HOLDER), team: 'shop', 'deploy-actions:other': 'x' };
    expect(ownTagKeys(tags)).toEqual(Object.keys(toTags(NOTE, HOLDER)));
    expect(fromTags({ team: 'shop' })).toBeNull();
  });

  test.each([
    [
      'cut off',
      (tags: Record<string, string>) => ({
        ...tags,
        'deploy-actions:restore.1': tags['deploy-actions:restore.1']!.slice(0, 40),
      }),
    ],
    ['one is gone', (tags: Record<string, string>) => ({ ...tags, 'deploy-actions:restore.2': '' })],
    ['overwritten', (tags: Record<string, string>) => ({ ...tags, 'deploy-actions:restore.1': 'hello' })],
  ])('that are damaged say what to do by hand: %s', (_title, damage) => {
    expect(() => fromTags(damage({ ...toTags(NOTE, HOLDER) }))).toThrow(/damaged.*by hand/);
  });

  test('do not hold everything', () => {
    const hooks = Array.from({ length: 90 }, (_, index) => ({
      hookTargetArn: `${Math.sin(index)} ${Math.cos(index)}`,
    }));
    expect(() => toTags({ ...NOTE, previous: { lifecycleHooks: hooks } }, HOLDER)).toThrow(/tags; 7 are the most/);
  });
});

describe('a note', () => {
  test('is read back from JSON', () => {
    expect(parseNote(JSON.parse(JSON.stringify(NOTE)))).toEqual(NOTE);
  });

  test.each<[unknown, RegExp]>([
    [null, /format undefined/],
    [{ ...NOTE, format: 3 }, /format 3; this version reads 1.*newer version/],
    [{ ...NOTE, release: 3, beforeMs: -1 }, /release, beforeMs/],
    [{ ...NOTE, deployment: undefined }, /deployment/],
    [{ ...NOTE, given: 'x' }, /given/],
  ])('is not made of %j', (value, message) => {
    expect(() => parseNote(value)).toThrow(message);
  });
});

describe('what a service is given back', () => {
  test.each<[string, DeploymentConfiguration | undefined, DeploymentConfiguration | null]>([
    ['all that the rollout changed', GIVEN, { ...OWN, lifecycleHooks: [] }],
    [
      'and not what somebody else changed beside',
      { ...GIVEN, maximumPercent: 150 },
      { ...OWN, maximumPercent: 150, lifecycleHooks: [] },
    ],
    ['also where the pause has other members by now', answered(), { ...OWN, lifecycleHooks: [] }],
    ['after an emergency', { ...OWN, strategy: 'BLUE_GREEN', lifecycleHooks: [] }, { ...OWN, lifecycleHooks: [] }],
    ['nothing when it has it', { ...OWN, lifecycleHooks: [] }, null],
    ['nothing when somebody has configured it anew', { ...OWN, strategy: 'BLUE_GREEN', bakeTimeInMinutes: 9 }, null],
  ])('%s', (_title, current, expected) => {
    expect(restoredConfiguration(current, NOTE)).toEqual(expected);
  });

  test('nothing where nobody knows what it had', () => {
    expect(restoredConfiguration(GIVEN, { previous: null, given: null })).toBeNull();
  });

  function answered(): DeploymentConfiguration {
    return {
      ...GIVEN,
      bakeTimeInMinutes: 1,
      lifecycleHooks: GIVEN.lifecycleHooks.map((each) => ({ ...each, roleArn: '' })),
    };
  }
});

describe('a service', () => {
  const advancedConfiguration = {
    alternateTargetGroupArn: 'arn:green',
    productionListenerRule: 'arn:rule',
    roleArn: 'arn:role',
  };
  const balancer = {
    targetGroupArn: 'arn:x:targetgroup/blue/1',
    containerName: 'web',
    containerPort: 80,
    advancedConfiguration,
  };
  const GOOD: Service = { serviceName: 'shop', status: 'ACTIVE', desiredCount: 2, loadBalancers: [balancer] };
  const ready = { service: GOOD, release: NOTE.release, stable: NOTE.stable, inFlight: null, tags: 0 };

  test.each<[string, Partial<Omit<typeof ready, 'inFlight'>> & { inFlight?: object }, RegExp[]]>([
    ['that is ready', {}, []],
    ['without load balancer', { service: { ...GOOD, loadBalancers: [] } }, [/no load balancer.*strategy: rolling/]],
    [
      'with a classic one',
      { service: { ...GOOD, loadBalancers: [{ loadBalancerName: 'old' }] } },
      [/no load balancer/],
    ],
    [
      'that ECS cannot shift',
      { service: { ...GOOD, loadBalancers: [{ ...balancer, advancedConfiguration: { roleArn: 'arn:role' } }] } },
      [/lacks alternateTargetGroupArn, productionListenerRule.*"roleArn": "arn:role"/s],
    ],
    ['of another controller', { service: { ...GOOD, deploymentController: { type: 'CODE_DEPLOY' } } }, [/CODE_DEPLOY/]],
    ['scaled to nothing', { service: { ...GOOD, desiredCount: 0 } }, [/desired count of 0/]],
    ['of daemons', { service: { ...GOOD, schedulingStrategy: 'DAEMON' } }, [/DAEMON/]],
    ['that goes', { service: { ...GOOD, status: 'DRAINING' } }, [/DRAINING/]],
    [
      'that others deploy',
      { inFlight: { serviceDeploymentArn: 'arn:d', status: 'IN_PROGRESS' } },
      [/arn:d, IN_PROGRESS/],
    ],
    ['that has the release', { stable: NOTE.release }, [/shop:13 already/]],
    ['full of tags', { tags: 45 }, [/45 tags/]],
    [
      'with several faults at once',
      { service: { ...GOOD, desiredCount: 0, loadBalancers: [] }, tags: 50 },
      [/desired/, /balancer/, /tags/],
    ],
  ])('%s', (_title, given, messages) => {
    const problems = serviceProblems({ ...ready, ...given });
    expect(problems.map(({ message }) => message)).toEqual(messages.map((each) => expect.stringMatching(each)));
  });
});
