import { expect, test } from '@jest/globals';
import { createPlatformClock } from '../../src/index.ts';
import { openWorld, until } from './world.ts';

/** A client of the SDK that answers with these headers. */
function answering(clock: ReturnType<typeof createPlatformClock>) {
  const added: any[] = [];
  clock.watch({ middlewareStack: { add: (middleware: any) => added.push(middleware) } });
  return (date: string | undefined) => added[0]!(async () => ({ response: { headers: { date } } }))({});
}

test('time is the platform’s, whatever the runner’s clock says, and never goes back', async () => {
  const clock = createPlatformClock();
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000);
  const answer = answering(clock);
  await answer('Tue, 01 Jan 2030 00:00:10 GMT');
  const at = Date.UTC(2030, 0, 1, 0, 0, 10);
  expect(clock.now() - at).toBeLessThan(5_000);
  expect(clock.now()).toBeGreaterThanOrEqual(at);
  await answer('Tue, 01 Jan 2030 00:01:00 GMT');
  const later = clock.now();
  expect(later).toBeGreaterThanOrEqual(at + 50_000);
  for (const odd of ['Tue, 01 Jan 2030 00:00:30 GMT', 'soon', undefined]) await answer(odd);
  expect(clock.now()).toBeGreaterThanOrEqual(later);
  await answer('Tue, 01 Jan 2030 00:02:00 GMT');
  expect(clock.now()).toBeGreaterThanOrEqual(at + 110_000);
});

test('a sleep ends with its signal, and is no error', async () => {
  const clock = createPlatformClock();
  const begun = clock.elapsed!();
  const abort = new AbortController();
  const sleeping = clock.sleep(60_000, abort.signal);
  abort.abort();
  await sleeping;
  await clock.sleep(60_000, abort.signal);
  expect(clock.elapsed!() - begun).toBeLessThan(30_000);
});

test('by the sandbox’s answers it is the sandbox’s time, also where they are errors', async () => {
  await using world = await openWorld();
  const { sandbox, clock } = world;
  await until(
    async () => sandbox.clock.now() - Date.now(),
    (ahead) => ahead > 60_000,
  );
  sandbox.faults.add({ on: 'ecs:DescribeServices', kind: 'deny' });
  const before = sandbox.clock.now();
  await expect(world.service()).rejects.toThrow(/not authorized/);
  // headers are cut off to seconds
  expect(clock.now()).toBeGreaterThanOrEqual(before - 1_000);
  expect(clock.now()).toBeLessThanOrEqual(sandbox.clock.now());
});
