import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { isTransient } from '../ecs/certainty.ts';
import type { Followed } from '../ecs/follow.ts';
import { primaryOf } from '../ecs/writes.ts';
import { shortName } from '../ecs/shortName.ts';

/** How long the service may show what it had before, ms. */
const SETTLE_MS = 30_000;

export interface FollowServiceOptions {
  readonly intervalMs: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Follows a deployment by what the service shows alone, for who may not read service deployments.
 *
 * @throws the signal's reason when cancelled; what ECS answers when the service cannot be read for good
 */
export async function followService(
  api: EcsApi,
  ref: ServiceRef,
  wantedArn: string,
  { intervalMs, timeoutMs, signal }: FollowServiceOptions,
): Promise<Followed> {
  const start = performance.now();
  const deadline = start + timeoutMs;
  let shown = false;
  for (;;) {
    signal.throwIfAborted();
    const service = await api.describeService(ref).catch((error: unknown) => {
      if (!isTransient(error)) throw error;
      return null;
    });
    shown ||= primaryOf(service)?.taskDefinition === wantedArn;
    // reads after UpdateService may be behind
    const settled = shown || performance.now() - start >= SETTLE_MS;
    const outcome = settled && service ? judgeService(service, wantedArn) : null;
    if (outcome) return { ...outcome, serviceDeploymentArn: null, over: true };
    if (performance.now() >= deadline) {
      const reason = `Not finished after ${Math.round(timeoutMs / 60_000)} min. ECS goes on with it.`;
      return { result: 'timed-out', reason, serviceDeploymentArn: null, over: false };
    }
    await sleep(intervalMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** Pure; null while it is under way. */
export function judgeService(service: Service, wantedArn: string): Pick<Followed, 'result' | 'reason'> | null {
  const primary = primaryOf(service);
  const reason = primary?.rolloutStateReason ?? 'ECS gave no reason.';
  if (primary?.taskDefinition !== wantedArn) {
    const other = shortName(primary?.taskDefinition ?? 'nothing');
    return { result: 'failed', reason: `The service is on its way to ${other}: ${reason}` };
  }
  if (primary.rolloutState === 'COMPLETED') return { result: 'succeeded', reason };
  return primary.rolloutState === 'FAILED' ? { result: 'failed', reason } : null;
}
