import { setTimeout as sleep } from 'node:timers/promises';
import type { DeploymentConfiguration, Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { Unapplied, type Applied } from '@deploy-actions/strategy';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { sendOnce } from '../ecs/sendOnce.ts';
import { update } from '../ecs/writes.ts';
import { emergencyFor } from '../rollback/emergency.ts';
import { EMERGENCY } from './configuration.ts';
import type { NativeNote } from './note.ts';
import { isForward } from '../ecs/deploymentStatus.ts';
import { shortName } from '../ecs/shortName.ts';
import { unapplied } from './sent.ts';

/** What a restore reads with: as little as it can do with. */
export interface RestoreReads {
  readonly note: NativeNote;
  /** The rollout's own deployment; null while ECS shows none. */
  readonly own: () => Promise<ServiceDeployment | null>;
  /** Whether the rollout may have sent something that does not show yet. */
  readonly mayBeSent: boolean;
  /** Told before the service's configuration is changed to bring the release before back; must not throw. */
  readonly onConfiguration: (service: Service, given: DeploymentConfiguration) => Promise<void>;
}

export interface Restored extends Applied {
  /** There was nothing to take back: the service never ran the release. */
  readonly never: boolean;
}

/** How long a deployment may take to show after it was sent, ms, and how often to look. */
const SETTLE_MS = 10_000;
const LOOK_EVERY_MS = 1_000;

/** A deployment may end between the look and the call this often. */
const CONFLICTS = 3;

/**
 * Has ECS take all traffic back: a deployment under way is rolled back, one that was completed is followed by one of the
 * release before, without steps and hooks. ECS itself never shifts to what is not healthy and at capacity. Reads as little as
 * possible: of what cannot be read the most that is known is done. What another deployment brought is left alone.
 *
 * @throws Unapplied
 */
export async function restore(api: EcsApi, ref: ServiceRef, reads: RestoreReads): Promise<Restored> {
  try {
    return await stopOrRedeploy(api, ref, reads);
  } catch (error) {
    throw unapplied('ECS did not take the release back', error);
  }
}

async function stopOrRedeploy(api: EcsApi, ref: ServiceRef, reads: RestoreReads): Promise<Restored> {
  for (let conflicts = 0; ; conflicts += 1) {
    const own = await ownOf(api, ref, reads);
    if (own === null) return { sent: false, never: true, detail: 'The service never ran the release.' };
    if (typeof own === 'string' || isForward(own.status)) {
      const arn = typeof own === 'string' ? own : own.serviceDeploymentArn!;
      try {
        await api.rollBackServiceDeployment(arn);
        return { sent: true, never: false, detail: `ECS rolls ${arn} back.` };
      } catch (error) {
        // who may not stop a deployment may still deploy over it
        if (isDenied(error)) return redeploy(api, ref, reads);
        if (!isConflict(error)) throw error;
        // it has ended meanwhile, or the old tasks go already, and ECS does not turn round any more: then deploy them again
        const cannotTurn = typeof own !== 'string' && own.lifecycleStage === 'CLEAN_UP';
        if (cannotTurn || conflicts === CONFLICTS) return redeploy(api, ref, reads);
        await sleep(LOOK_EVERY_MS);
        continue;
      }
    }
    if (own.status === 'SUCCESSFUL' || own.status === 'STOPPED' || own.status === 'ROLLBACK_FAILED') {
      return redeploy(api, ref, reads, own);
    }
    return { sent: false, never: false, detail: `The service deployment is ${own.status}.` };
  }
}

/**
 * Null when there is none, also after a while in which one that was just sent would show. Its ARN alone where it cannot be read: the
 * one that is known, or that of the deployment by which the service got the release.
 */
async function ownOf(api: EcsApi, ref: ServiceRef, reads: RestoreReads): Promise<ServiceDeployment | string | null> {
  const deadline = performance.now() + (reads.mayBeSent ? SETTLE_MS : 0);
  for (;;) {
    try {
      const own = await reads.own();
      if (own !== null || performance.now() >= deadline) return own;
    } catch (error) {
      const arn = reads.note.deployment ?? (await currentOf(api, ref, reads.note));
      if (arn === null) throw error;
      return arn;
    }
    await sleep(LOOK_EVERY_MS);
  }
}

async function currentOf(api: EcsApi, ref: ServiceRef, { release }: NativeNote): Promise<string | null> {
  const service = await api.describeService(ref);
  return service?.taskDefinition === release ? (service.currentServiceDeployment ?? null) : null;
}

/** Deploys what served before, where nobody else has deployed anything since. */
async function redeploy(
  api: EcsApi,
  ref: ServiceRef,
  { note, onConfiguration }: RestoreReads,
  own?: ServiceDeployment,
): Promise<Restored> {
  const service = await sendOnce(
    () => api.describeService(ref),
    async () => null,
  );
  if (service === null) throw new Unapplied(`There is no service \`${ref.service}\` any more.`, 'refused');
  const { release, stable } = note;
  const last = await lastOf(api, service, note, own);
  // after a rollback that failed, ECS may name the release before as the service's, wherever the traffic is
  const named = last === 'failed' || own?.status === 'ROLLBACK_FAILED' ? [release, stable] : [release];
  if (last === "another's" || !named.includes(service.taskDefinition ?? null)) {
    return {
      sent: false,
      never: false,
      detail: `The service is on ${shortName(service.taskDefinition ?? '?')} by now.`,
    };
  }
  if (stable === null) {
    throw new Unapplied('No earlier release is known that could be brought back.', 'refused');
  }
  const configuration = service.deploymentConfiguration;
  const deploymentConfiguration = { ...(emergencyFor(configuration) ?? configuration), ...EMERGENCY };
  await onConfiguration(service, deploymentConfiguration);
  await update(api, ref, service, {
    taskDefinition: stable,
    deploymentConfiguration,
    ...(service.taskDefinition === stable && { forceNewDeployment: true }),
  });
  return { sent: true, never: false, detail: `${shortName(stable)} is being deployed again, without steps and hooks.` };
}

const FAILED = ['STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

/**
 * What the service was given last: the rollout's own deployment, one that was to bring the release before back and failed, or a newer
 * one, which is somebody else's or brings it back already.
 */
async function lastOf(
  api: EcsApi,
  { currentServiceDeployment: newest }: Service,
  { stable }: NativeNote,
  own: ServiceDeployment | undefined,
): Promise<'own' | 'failed' | "another's"> {
  if (own === undefined || newest === undefined || newest === own.serviceDeploymentArn) return 'own';
  const { status, targetServiceRevision } = await api.describeServiceDeployment(newest);
  if (!FAILED.includes(status ?? '') || targetServiceRevision?.arn === undefined) return "another's";
  const [brought] = await api.describeServiceRevisions([targetServiceRevision.arn]);
  return brought?.taskDefinition === stable ? 'failed' : "another's";
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && error.name === 'AccessDeniedException';
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConflictException';
}
