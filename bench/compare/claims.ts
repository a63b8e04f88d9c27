import type { Claim } from './row.ts';

const serves = (image: string): Claim => ({
  otherwise: `${image} does not serve`,
  holds: (world) => world.serves.length > 0 && world.serves.every((each) => each === image),
});
export const newServes = serves('shop:v2');
export const oldServes = serves('shop:v1');
/** The action waited for ECS's own end. */
export const notBefore: Claim = { otherwise: 'returned too early', holds: ({ atReturn }) => atReturn === 'SUCCESSFUL' };
export const once: Claim = {
  otherwise: 'something was done twice',
  holds: ({ registered, deployments }) => registered === 1 && deployments.length === 1,
};
export const nothingDone: Claim = {
  otherwise: 'something was done',
  holds: ({ registered, deployments }) => registered === 0 && deployments.length === 0,
};
