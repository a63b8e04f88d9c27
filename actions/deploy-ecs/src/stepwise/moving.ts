import {
  connectEcs,
  connectRules,
  connectScaling,
  createPlatformClock,
  type ClientOptions,
  type EcsApi,
  type PlatformClock,
  type RulesApi,
  type ScalingApi,
} from '@deploy-actions/aws';

/** What weights are moved by, and the time of whoever keeps them. */
export interface Moving {
  readonly api: EcsApi;
  readonly rules: RulesApi;
  readonly scaling: ScalingApi;
  readonly clock: PlatformClock;
}

export function connectMoving(identity: ClientOptions): Moving {
  const clock = createPlatformClock();
  const options = { ...identity, platformClock: clock };
  return { api: connectEcs(options), rules: connectRules(options), scaling: connectScaling(options), clock };
}
