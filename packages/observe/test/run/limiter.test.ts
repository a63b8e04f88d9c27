import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Limiter } from '../../src/run/limiter.ts';

test('never more at once than allowed, in the order they came, and each of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(3), { maxLength: 40 }), async (most, turns) => {
      const limiter = new Limiter(most);
      const begun: number[] = [];
      let [now, peak] = [0, 0];
      const work = (index: number, ticks: number) =>
        limiter.run(async () => {
          begun.push(index);
          now += 1;
          peak = Math.max(peak, now);
          for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
          now -= 1;
        });
      await Promise.all(turns.map((ticks, index) => work(index, ticks)));
      expect(begun).toEqual(turns.map((_, index) => index));
      expect(peak).toBeLessThanOrEqual(most);
    }),
  );
});

test('work that throws gives its place back', async () => {
  const limiter = new Limiter(1);
  await expect(limiter.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(limiter.run(() => Promise.resolve('next'))).resolves.toBe('next');
});
