import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { nextWeight } from './configuration.ts';
import { requestedWeight, stageOf, waitingHooks } from './lifecycle.ts';
import type { Routed } from './routes.ts';

/** What brings a deployment to where it is wanted. */
export type Move =
  /** Nothing: it is there, or on its way. */
  | { readonly kind: 'none'; readonly detail: string }
  /** These pauses are to be answered. */
  | { readonly kind: 'continue'; readonly hooks: readonly string[]; readonly detail: string }
  /** It cannot be; `later`: not now. */
  | { readonly kind: 'impossible'; readonly later: boolean; readonly why: string };

/**
 * How the candidate gets this share of the traffic. A pause is answered only when the step after it is exactly the one that is
 * wanted, and when ECS and the listener rule agree on the weight that it waits at.
 *
 * @param routed read after the deployment
 */
export function moveToWeight(weight: number, own: ServiceDeployment, routed: Routed): Move {
  const requested = requestedWeight(own);
  if (own.status === 'SUCCESSFUL' && weight === 100) return none('ECS completed the deployment.');
  const ended = notUnderWay(own);
  if (ended) return ended;
  if (requested === weight) return none(`ECS has given the candidate ${weight}% already.`);
  if (requested === null) return later('ECS does not say what share the candidate has.');
  if (requested > weight)
    return never(`the candidate has ${requested}% already: ECS cannot give it less, only go back.`);
  const hooks = waitingHooks(own);
  const stage = stageOf(own);
  if (hooks.length === 0) return later(`ECS takes no next step at ${stage ?? 'this stage'}.`);
  if (stage !== 'PRE_PRODUCTION_TRAFFIC_SHIFT') return later(notOurs(stage));
  const next = own.deploymentConfiguration ? nextWeight(own.deploymentConfiguration, requested) : null;
  if (next !== weight)
    return never(`ECS's next step after ${requested}% is ${next ?? 'none'}${next === null ? '' : '%'}.`);
  const doubt = doubtIn(requested, routed);
  if (doubt !== null) return later(doubt);
  return {
    kind: 'continue',
    hooks: hooks.map(({ id }) => id),
    detail: `ECS goes on from ${requested}% to ${weight}%.`,
  };
}

/** How the candidate stays: the last pause is answered once it has all traffic. */
export function moveToPromotion(own: ServiceDeployment, routed: Routed): Move {
  const stage = stageOf(own);
  if (own.status === 'SUCCESSFUL') return none('ECS completed the deployment.');
  const ended = notUnderWay(own);
  if (ended) return ended;
  if (stage === 'BAKE_TIME' || stage === 'CLEAN_UP') return none(`ECS is completing the deployment (${stage}).`);
  const requested = requestedWeight(own);
  if (requested !== 100) return never(`the candidate has ${requested ?? 'no known share'}%, not all of the traffic.`);
  const hooks = waitingHooks(own);
  if (hooks.length === 0) return later(`ECS does not wait for the last word yet (${stage ?? 'no stage'}).`);
  if (stage !== 'POST_PRODUCTION_TRAFFIC_SHIFT') return later(notOurs(stage));
  const doubt = doubtIn(requested, routed);
  if (doubt !== null) return later(doubt);
  return {
    kind: 'continue',
    hooks: hooks.map(({ id }) => id),
    detail: 'ECS keeps the candidate and retires the rest.',
  };
}

function notUnderWay({ status }: ServiceDeployment): Move | null {
  if (status === 'IN_PROGRESS') return null;
  if (status === 'PENDING') return later('ECS has not begun with the deployment yet.');
  return never(`the deployment is ${status}: it goes forward no more.`);
}

/** What the pause waits at is in doubt while ECS and the rule do not say the same. */
function doubtIn(requested: number, { weight, why }: Routed): string | null {
  if (why !== null) return `${why}: somebody has changed it.`;
  if (weight === requested) return null;
  return `the listener rule gives the candidate ${weight}% where ECS gave it ${requested}%: somebody has changed it.`;
}

function notOurs(stage: string | null): string {
  return `ECS is paused at ${stage ?? 'an unknown stage'} by a hook that is not the rollout's: whoever set it has to answer it.`;
}

function none(detail: string): Move {
  return { kind: 'none', detail };
}

function later(why: string): Move {
  return { kind: 'impossible', later: true, why };
}

function never(why: string): Move {
  return { kind: 'impossible', later: false, why };
}
