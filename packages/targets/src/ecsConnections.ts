import {
  connectBalancer,
  connectEcs,
  connectRules,
  connectScaling,
  createPlatformClock,
  type BalancerApi,
  type ClientOptions,
  type EcsApi,
  type PlatformClock,
  type RulesApi,
  type ScalingApi,
  type ServiceRef,
  type StepwiseNote,
  type Tagged,
} from '@deploy-actions/aws';
import type { Held } from './platform.ts';

/** All that an ECS service is reached by; a client is loaded by its first call. */
export interface EcsConnections {
  readonly asker: ClientOptions;
  readonly ref: ServiceRef;
  readonly clock: PlatformClock;
  readonly api: EcsApi;
  readonly balancer: BalancerApi;
  readonly rules: RulesApi;
  readonly scaling: ScalingApi;
}

export function connectAll(asker: ClientOptions, ref: ServiceRef): EcsConnections {
  const clock = createPlatformClock();
  const options = { ...asker, platformClock: clock };
  return {
    asker,
    ref,
    clock,
    api: connectEcs(options),
    balancer: connectBalancer(options),
    rules: connectRules(options),
    scaling: connectScaling(options),
  };
}

export function heldBy(tagged: Tagged | Tagged<StepwiseNote> | null): Held | null {
  if (tagged === null) return null;
  const { rollout, owner, journal = null, note } = tagged;
  return { rollout, owner, journal, release: note.release, note: { ...note } };
}
