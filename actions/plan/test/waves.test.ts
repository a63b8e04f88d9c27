import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jobsOf, matrixOf, waveMatrices } from '../src/waves.ts';

const SHOP = { services: ['api', 'web', 'worker'], regions: ['eu-central-1', 'us-east-1'], cluster: 'shop' };

/** `1 api@eu-central-1`, one each. */
function told(lines: readonly string[], places = SHOP): string[] {
  const { jobs, problems } = jobsOf(places, lines);
  if (problems.length > 0) return problems.map(({ message }) => message);
  return jobs.map(({ wave, service, region }) => `${wave} ${service}@${region}`);
}

describe('waves', () => {
  test('are one, of all services in all regions, where nobody asks for more', () => {
    expect(told([], { ...SHOP, services: ['api', 'web'] })).toEqual([
      '1 api@eu-central-1',
      '1 web@eu-central-1',
      '1 api@us-east-1',
      '1 web@us-east-1',
    ]);
  });

  test('go as they are named: what none names goes last', () => {
    expect(told(['worker@eu-central-1', 'worker, api', '@eu-central-1'])).toEqual([
      '1 worker@eu-central-1',
      '2 api@eu-central-1',
      '2 api@us-east-1',
      '2 worker@us-east-1',
      '3 web@eu-central-1',
      '4 web@us-east-1',
    ]);
  });

  test('need no region where the environment names none', () => {
    expect(told(['api'], { ...SHOP, services: ['api', 'web'], regions: [''] })).toEqual(['1 api@', '2 web@']);
  });

  test('tell all that is wrong, each with its line', () => {
    expect(told(['wep', 'api, ', '@eu-central-2', 'api'])).toEqual([
      'line 1: `wep` is no service of this plan: did you mean `web`?',
      'line 2: a name is missing beside a comma.',
      'line 3: `eu-central-2` is no region of this plan: did you mean `eu-central-1`?',
      'line 4: all that it names is in a wave before.',
    ]);
  });

  test('are no more jobs than GitHub makes of a matrix', () => {
    const services = Array.from({ length: 129 }, (_, index) => `s${index}`);
    expect(told([], { ...SHOP, services })).toEqual([
      '129 services in 2 regions are 258 jobs, and GitHub makes 256 of a matrix at most.',
    ]);
  });

  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
  const regions = fc.uniqueArray(fc.constantFrom('eu-central-1', 'us-east-1', 'ap-south-1'), { minLength: 1 });
  const places = fc.record({ services: names, regions, cluster: fc.constant('shop') });
  const item = fc.constantFrom('a', 'b', 'c', 'a@us-east-1', '@eu-central-1', 'd@ap-south-1', 'e');
  const lines = fc.array(fc.array(item, { minLength: 1, maxLength: 3 }), { maxLength: 4 });

  test('hold each service in each region exactly once, in waves from 1 without a gap that never go down', () => {
    fc.assert(
      fc.property(places, lines, (where, asked) => {
        const { jobs, problems } = jobsOf(
          where,
          asked.map((each) => each.join(', ')),
        );
        fc.pre(problems.length === 0);
        const pairs = jobs.map(({ service, region }) => `${service}@${region}`);
        const all = where.services.flatMap((service) => where.regions.map((region) => `${service}@${region}`));
        expect(pairs.toSorted()).toEqual(all.toSorted());
        const waves = jobs.map(({ wave }) => wave);
        expect(waves).toEqual(waves.toSorted((a, b) => a - b));
        expect([...new Set(waves)]).toEqual(Array.from({ length: new Set(waves).size }, (_, index) => index + 1));
        expect(waveMatrices(jobs).flatMap(({ include }) => include)).toEqual(matrixOf(jobs).include);
      }),
    );
  });

  test('put nothing before what an earlier line names', () => {
    fc.assert(
      fc.property(places, lines, (where, asked) => {
        const { jobs, problems } = jobsOf(
          where,
          asked.map((each) => each.join(', ')),
        );
        fc.pre(problems.length === 0);
        for (const { service, region, wave } of jobs) {
          const first = asked.findIndex((items) =>
            items.some((each) => [service, `${service}@${region}`, `@${region}`].includes(each)),
          );
          expect(wave).toBe(first < 0 ? Math.max(...jobs.map((each) => each.wave)) : first + 1);
        }
      }),
    );
  });
});
