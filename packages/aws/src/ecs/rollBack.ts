import { setTimeout as sleep } from 'node:timers/promises';
import type { Service, ServiceDeploymentStatus } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceRef } from './api.ts';
import { isForward } from './deploymentStatus.ts';
import { findOwnDeployment } from './find.ts';
import { sendOnce } from './sendOnce.ts';

/** What must be known to put a service back: written down before the deployment is sent. */
export interface InFlight extends ServiceRef {
  /** Task definition of the release on trial. */
  readonly taskDefinitionArn: string;
  /** Task definition of the last deployment that completed; null when none is known. */
  readonly previousTaskDefinitionArn: string | null;
  /** The service was created by this deployment. */
  readonly created: boolean;
  /** Our own service deployment, once it is known. */
  readonly serviceDeploymentArn?: string;
}

/**
 * What was found and done.
 * - `requested`: ECS was asked to roll the deployment back
 * - `redeployed`: it had ended already; the previous task definition was deployed again
 * - `nothing`: the service does not run the release, or is on its way back already
 */
export interface RollBack {
  readonly done: 'requested' | 'redeployed' | 'nothing';
  readonly detail: string;
}

/**
 * How long a deployment may take to show after UpdateService was sent, ms, and how often to look. The runner may have
 * died between sending and hearing, so that "it was never sent" must not be concluded from one look.
 */
const SETTLE_MS = 10_000;
const LOOK_EVERY_MS = 1_000;

/** A deployment may change between the look and the call this often. */
const CONFLICTS = 3;

/**
 * Asks ECS for the previous release, and does not wait for it. Idempotent: it acts only where the release on trial is,
 * or is on its way to be, what the service runs; what another deployment brought is left alone.
 */
export async function requestRollBack(api: EcsApi, flight: InFlight, settleMs = SETTLE_MS): Promise<RollBack> {
  try {
    return await stopOrRedeploy(api, flight, settleMs);
  } catch (error) {
    // a rollback depends on nothing that it can do without: the service itself may be all that can be read and changed
    const service = await repeat(() => api.describeService(flight));
    if (service?.taskDefinition === flight.taskDefinitionArn) return redeploy(api, flight);
    throw error;
  }
}

async function stopOrRedeploy(api: EcsApi, flight: InFlight, settleMs: number): Promise<RollBack> {
  const deadline = performance.now() + settleMs;
  for (let conflicts = 0; ;) {
    const arn = flight.serviceDeploymentArn ?? (await ownDeployment(api, flight));
    if (arn === null) {
      if (performance.now() >= deadline) return { done: 'nothing', detail: 'The service never ran the release.' };
      await sleep(LOOK_EVERY_MS);
      continue;
    }
    const { status } = await api.describeServiceDeployment(arn);
    const step = nextStep(status, flight, status && isOver(status) ? await api.describeService(flight) : null);
    if (step === 'none') return { done: 'nothing', detail: `The service deployment is ${status}.` };
    if (step === 'redeploy') return redeploy(api, flight);
    try {
      await api.rollBackServiceDeployment(arn);
      return { done: 'requested', detail: `ECS rolls ${arn} back.` };
    } catch (cause) {
      // it may have ended meanwhile: look again, but not for ever
      conflicts += 1;
      if (conflicts === CONFLICTS) throw new Error('ECS did not take the request to roll back.', { cause });
    }
  }
}

/** There is nothing to go back to after a first deployment: it is taken out of service, and nothing is deleted. */
async function redeploy(api: EcsApi, flight: InFlight): Promise<RollBack> {
  const { created, previousTaskDefinitionArn: previous } = flight;
  if (!created && previous === null) throw new Error('No earlier release is known that could be brought back.');
  const change = previous === null ? { desiredCount: 0 } : { taskDefinition: previous };
  await repeat(() => api.updateService(flight, change)).catch(async (error: unknown) => {
    // that no call was answered does not say that none took effect
    const service = await repeat(() => api.describeService(flight)).catch(() => null);
    const took = previous === null ? service?.desiredCount === 0 : service?.taskDefinition === previous;
    if (!took) throw error;
  });
  const detail =
    previous === null ? 'Its tasks are being stopped (desired count 0).' : `${previous} is being deployed again.`;
  return { done: 'redeployed', detail };
}

/** Going back twice is going back: no need to find out what a lost call did. */
function repeat<T>(call: () => Promise<T>): Promise<T> {
  return sendOnce(call, async () => null);
}

/** The deployment is over: what the service runs now decides. */
function isOver(status: ServiceDeploymentStatus): boolean {
  return status === 'SUCCESSFUL' || status === 'STOPPED' || status === 'ROLLBACK_FAILED';
}

function nextStep(
  status: ServiceDeploymentStatus | undefined,
  flight: InFlight,
  service: Service | null,
): 'roll-back' | 'redeploy' | 'none' {
  if (isForward(status)) return flight.created ? 'redeploy' : 'roll-back';
  const serves = service?.taskDefinition === flight.taskDefinitionArn;
  const other = flight.previousTaskDefinitionArn !== flight.taskDefinitionArn;
  return serves && other ? 'redeploy' : 'none';
}

/** Found by what the service shows, for a runner that died before it knew. Null while it does not show. */
async function ownDeployment(api: EcsApi, flight: InFlight): Promise<string | null> {
  const service = await api.describeService(flight);
  const ours = service?.deployments?.find((each) => each.taskDefinition === flight.taskDefinitionArn);
  return ours?.createdAt ? findOwnDeployment(api, { ...flight, createdAt: ours.createdAt }) : null;
}
