import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { Unapplied, type Applied } from '@deploy-actions/strategy';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EcsApi, ServiceChanges, ServiceRef } from '../ecs/api.ts';
import { certaintyOf } from '../ecs/certainty.ts';
import { READS_SETTLE_MS } from '../ecs/writes.ts';
import { isWaiting } from './lifecycle.ts';
import type { Move } from './move.ts';
import { sendForward } from './sent.ts';

/**
 * Carries a move out.
 *
 * @param begunAt when it was asked for, by `performance.now`
 * @throws Unapplied for one that cannot be
 */
export async function carryOut(api: EcsApi, own: ServiceDeployment, move: Move, begunAt: number): Promise<Applied> {
  if (move.kind === 'impossible') throw new Unapplied(move.why, move.later ? 'unknown' : 'refused');
  if (move.kind === 'none') return { sent: false, detail: move.detail };
  const [first, ...others] = move.hooks;
  await answer(api, own.serviceDeploymentArn!, first!, begunAt);
  for (const hook of others) {
    await answer(api, own.serviceDeploymentArn!, hook, begunAt).catch((cause: unknown) => {
      // the first has been answered by then
      throw new Unapplied((cause as Error).message, 'unknown', { cause });
    });
  }
  return { sent: true, detail: move.detail };
}

/** Answers one pause. ECS takes one answer for each, so that what was heard twice does no harm. */
async function answer(api: EcsApi, arn: string, hookId: string, begunAt: number): Promise<void> {
  const readBack = async () => {
    const { status, lifecycleHookDetails = [] } = await api.describeServiceDeployment(arn);
    const hook = lifecycleHookDetails.find((each) => each.hookId === hookId);
    if (hook && isWaiting(hook) && status === 'IN_PROGRESS') return null;
    const went = status === 'IN_PROGRESS' || status === 'SUCCESSFUL';
    // what ECS shows no more was answered, or it would not go on
    if (went && (hook === undefined || hook.status === 'SUCCEEDED')) return true;
    throw new Unapplied(`The pause was over before it was answered: the deployment is ${status}.`, 'refused');
  };
  const send = async () => {
    try {
      await api.continueServiceDeployment(arn, hookId);
      return true;
    } catch (error) {
      if (certaintyOf(error) === 'refused' && (await readBack())) return true;
      throw error;
    }
  };
  await sendForward('ECS did not take the word to go on', { send, readBack, begunAt });
}

export interface Begin {
  readonly api: EcsApi;
  readonly ref: ServiceRef;
  readonly before: Service;
  readonly changes: ServiceChanges;
  /** The deployment that came of it, where ECS shows one. */
  readonly own: () => Promise<ServiceDeployment | null>;
  /** When it was asked for, by `performance.now`. */
  readonly begunAt: number;
}

/**
 * Updates the service, once: a new deployment of the release is taken for the answer that got lost.
 *
 * @returns the service deployment that ECS named; null when it named none
 */
export async function begin({ api, ref, before, changes, own, begunAt }: Begin): Promise<string | null> {
  const send = async () => {
    const { currentServiceDeployment: named = null } = await api.updateService(ref, changes);
    return { named: named === before.currentServiceDeployment ? null : named };
  };
  const readBack = async () => {
    await sleep(READS_SETTLE_MS);
    const found = await own();
    return found && { named: found.serviceDeploymentArn ?? null };
  };
  return (await sendForward('ECS did not take the new release', { send, readBack, begunAt })).named;
}
