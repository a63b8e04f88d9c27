import type { ServiceDeployment, ServiceRevision, ServiceRevisionSummary } from '@aws-sdk/client-ecs';
import type { Arm, Phase, Snapshot } from '@deploy-actions/strategy';
import { hasTriggered, reasonOf } from '../ecs/judge.ts';
import { isOwnPause } from './configuration.ts';
import { requestedWeight, stageOf, timeOfDay, waitingHooks } from './lifecycle.ts';
import { isForward } from '../ecs/deploymentStatus.ts';
import { shortName } from '../ecs/shortName.ts';
import type { Routed } from './routes.ts';

/** All that was read in one look. */
export interface Look {
  /** The rollout's own service deployment; null while there is none. */
  readonly own: ServiceDeployment | null;
  /** The newest service deployment that began after it. */
  readonly after: After | null;
  readonly candidate: ArmLook | null;
  readonly stable: ArmLook | null;
  /** Null where the rules say nothing of the rollout: there is nothing of it yet, or they are another's by now. */
  readonly routed: Routed | null;
  /** The rollout was taken back before ECS ever showed a deployment of it. */
  readonly givenUp: boolean;
}

export interface After {
  readonly deployment: ServiceDeployment;
  /** What it brings; null when ECS does not show it. */
  readonly revision: ServiceRevision | null;
  /** It brings the release back that served before the rollout. */
  readonly restores: boolean;
}

export interface ArmLook {
  readonly revision: ServiceRevision;
  readonly count: ServiceRevisionSummary | null;
}

/** What one look says of a rollout. */
export function snapshotOf(look: Look): Snapshot {
  const { phase, reason } = phaseOf(look);
  const { own, after, routed } = look;
  const alarms = own?.alarms?.status === 'TRIGGERED' ? (own.alarms.triggeredAlarmNames ?? []) : [];
  return {
    phase,
    reason,
    weight: own === null ? 0 : (routed?.weight ?? null),
    foreign: after === null && own !== null ? foreignOf(phase, own, routed) : null,
    alarms,
    candidate: own && armOf(look.candidate),
    stable: armOf(look.stable),
  };
}

type Told = Pick<Snapshot, 'phase' | 'reason'>;

function phaseOf({ own, after, givenUp }: Look): Told {
  if (own === null) {
    return givenUp
      ? told('reverted', 'ECS never showed a deployment of the release.')
      : told('absent', 'ECS shows no deployment of the release.');
  }
  if (after?.restores === true) return restoring(after.deployment);
  // what came after it was taken back does not change that it was
  if (after !== null && own.status !== 'ROLLBACK_SUCCESSFUL') {
    return told('superseded', supersededReason(after.deployment));
  }
  switch (own.status) {
    case 'PENDING':
      return told('preparing', 'ECS is about to start.');
    case 'SUCCESSFUL':
      return told('done', 'ECS completed the deployment.');
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return told('reverting', reasonOf(own));
    case 'ROLLBACK_SUCCESSFUL':
      return told('reverted', reasonOf(own));
    case 'ROLLBACK_FAILED':
      return told('failed', `ECS could not roll back: ${own.statusReason ?? reasonOf(own)}`);
    case 'STOPPED':
      return told('failed', stoppedReason(own));
    case 'STOP_REQUESTED':
      return told('shifting', `ECS is stopping the deployment where it is: ${reasonOf(own)}`);
    default:
      return onItsWay(own);
  }
}

/** Who changed the task definition alone began with what the rollout had made of the service. */
function supersededReason({ serviceDeploymentArn, deploymentConfiguration }: ServiceDeployment): string {
  const took = `Another deployment took over: ${serviceDeploymentArn}.`;
  if (!(deploymentConfiguration?.lifecycleHooks ?? []).some(isOwnPause)) return took;
  const answer = `aws ecs continue-service-deployment --service-deployment-arn ${serviceDeploymentArn} --hook-id …`;
  return `${took} It has this rollout's pauses: answer them (\`${answer}\`), or ECS rolls it back.`;
}

/** It was completed, and then a deployment of the release before was begun. */
function restoring({ status, ...deployment }: ServiceDeployment): Told {
  const arn = deployment.serviceDeploymentArn;
  if (status === 'SUCCESSFUL') return told('reverted', `The release before was deployed again: ${arn}.`);
  if (isForward(status)) {
    return told('reverting', `The release before is being deployed again: ${arn}.`);
  }
  const reason = reasonOf({ status, ...deployment });
  return told('failed', `The release before was to be deployed again (${arn}), which ended ${status}: ${reason}`);
}

function onItsWay(own: ServiceDeployment): Told {
  const stage = stageOf(own);
  const [hook] = waitingHooks(own);
  const until = hook?.expiresAt ? `, until ${timeOfDay(hook.expiresAt)} (then ${hook.timeoutAction})` : '';
  switch (stage) {
    case 'PRE_PRODUCTION_TRAFFIC_SHIFT':
    case 'POST_PRODUCTION_TRAFFIC_SHIFT':
      return hook ? told('waiting', `paused at ${stage}${until}`) : told(moving(own), `at ${stage}`);
    case 'PRODUCTION_TRAFFIC_SHIFT':
      return told(moving(own), `at ${stage}`);
    case 'BAKE_TIME':
    case 'CLEAN_UP':
      return told('finishing', `at ${stage}`);
    case null:
      return told('preparing', 'ECS names no stage');
    default:
      // not the rollout's: whoever configured that pause has to answer it
      return told('preparing', hook ? `paused at ${stage} by a hook of the service${until}` : `at ${stage}`);
  }
}

/** Before the first share it may still be on its way to the pause. */
function moving(own: ServiceDeployment): Phase {
  return (requestedWeight(own) ?? 0) > 0 ? 'shifting' : 'preparing';
}

function stoppedReason(own: ServiceDeployment): string {
  const reason = reasonOf(own);
  return hasTriggered(own) ? reason : `It was stopped where it was, without going back: ${reason}`;
}

/** At rest the rules say what ECS gave; while ECS shifts, one of the two reads is older. */
function foreignOf(phase: Phase, own: ServiceDeployment, routed: Routed | null): string | null {
  if (own.status === 'STOP_REQUESTED') return `somebody had ECS stop the deployment: ${reasonOf(own)}`;
  if (phase !== 'waiting' && phase !== 'reverted' && phase !== 'done') return null;
  if (routed === null) return null;
  if (routed.why !== null) return routed.why;
  const given = phase === 'waiting' ? requestedWeight(own) : phase === 'done' ? 100 : 0;
  if (given === null || routed.weight === given) return null;
  return `the listener rule gives the candidate ${routed.weight}% where ECS gave it ${given}%`;
}

function armOf(look: ArmLook | null): Arm | null {
  const { serviceRevisionArn: id, taskDefinition } = look?.revision ?? {};
  if (id === undefined) return null;
  return { id, name: shortName(taskDefinition ?? id), ready: isReady(look?.count ?? null) };
}

function isReady(count: ServiceRevisionSummary | null): boolean | null {
  const { requestedTaskCount: wanted, runningTaskCount: running } = count ?? {};
  if (wanted === undefined || running === undefined) return null;
  return wanted > 0 && running >= wanted;
}

function told(phase: Phase, reason: string): Told {
  return { phase, reason };
}
