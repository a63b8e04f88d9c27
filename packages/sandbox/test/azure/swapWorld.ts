import type { AzureInput } from '../../src/index.ts';
import { slotState, type Fixture } from './fixture.ts';

type Slots = { production?: object; staging?: object };

/** Production runs v1, staging v2, one instance each. */
export function scenario({ production = {}, staging = {} }: Slots = {}, more: AzureInput = {}): AzureInput {
  const slot = { name: 'staging', image: 'shop:v2', ...staging };
  return {
    sites: [{ name: 'shop', image: 'shop:v1', instances: 1, slotSettings: ['WHERE'], ...production, slots: [slot] }],
    timings: { warmUpTries: 2 },
    ...more,
  };
}

/** The releases of production and staging, as they are. */
export const running = (fixture: Fixture) =>
  ['production', 'staging'].map((name) => slotState(fixture, 'shop', name).release as string);

export const settings = async ({ arm }: Fixture, at: string) =>
  (await arm.call('POST', at, '/config/appsettings/list')).body.properties;
