import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Outcome } from '@deploy-actions/strategy';
import type { EcsApi } from './api.ts';
import { isTransient } from './certainty.ts';
import { findOwnDeployment, isOfSameTime, type Mark } from './find.ts';
import { judge } from './judge.ts';
import { reached, type WaitUntil } from '../native/reached.ts';

export interface FollowOptions {
  /** Milliseconds between two looks, give or take a fifth. */
  readonly intervalMs: number;
  /** Milliseconds after which the result is `timed-out`. */
  readonly timeoutMs: number;
  /** When they began to count, by `performance.now`, for who goes on following; now by default. */
  readonly begunAt?: number;
  /** The service deployment to follow, where it is known already. */
  readonly serviceDeploymentArn?: string;
  /** How far to follow it, also as a condition; to its end by default. A deployment that goes back is followed to its end. */
  readonly until?: WaitUntil | ((deployment: ServiceDeployment) => boolean);
  /** Aborts the wait, never a call under way; the reason is thrown. */
  readonly signal: AbortSignal;
  /** Called once, when our own deployment was found. */
  readonly onFound: (serviceDeploymentArn: string) => void;
  /** Called at each look. */
  readonly onLook?: (deployment: ServiceDeployment) => void;
  /** Called when there is something new to tell: at once when the platform gives the release up, else ever more rarely. */
  readonly onProgress: (progress: string) => void;
}

/** The next progress is told when this many times as long has passed as when the last one was. */
const TELL_GROWTH = 1.25;

/** A service deployment that does not show for so long is not there. Milliseconds. */
const NOT_FOUND_MS = 60_000;

/** Looks for the deployment that superseded ours, before it is said that somebody stopped it. */
const SUCCESSOR_LOOKS = 3;

/** How it ended, or was left: then `result` is `succeeded` so far, and ECS goes on. */
export interface Followed extends Outcome {
  readonly serviceDeploymentArn: string | null;
  /** Whether the deployment is over. False where `until` was reached, and after a time-out. */
  readonly over: boolean;
}

type Seen = Omit<Followed, 'serviceDeploymentArn'>;

/**
 * Follows our own service deployment to its end, or as far as asked, and fails at the first look that proves failure.
 *
 * @throws the signal's reason when cancelled; what ECS answers when a call fails for good; when ECS does not show the
 *   deployment at all, which is no end
 */
export async function follow(api: EcsApi, mark: Mark, options: FollowOptions): Promise<Followed> {
  const start = options.begunAt ?? performance.now();
  const deadline = start + options.timeoutMs;
  let own: string | null = options.serviceDeploymentArn ?? null;
  let progress = 'ECS does not show the deployment yet';
  let told = { at: 0, doomed: false };
  let answerTried = false;
  let isReadable = true;
  for (;;) {
    options.signal.throwIfAborted();
    const seen = await lookSafely();
    if (seen) return { ...seen, serviceDeploymentArn: own };
    if (own === null && isReadable && performance.now() - start >= NOT_FOUND_MS) {
      throw new Error(`ECS shows no service deployment of ${mark.taskDefinitionArn} that began with this one.`);
    }
    if (performance.now() >= deadline) {
      const minutes = options.timeoutMs / 60_000;
      const reason = `Not finished after ${minutes} min: ${progress.replace(/\.$/, '')}. ECS goes on with it.`;
      return { result: 'timed-out', reason, serviceDeploymentArn: own, over: false };
    }
    await sleep(Math.min(jittered(options.intervalMs), deadline - performance.now()), undefined, {
      signal: options.signal,
    }).catch(() => options.signal.throwIfAborted());
  }

  /** A look that ECS throttled, or that got lost, says nothing about the deployment: the next one will. */
  async function lookSafely(): Promise<Seen | null> {
    try {
      const seen = await (own === null ? lookForOwn() : look(own));
      isReadable = true;
      return seen;
    } catch (error) {
      if (!isTransient(error)) throw error;
      isReadable = false;
      progress = `ECS cannot be read at the moment (${(error as Error).message})`;
      tell({ progress, doomed: told.doomed });
      return null;
    }
  }

  /** The answer to UpdateService names it, as a rule: then it takes no search. */
  async function lookForOwn(): Promise<Seen | null> {
    const { answeredArn } = mark;
    if (answeredArn !== undefined && !answerTried) {
      answerTried = true;
      const deployment = await api.describeServiceDeployment(answeredArn);
      if (isOfSameTime(mark, deployment.createdAt)) return found(answeredArn, deployment);
    }
    const arn = await findOwnDeployment(api, mark);
    return arn === null ? null : found(arn);
  }

  function found(arn: string, deployment?: ServiceDeployment): Promise<Seen | null> {
    own = arn;
    options.onFound(arn);
    return look(arn, deployment);
  }

  async function look(arn: string, seen?: ServiceDeployment): Promise<Seen | null> {
    const deployment = seen ?? (await api.describeServiceDeployment(arn));
    options.onLook?.(deployment);
    const successor = deployment.status === 'STOPPED' ? await successorOf(arn, deployment.createdAt) : null;
    const judgement = judge(deployment, successor);
    if (judgement.kind === 'ended') return { ...judgement.outcome, over: true };
    if (hasCome(deployment, options.until)) {
      return { result: 'succeeded', reason: `So far: ${judgement.progress}. ECS goes on with it.`, over: false };
    }
    if (judgement.progress !== progress) tell(judgement);
    progress = judgement.progress;
    return null;
  }

  /** Tasks that fail and start again for half an hour are worth some twenty lines, not six hundred. */
  function tell({ progress: news, doomed }: { progress: string; doomed: boolean }): void {
    const at = performance.now() - start;
    if (at < told.at * TELL_GROWTH && doomed === told.doomed) return;
    told = { at, doomed };
    options.onProgress(news);
  }

  /** The deployment that came after ours, if any: looked for a while, for lists may be behind. */
  async function successorOf(arn: string, createdAt = mark.createdAt): Promise<string | null> {
    for (let looks = 1; ; looks += 1) {
      const since = await api.listServiceDeployments(mark, createdAt);
      const newer = since.filter(
        (each) => each.serviceDeploymentArn !== arn && Number(each.createdAt) > Number(createdAt),
      );
      const successor = newer.at(-1)?.serviceDeploymentArn ?? null;
      if (successor !== null || looks === SUCCESSOR_LOOKS) return successor;
      await sleep(options.intervalMs, undefined, { signal: options.signal }).catch(() =>
        options.signal.throwIfAborted(),
      );
    }
  }
}

function hasCome(deployment: ServiceDeployment, until: FollowOptions['until'] = 'done'): boolean {
  return typeof until === 'function' ? until(deployment) : reached(deployment, until);
}

/** Spread, so that many jobs that began together do not keep asking together. */
function jittered(ms: number): number {
  return ms * (0.8 + 0.4 * Math.random());
}
