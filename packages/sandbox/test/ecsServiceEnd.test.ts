import { describe, expect, test } from '@jest/globals';
import { createService, createWorld, describeService, IDENTITY, register, runService, until } from './ecsFakes.ts';

const SERVICE = { cluster: 'prod', service: 'shop' };
const error = (code: string, message?: string) => ({ code, ...(message ? { message } : {}) });

describe('a service', () => {
  test('is not deleted while it is scaled, unless by force, and then drains', async () => {
    await using world = await createWorld();
    await runService(world);
    await expect(world.call('DeleteService', SERVICE)).rejects.toMatchObject(
      error('InvalidParameterException', 'The service cannot be stopped while it is scaled above 0.'),
    );
    const { service } = await world.call('DeleteService', { ...SERVICE, force: true });
    expect(service.status).toBe('DRAINING');
    await until(
      () => describeService(world),
      ({ status }) => status === 'INACTIVE',
    );
    expect(world.runtime.running).toEqual([]);
    expect((await describeService(world)).deployments).toEqual([]);
    expect((await world.call('ListServices', { cluster: 'prod' })).serviceArns).toEqual([]);
  });

  test('is not made anew while the last of its name drains, and is afterwards', async () => {
    await using world = await createWorld();
    await runService(world);
    await world.call('DeleteService', { ...SERVICE, force: true });
    await expect(createService(world, 'shop:v2')).rejects.toMatchObject(
      error('InvalidParameterException', 'Unable to Start a service that is still Draining.'),
    );
    expect((await world.call('DeleteService', SERVICE)).service.status).toBe('DRAINING');
    await until(
      () => describeService(world),
      ({ status }) => status === 'INACTIVE',
    );
    await expect(world.call('DeleteService', SERVICE)).rejects.toMatchObject(error('ServiceNotActiveException'));
    await createService(world, 'shop:v2');
    expect(await describeService(world)).toMatchObject({ status: 'ACTIVE', desiredCount: 2 });
  });

  test('is made once by a call that comes again with its token, and by no other', async () => {
    await using world = await createWorld();
    const taskDefinition = await register(world, 'shop:v1');
    const input = () => ({
      ...IDENTITY,
      taskDefinition,
      desiredCount: 2,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      clientToken: 'once',
    });
    const { service } = await world.call('CreateService', input());
    const repeat = (more: object) => world.call('CreateService', { ...input(), ...more });
    const again = await repeat({});
    expect(again.service.createdAt).toEqual(service.createdAt);
    expect((await describeService(world)).deployments).toHaveLength(1);
    const notIdempotent = error('InvalidParameterException', 'Creation of service was not idempotent.');
    await expect(repeat({ clientToken: 'once', desiredCount: 7 })).rejects.toMatchObject(notIdempotent);
    await expect(repeat({ clientToken: undefined })).rejects.toMatchObject(notIdempotent);
    await expect(repeat({ clientToken: 'x'.repeat(37) })).rejects.toMatchObject({
      message: expect.stringContaining('1 to 36 visible ASCII characters'),
    });
  });
});
