import type { Arms, Event } from '@deploy-actions/strategy';

const arm = (name: string) => ({ id: name, name, ready: true });
export const BOTH: Arms = { stable: arm('shop:1'), candidate: arm('shop:2') };

export const BAD: Event = { kind: 'bad' };
export const SLOW: Event = { kind: 'slow', edgeMs: 500 };
export const SLOWER: Event = { kind: 'slower-than-stable', factor: 1.5, quantile: 0.95 };

/** A minute that begins at a round hour. */
export const SPAN = { fromMs: 1_000 * 3_600_000, toMs: 1_000 * 3_600_000 + 60_000, stage: 0 };
