import { openSlots, type SlotsWorld } from '../../slotsWorld.ts';
import type { Flow } from './flows.ts';
import { LONG, LOOK, NEW, NOBODY, OLD, TAGS } from './paces.ts';

/** As fast as the worlds of the other flows. */
const WORLD = { speed: 240, perSecond: 5 };

/**
 * The site's tags come first: from them on there is something to take back. The release stays once the swap was sent; that takes
 * effect or not, whoever sent it.
 */
const slots: Flow<SlotsWorld> = {
  name: 'slots',
  open: () => openSlots(WORLD),
  step: (world, options) => world.shift({ plan: `20@${LONG}, 100@${LONG}`, ...LOOK }, options),
  ends: { result: 'succeeded', release: NEW },
  stable: OLD,
  keeps: 'arm:swapSlot',
  begins: 'arm:updateTagsAtScope',
};

export const slotFlows: readonly Flow<SlotsWorld>[] = [
  slots,
  {
    ...slots,
    name: 'slots by tags alone',
    step: (world, options) => world.shift({ plan: `20@${TAGS}, 100@${TAGS}`, journal: 'off', ...LOOK }, options),
  },
  {
    ...slots,
    name: 'slots that go back',
    step: (world, options) =>
      world.shift(
        { plan: '20@1h..4h, 100@1m', criteria: 'health-check-failures < 1', 'probe-url': NOBODY, ...LOOK },
        options,
      ),
    ends: { result: 'rolled-back', release: OLD },
    keeps: null,
    undone: 'arm:updateTagsAtScope',
  },
  {
    ...slots,
    name: 'rollback on slots',
    async open() {
      const world = await openSlots({ ...WORLD, images: [OLD, NEW] });
      const slot = world.sandbox.idOf('shop', 'staging');
      await world.sandbox.invoke('POST', `${slot}/slotsswap`, { targetSlot: 'production' });
      await world.settled();
      return world;
    },
    step: (world, options) => world.run('rollback', LOOK, options),
    ends: { result: 'succeeded', release: OLD },
    keeps: null,
    serves: NEW,
  },
];
