import { describe, expect, test } from '@jest/globals';
import { cpuUnits, fargateCpus, fargateMemory, mebibytes } from '../src/preflight/fargateSizes.ts';
import { findingsOf, NOW, type Container } from './preflightWorld.ts';

describe('the size of a task on Fargate', () => {
  test.each([
    ['256', '512'],
    ['256', '2048'],
    ['.25 vCPU', '1 GB'],
    ['512', '4096'],
    ['1 vCPU', '8GB'],
    ['2048', '16384'],
    ['4096', '30720'],
    ['8192', '20480'],
    ['16384', '122880'],
  ])('may be cpu %s with memory %s', async (cpu, memory) => {
    expect(await findingsOf(({ task }) => Object.assign(task, { cpu, memory }))).toEqual([]);
  });

  test.each([
    [
      '256',
      '4096',
      /^error size memory: Fargate offers `cpu` 256 with `memory` 512, 1024, 2048 \(MiB\); `4096` is given/,
    ],
    ['1024', '1024', /^error size memory: .*2048 to 8192 in steps of 1024/],
    ['8192', '18432', /^error size memory: .*16384 to 61440 in steps of 4096/],
    ['256', undefined, /^error size memory: .*none is given/],
    [undefined, '512', /^error size cpu: Fargate needs the task's `cpu`; none is given\. It offers 256, 512, 1024/],
    ['300', '512', /^error size cpu: Fargate does not offer `cpu` 300/],
    ['32768', '65536', /^warning size cpu: Fargate does not offer `cpu` 32768, as far as known/],
  ])('cpu %s with memory %s is told', async (cpu, memory, finding) => {
    const findings = await findingsOf(({ task }) => Object.assign(task, { cpu, memory }));
    expect(findings).toEqual([expect.stringMatching(finding)]);
  });

  test('is less choice on Windows', async () => {
    const windows = { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' };
    const findings = await findingsOf(({ task }) => Object.assign(task, { runtimePlatform: windows }));
    expect(findings).toEqual([expect.stringMatching(/^error size cpu: .*Windows.* 256.*1024, 2048, 4096\./)]);
    expect(fargateMemory(1024, true)).toEqual(fargateMemory(1024, false));
    expect(fargateCpus(true)).toEqual([1024, 2048, 4096]);
  });

  test('is nobody’s business on instances of one’s own', async () => {
    const findings = await findingsOf(({ task, service }) => {
      Object.assign(task, { cpu: '300', memory: '700' });
      service.launchType = 'EC2';
    });
    expect(findings).toEqual([]);
  });

  test.each([
    ['1 vCPU', cpuUnits, 1024],
    ['0.5vcpu', cpuUnits, 512],
    ['.25 vCPU', cpuUnits, 256],
    ['1024', cpuUnits, 1024],
    ['3 GB', mebibytes, 3072],
    ['0.5GB', mebibytes, 512],
    ['much', mebibytes, null],
    ['0', mebibytes, null],
    ['1.2.3 GB', mebibytes, null],
    [null, mebibytes, null],
  ])('%s is read as it is meant', (text, read, size) => expect(read(text)).toBe(size));
});

describe('what containers reserve', () => {
  test.each<[string, Container, RegExp | null]>([
    ['just fits', { cpu: 256, memory: 512 }, null],
    ['has a limit above its reservation', { memory: 600, memoryReservation: 128 }, null],
    ['is too much CPU', { cpu: 257 }, /^error size cpu: the containers reserve 257 CPU units, the task has 256/],
    ['is too much memory', { memory: 513 }, /^error size memory: the containers reserve 513 MiB, the task has 512/],
    ['is too much memory softly', { memoryReservation: 513 }, /^error size memory/],
  ])('%s', async (_title, container, finding) => {
    const findings = await findingsOf(({ web }) => Object.assign(web, container));
    expect(findings).toEqual(finding === null ? [] : [expect.stringMatching(finding)]);
  });
});

describe('credentials', () => {
  const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

  test.each<[string, object, RegExp | null]>([
    ['of which no end is known', { credentialsExpireAt: null }, null],
    ['that last as long as the deployment may take', { credentialsExpireAt: after(30) }, null],
    [
      'that may end before it does',
      { credentialsExpireAt: after(20), credentialsAreRenewed: false },
      /^warning .*end at 2026-03-01T12:20:00.000Z, the deployment may take until 2026-03-01T12:30:00.000Z/,
    ],
    [
      'that are certain to end before its bake time does',
      { credentialsExpireAt: after(20), credentialsAreRenewed: false, leastMs: 25 * 60_000 },
      /^error .*end at 2026-03-01T12:20:00.000Z, the deployment takes at least until 2026-03-01T12:25:00.000Z/,
    ],
    ['that are renewed', { credentialsExpireAt: after(20), leastMs: 25 * 60_000 }, /^warning /],
    ['that have ended', { credentialsExpireAt: after(-1), credentialsAreRenewed: false }, /^error /],
  ])('%s', async (_title, given, finding) => {
    const findings = await findingsOf(({ input }) => Object.assign(input, given));
    expect(findings).toEqual(finding === null ? [] : [expect.stringMatching(finding)]);
  });
});
