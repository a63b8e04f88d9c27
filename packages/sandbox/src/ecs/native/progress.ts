import { end, failPrimary } from '../deploymentStates.ts';
import type { Deployment, Service, ServiceDeployment } from '../model.ts';
import { rolloutReasons, statusReasons } from '../reasons.ts';
import { rollBack } from '../rollback.ts';
import { complete } from '../rollout.ts';
import { tasksOf, type World } from '../world.ts';
import { pausesAt, timeOut, verdictOf } from './pauses.ts';
import { shift } from './shift.ts';
import { goOn, hasReached, stepOf, type NativeState } from './state.ts';
import type { Step } from './steps.ts';

/** What the scheduler's look has found out. */
export interface Seen {
  readonly service: Service;
  readonly current: ServiceDeployment;
  readonly native: NativeState;
  /** Whether all tasks that the deployment should have are there and healthy. */
  readonly atCapacity: (deployment: Deployment) => boolean;
}

type Outcome = 'waits' | 'done' | { readonly failed: string };

/** Takes the deployment one step on, where the step that it is at is done and has lasted for a stage's least time. */
export function progress(world: World, seen: Seen): void {
  const { service, current, native } = seen;
  const step = stepOf(native);
  if (!step) return;
  const now = world.clock.now();
  const lasted = now - native.enteredAt;
  const outcome = carryOut(world, seen, step, lasted);
  if (typeof outcome === 'object') return fail(world, seen, outcome.failed);
  if (outcome === 'waits') {
    if (isLimited(step) && !current.rollbackDeployment && lasted >= world.timings.stageTimeoutMs) {
      fail(world, seen, statusReasons.stageTimedOut(step.stage));
    }
    return;
  }
  if (step.work !== 'wait' && lasted < world.timings.stageMs) return;
  current.updatedAt = now;
  goOn(native, now);
  // From here on there is nothing left that an alarm could take the traffic back to.
  if (hasReached(native, 'cleanUp') && current.monitor.status === 'MONITORING') {
    current.monitor.status = 'MONITORING_COMPLETE';
  }
  if (!stepOf(native)) complete(world, service);
}

function carryOut(world: World, seen: Seen, step: Step, lasted: number): Outcome {
  const { current, atCapacity } = seen;
  switch (step.work) {
    case 'pause':
      return pause(world, seen, step);
    case 'reconcile':
      return reconcile(world, seen);
    case 'scaleUp':
      return atCapacity(current.deployment) ? 'done' : 'waits';
    case 'shift':
      return moveTraffic(world, seen, step.of, step.percent);
    case 'wait':
      return lasted >= step.minutes * 60_000 ? 'done' : 'waits';
    default:
      return cleanUp(world, seen);
  }
}

function pause(world: World, { current, native }: Seen, { stage }: Step): Outcome {
  const now = world.clock.now();
  if (!native.awaited) {
    const { lifecycleHooks = [] } = current.configuration;
    native.awaited = pausesAt(stage, lifecycleHooks, now, () => world.ids.hookId());
    native.pauses.push(...native.awaited);
  }
  timeOut(native.awaited, now);
  const verdict = verdictOf(native.awaited);
  if (verdict === 'failed') return { failed: statusReasons.hookRolledBack(stage) };
  if (verdict === 'timedOut') return { failed: statusReasons.hookTimedOut(stage) };
  return verdict === 'waits' ? 'waits' : 'done';
}

/** One revision is to have all traffic, and only that one is to be left, before a new one starts. */
function reconcile(world: World, seen: Seen): Outcome {
  const { current, native, atCapacity } = seen;
  if (!native.reconciled) {
    if (native.blue && !atCapacity(native.blue)) return 'waits';
    const failed = shift(world, current, native, 'production', 0) ?? shift(world, current, native, 'test', 0);
    if (failed !== null) return { failed: statusReasons.shiftFailed(failed) };
    native.reconciled = true;
  }
  return isAlone(world, seen, [native.blue]) ? 'done' : 'waits';
}

/**
 * Traffic only goes to where all tasks are healthy.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html: "Each lifecycle
 * stage includes built-in validation checkpoints that must pass".
 */
function moveTraffic(world: World, seen: Seen, of: 'test' | 'production', percent: number): Outcome {
  const { current, native, atCapacity } = seen;
  if (native.requested[of] === percent) return 'done';
  const receiver = percent > native.requested[of] ? current.deployment : native.blue;
  if (!receiver || !atCapacity(receiver)) return 'waits';
  const failed = shift(world, current, native, of, percent);
  return failed === null ? 'done' : { failed: statusReasons.shiftFailed(failed) };
}

function cleanUp(world: World, seen: Seen): Outcome {
  const { current } = seen;
  return isAlone(world, seen, [current.rollbackDeployment ?? current.deployment]) ? 'done' : 'waits';
}

/** Whether of all deployments' tasks only those of these are left. */
function isAlone(world: World, { service }: Seen, left: readonly (Deployment | null)[]): boolean {
  return tasksOf(world, service).every(
    ({ lastStatus, deployment }) => lastStatus === 'STOPPED' || left.includes(deployment),
  );
}

/** Stages that are work of ECS. Pauses and baking have their own times. */
function isLimited({ work }: Step): boolean {
  return work === 'scaleUp' || work === 'shift' || work === 'reconcile';
}

function fail(world: World, { service, current }: Seen, reason: string): void {
  if (current.rollbackDeployment) {
    failPrimary(service, rolloutReasons.failed);
    return end(world, service, current, 'ROLLBACK_FAILED', reason);
  }
  rollBack(world, service, current, {
    failed: rolloutReasons.nativeFailed,
    rollingBack: rolloutReasons.nativeRollingBack,
    status: reason,
  });
}
