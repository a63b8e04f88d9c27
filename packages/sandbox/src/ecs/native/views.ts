import { Timestamp } from '../../core/api.ts';
import { sourceOf } from '../deploymentStates.ts';
import type { RevisionCount, Service, ServiceDeployment } from '../model.ts';
import { isOngoing } from '../ongoing.ts';
import { targetGroupsOf } from '../serviceSettings.ts';
import type { World } from '../world.ts';
import { ruleOf } from './shift.ts';
import type { Stage } from './steps.ts';

/**
 * What DescribeServiceDeployments shows of the way that traffic takes; nothing of it for a rolling deployment.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html, API_ServiceRevisionSummary.html
 */
export function lifecycleView(world: World, { native }: ServiceDeployment): object {
  if (!native) return {};
  const step = native.steps[Math.min(native.at, native.steps.length - 1)]!;
  const pauses = world.quirks.hookDetails === 'all' ? native.pauses : (native.awaited ?? []);
  return {
    lifecycleStage: shown(world, step.stage),
    lifecycleHookDetails: pauses.map(({ hookId, status, expiresAt, timeoutAction }) => ({
      hookId,
      targetType: 'PAUSE',
      status,
      expiresAt: new Timestamp(expiresAt),
      timeoutAction,
    })),
  };
}

function shown({ quirks }: World, stage: Stage): string {
  return stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' ? quirks.stageBeforeProductionShift : stage;
}

export function sourceRevisions(world: World, service: Service, each: ServiceDeployment): object[] {
  const counts = isOngoing(each) ? sourceOf(world, service, each) : each.source;
  const blue = each.native?.blue?.revision.arn;
  return counts.map((count) => {
    const share = (percent: number) => (count.arn === blue ? 100 - percent : 0);
    return { ...summary(count), ...weights(each, share) };
  });
}

export function targetRevision(count: RevisionCount, each: ServiceDeployment): object {
  return { ...summary(count), ...weights(each, (percent) => percent) };
}

function summary({ arn, requested, running, pending }: RevisionCount): object {
  return { arn, requestedTaskCount: requested, runningTaskCount: running, pendingTaskCount: pending };
}

/** @param share of what the new revision was given, the part that is this one's */
function weights({ native, target }: ServiceDeployment, share: (percent: number) => number): object {
  if (!native) return {};
  const has = (of: 'test' | 'production') => targetGroupsOf(target.settings).some((each) => ruleOf(each, of));
  return {
    ...(has('test') && { requestedTestTrafficWeight: rounded(share(native.requested.test)) }),
    ...(has('production') && { requestedProductionTrafficWeight: rounded(share(native.requested.production)) }),
  };
}

/** Shares have tenths of a percent at most. */
function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}
