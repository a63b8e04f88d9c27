import {
  carryOutMove,
  follow,
  requestedWeight,
  stageOf,
  waitingHooks,
  type EcsApi,
  type Followed,
  type Mark,
  type ServiceDeployment,
} from '@deploy-actions/aws';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import type { Result } from '../result.ts';
import type { Course } from './course.ts';
import { howToAnswer, isAtGate, isPastGate, isThere, unanswered, type Watched } from './pauses.ts';
import { timelineMarkdown, withLook, type Seen } from './timeline.ts';

/** How far a deployment was followed, and what it ended with where it did. */
export interface CourseEnd extends Omit<Followed, 'result'> {
  readonly result: Result;
  /** For the job summary, in Markdown. */
  readonly details: string;
}

export interface Following {
  readonly course: Pick<Course, 'until' | 'gate'>;
  readonly mark: Mark;
  /** The service deployment, where it is known already. */
  readonly serviceDeploymentArn?: string;
  readonly onFound: (serviceDeploymentArn: string) => void;
}

/**
 * Follows a deployment as far as asked, and asks the smoke test where ECS pauses for it. Pauses of the service itself are told,
 * and waited for.
 *
 * @throws as `follow` does; Unapplied when ECS does not take the word to go on
 */
export async function followCourse(context: Context<Inputs>, api: EcsApi, following: Following): Promise<CourseEnd> {
  const { inputs, log, signal } = context;
  const { course, mark, onFound } = following;
  const start = performance.now();
  const answered = new Set<string>();
  const told = new Set<string>();
  let watched: Watched = { until: course.until, gated: course.gate !== null, answered };
  let arn = following.serviceDeploymentArn ?? null;
  let seen: readonly Seen[] = [];
  let latest: ServiceDeployment | null = null;
  let failed: string | null = null;
  const reports: string[] = [];

  const onLook = (deployment: ServiceDeployment) => {
    latest = deployment;
    const before = seen.at(-1)?.weight ?? 0;
    seen = withLook(seen, deployment, performance.now() - start);
    const weight = seen.at(-1)?.weight ?? before;
    // what a look tells is told ever more rarely; this always
    if (weight !== before) log.line(`${mark.service}: ${weight}% of the production traffic is on the release`);
    if (isThere(deployment, watched)) return;
    for (const hook of unanswered(deployment, answered)) {
      if (told.has(hook.id)) continue;
      told.add(hook.id);
      annotate({ level: 'notice', title: mark.service, message: howToAnswer(mark, deployment, hook) });
    }
  };
  const on = (until: (deployment: ServiceDeployment) => boolean) =>
    follow(api, mark, {
      intervalMs: inputs['poll-interval-seconds'] * 1_000,
      timeoutMs: inputs['timeout-minutes'] * 60_000,
      begunAt: start,
      signal,
      until,
      ...(arn !== null && { serviceDeploymentArn: arn }),
      onLook,
      onFound: (found) => {
        arn = found;
        onFound(found);
        log.line(`${mark.service}: following ${found}`);
      },
      onProgress: (progress) => log.line(`${mark.service}: ${progress}`),
    });

  for (;;) {
    const followed = await on((deployment) => failed === null && isThere(deployment, watched));
    const at = latest as ServiceDeployment | null;
    const end = (): CourseEnd => ({
      ...endOf(followed, at, { until: course.until, failed }),
      details: [timelineMarkdown(seen), ...reports].filter((each) => each !== '').join('\n'),
    });
    if (followed.over || followed.result !== 'succeeded' || at === null || !isAtGate(at, watched)) {
      if (watched.gated && at !== null && isPastGate(at)) notAsked(mark.service);
      return end();
    }
    const hooks = unanswered(at, answered).map(({ id }) => id);
    const asked = await ask();
    for (const id of hooks) answered.add(id);
    watched = { ...watched, gated: false };
    if (asked === null) {
      const detail = 'the smoke test has passed';
      const isOver = await carryOutMove(api, at, { kind: 'continue', hooks, detail }, performance.now()).then(
        () => false,
        (error: unknown) => isOverBy(api, at, error),
      );
      if (!isOver) log.line(`${mark.service}: the smoke test has passed, and ECS goes on`);
    } else {
      failed = asked;
      log.line(`${mark.service}: the smoke test has not passed: ${asked} ECS is told to roll back`);
      // it may have gone back by itself meanwhile: its end tells
      await api.rollBackServiceDeployment(at.serviceDeploymentArn!).catch((error: unknown) => isOverBy(api, at, error));
    }
  }

  /** Why it has not passed; null when it has. */
  async function ask(): Promise<string | null> {
    log.line(`${mark.service}: no production traffic is on the release yet; the smoke test is asked`);
    const { markdownReport, annotationsOf } = await import('@deploy-actions/observe');
    const { passed, why, reports: all } = await course.gate!.ask(signal);
    signal.throwIfAborted();
    for (const report of all) {
      reports.push(markdownReport(report, `Smoke test of ${mark.service} before its traffic`));
      for (const annotation of annotationsOf(report)) annotate(annotation);
    }
    return passed ? null : why;
  }
}

/** Whether the answer came too late, because the deployment is no longer under way. @throws the error when it is */
async function isOverBy(api: EcsApi, { serviceDeploymentArn }: ServiceDeployment, error: unknown): Promise<true> {
  const { status } = await api.describeServiceDeployment(serviceDeploymentArn!);
  if (status === 'IN_PROGRESS' || status === 'PENDING') throw error;
  return true;
}

interface Asked {
  readonly until: Course['until'];
  /** Why the smoke test has not passed. */
  readonly failed: string | null;
}

function endOf(followed: Followed, at: ServiceDeployment | null, { until, failed }: Asked): Omit<CourseEnd, 'details'> {
  const { result, reason } = followed;
  if (failed !== null) {
    const went = result === 'stopped' || result === 'rolled-back';
    const ending = went ? 'ECS has rolled back; the release had no production traffic.' : reason;
    return {
      ...followed,
      result: went ? 'rolled-back' : result,
      reason: `The smoke test has not passed: ${failed} ${ending}`,
    };
  }
  if (followed.over || result !== 'succeeded' || until !== 'paused' || at === null) return followed;
  return { ...followed, result: 'paused', reason: pausedReason(at) };
}

function pausedReason(deployment: ServiceDeployment): string {
  const [hook] = waitingHooks(deployment);
  const weight = requestedWeight(deployment) ?? 0;
  const share = weight === 0 ? 'before any production traffic' : `with ${weight}% of the production traffic`;
  const until = hook?.expiresAt ? ` by ${hook.expiresAt.toISOString().slice(0, 19)}Z` : '';
  return `It waits at ${stageOf(deployment)}, ${share}. Unless somebody goes on with it${until}, ECS does ${hook?.timeoutAction ?? 'ROLLBACK'}.`;
}

function notAsked(service: string): void {
  const message =
    'The smoke test was not asked: the deployment did not pause for it, or somebody else answered. It is under way since before this step.';
  annotate({ level: 'warning', title: service, message });
}
