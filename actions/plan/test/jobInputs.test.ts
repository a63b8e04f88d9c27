import { describe, expect, test } from '@jest/globals';
import { readPlan } from '@deploy-actions/strategy';
import { courseOf, inputsOfJob } from '../src/jobInputs.ts';
import { pickJob } from '../src/waves.ts';
import { planned, SHOP } from './worlds.ts';

const target = (text: string) => SHOP.replace('region: eu-central-1', `region: eu-central-1, ${text}`);
const going = (text: string) => SHOP.replace('stages: 10@10m, 100', text);

describe('what the steps of a job are given', () => {
  const jobOf = (text: string, given: Parameters<typeof planned>[1] = {}) => {
    const document = planned(text, given);
    return inputsOfJob(document, document.jobs[0]!);
  };

  test.each([
    ['strategy: rolling', 'native', 'at-once'],
    ['strategy: all-at-once', 'native', 'at-once'],
    ['strategy: blue-green', 'native', 'paused'],
    ['stages: 10@10m, 100', 'native', 'paused'],
    ['strategy: linear-25-5m', 'stepwise', 'registered'],
    ['stages: 10@10m, 100', 'auto', 'registered'],
    ['strategy: rolling', 'auto', 'at-once'],
  ])('with %s and engine %s the traffic goes over %s', (how, engine, course) => {
    const text = going(how).replace('region: eu-central-1', `region: eu-central-1, engine: ${engine}`);
    expect(courseOf(planned(text))).toBe(course);
  });

  test('canary-shift reads the plan that was approved', () => {
    const document = planned(SHOP);
    const reading = readPlan(JSON.parse(inputsOfJob(document, document.jobs[0]!).plan));
    expect(reading).toMatchObject({ ok: true, value: document.plan });
  });

  test('freezes hold the rollout, unless an override has gone past them', () => {
    const override = { reason: 'Login is down', by: 'ada', past: null };
    expect(jobOf(SHOP).freezes).toBe('2026-12-20 to 2027-01-03');
    expect(jobOf(SHOP, { verdict: { blocked: null, override } }).freezes).toBe('');
  });

  test('settings of the service are for deploy-ecs alone where it deploys', () => {
    const text = target('circuit-breaker: rollback, alarms: [shop-5xx]');
    expect(jobOf(text)).toMatchObject({
      'circuit-breaker': 'rollback',
      'deploy-alarms': 'shop-5xx',
      alarms: 'shop-5xx',
    });
    expect(jobOf(target('engine: stepwise, circuit-breaker: rollback, alarms: [shop-5xx]'))).toMatchObject({
      'circuit-breaker': '',
      'deploy-alarms': '',
      alarms: 'shop-5xx',
    });
  });

  test.each([
    ['{ cpu: 0.5, memory: 1Gi }', '512', '1024'],
    ['{ cpu: 250m, memory: 512Mi }', '256', '512'],
    ['{ cpu: 2 vCPU, memory: 4 GB }', '2048', '4096'],
    ['{ cpu: 1, memory: 2048 }', '1024', '2048'],
    ['{ memory: 1.5Gi }', '', '1536'],
  ])('resources %s are the size of the task, whoever deploys it', (resources, cpu, memory) => {
    const sized = (text: string) => text.replace('    variables:', `    resources: ${resources}\n    variables:`);
    expect(jobOf(sized(SHOP))).toMatchObject({ cpu, memory });
    expect(jobOf(sized(target('engine: stepwise')))).toMatchObject({ cpu, memory });
  });

  test('each service gets its own image where containers are called like services, else all of them', () => {
    const release = (...names: string[]) => ({
      release: {
        version: null,
        taskDefinition: null,
        package: null,
        images: names.map((container) => ({ container, image: 'i' })),
      },
    });
    expect(jobOf(SHOP, release('api', 'web', 'proxy')).images).toBe('api=i\nproxy=i');
    expect(jobOf(SHOP, release('web', 'proxy')).images).toBe('web=i\nproxy=i');
  });

  test('a variable that no line can hold is refused by its name', () => {
    expect(() => jobOf(SHOP.replace('LEVEL: info', 'LEVEL: "a\\nb"'))).toThrow(/LEVEL/);
  });
});

test('a job is found by its service, with its region where there are several', () => {
  const job = (service: string, region: string) => ({ service, region, cluster: 'shop', wave: 1 });
  const [api, us, web] = [job('api', 'eu-west-1'), job('api', 'us-east-1'), job('web', '')];
  expect(pickJob([web], undefined)).toBe(web);
  expect(pickJob([api, web], undefined)).toBeNull();
  expect(pickJob([api, us, web], 'web@')).toBe(web);
  expect(pickJob([api, us], 'api@us-east-1')).toBe(us);
  expect(pickJob([api, us], 'api')).toMatch(/api@eu-west-1/);
  expect(pickJob([api, web], 'wbe')).toMatch(/did you mean `web`/);
});
