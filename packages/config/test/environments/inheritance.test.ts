import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../src/environments/entries.ts';
import { inherit } from '../../src/environments/inherit.ts';

const keys = [
  'strategy stages canary blue-green criteria url branches windows analysis analysis.alpha analysis.window',
  'ecs ecs.cluster ecs.service azure.app variables.A variables.B secrets.A secrets.B freezes.x freezes.y',
].flatMap((line) => line.split(' ').map((name) => name.split('.')));

/** What one layer says: nothing twice, not a block beside its parts, and one target. */
const layer = fc
  .uniqueArray(fc.constantFrom(...keys), { selector: (each) => each.join('.'), maxLength: 8 })
  .map((said) => {
    const target = said.find(([top]) => top === 'ecs' || top === 'azure')?.[0];
    return said.filter(
      ([top, ...rest]) =>
        ((top !== 'ecs' && top !== 'azure') || top === target) &&
        (rest.length > 0 || !said.some((other) => other[0] === top && other.length > 1)) &&
        !(top === 'variables' && said.some((other) => other[0] === 'secrets' && other[1] === rest[0])),
    );
  });

const layers = fc
  .array(layer, { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map((said, index) => said.map((each): Entry => ({ key: each, value: index, path: each, from: `e${index}` }))),
  );

const names = (entries: readonly Entry[]) => entries.map((entry) => entry.key.join('.'));
const tops = (entries: readonly Entry[], among: readonly string[]) =>
  new Set(entries.map(({ key: [top] }) => top!).filter((top) => among.includes(top)));

function holds(property: (all: Entry[][], held: Entry[], own: Entry[]) => void): void {
  fc.assert(fc.property(layers, (all) => property(all, inherit(all), all.at(-1)!)));
}

describe('whatever the layers say', () => {
  test('all that an environment says itself holds', () => {
    holds((_, held, own) => expect(held).toEqual(expect.arrayContaining(own)));
  });

  test('nothing holds twice, and no block beside its parts', () => {
    holds((_, held) => {
      const all = names(held);
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((name) => all.some((other) => other.startsWith(`${name}.`)))).toEqual([]);
    });
  });

  test('there is one target at most, and a name is a variable or a secret', () => {
    holds((_, held) => {
      expect(tops(held, ['ecs', 'azure']).size).toBeLessThanOrEqual(1);
      const all = names(held);
      for (const name of ['A', 'B'])
        expect(all.includes(`variables.${name}`) && all.includes(`secrets.${name}`)).toBe(false);
    });
  });

  test('how traffic goes over is of one layer', () => {
    const course = ['strategy', 'stages', 'canary', 'blue-green'];
    holds((_, held) => {
      expect(
        new Set(held.filter(({ key: [top] }) => course.includes(top!)).map(({ from }) => from)).size,
      ).toBeLessThanOrEqual(1);
    });
  });

  test('every freeze holds, and nothing that is of one environment alone', () => {
    holds((all, held, own) => {
      const freezes = (entries: readonly Entry[]) =>
        new Set(names(entries).filter((name) => name.startsWith('freezes')));
      expect(freezes(held)).toEqual(freezes(all.flat()));
      expect(tops(held, ['url', 'branches'])).toEqual(tops(own, ['url', 'branches']));
    });
  });

  test('what holds was said, by the nearest who says it', () => {
    holds((all, held) => {
      for (const entry of held) {
        const said = all.flat().filter((each) => each.key.join('.') === entry.key.join('.'));
        expect(said.at(-1)).toBe(entry);
      }
    });
  });

  test('taking over from one who takes over is taking over from both', () => {
    holds((all, held) => {
      if (all.length < 2) return;
      const parent = inherit(all.slice(0, -1));
      expect(inherit([parent, all.at(-1)!])).toEqual(held);
    });
  });
});
