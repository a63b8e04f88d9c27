import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceChanges, ServiceRef } from '../ecs/api.ts';
import { certaintyOf } from '../ecs/certainty.ts';
import { follow, type Followed } from '../ecs/follow.ts';
import { followService } from './followService.ts';
import { sendOnce } from '../ecs/sendOnce.ts';
import { primaryOf, update } from '../ecs/writes.ts';
import { emergencyFor } from './emergency.ts';
import { lookAtNewest } from './history.ts';
import { endOf, served, STOPS, type Done, type End } from './endOf.ts';
import { shortName } from '../ecs/shortName.ts';
import type { History, Newest } from './model.ts';
import { nextStep, type Due } from './step.ts';

export interface Wish extends ServiceRef {
  /** ARN of the task definition that is to serve. */
  readonly wantedArn: string;
  readonly history: History;
}

export interface CarryOutOptions {
  /** Milliseconds between two looks. */
  readonly intervalMs: number;
  /** Milliseconds for all of it. */
  readonly timeoutMs: number;
  /** Aborts the wait, never a call under way; the reason is thrown. What was sent goes on. */
  readonly signal: AbortSignal;
  /** Awaited before each change, with the service as it was: what must be known by who comes after is written down here. */
  readonly before: (service: Service, change: 'stop' | 'deploy') => Promise<void>;
  readonly onFound: (serviceDeploymentArn: string) => void;
  readonly say: (line: string) => void;
}

/** How it ended; `reason` is the platform's where it gave one. */
export interface CarriedOut extends End {
  readonly serviceDeploymentArn: string | null;
  /** What was under way at the last look. */
  readonly newest: Newest | null;
}

/** No service needs more steps than these: stop, wait, deploy, and some that lost a race. */
const ROUNDS = 12;

/**
 * Brings the wanted release back, step by step: look, decide, act, look again. Idempotent: two that do it at the same time
 * end on one deployment. Throws nothing but the signal's reason.
 */
export async function carryOut(api: EcsApi, wish: Wish, options: CarryOutOptions): Promise<CarriedOut> {
  const deadline = performance.now() + options.timeoutMs;
  let newest: Newest | null = null;
  let done: Done = { acted: false, stopsRefused: 0, deployed: false, followed: null };
  const ended = ({ result, reason }: End): CarriedOut => {
    return { result, reason, serviceDeploymentArn: done.followed?.serviceDeploymentArn ?? null, newest };
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      options.signal.throwIfAborted();
      const service = await read(api, wish);
      newest = await readNewest(api, wish, options.say);
      const next = endOf(wish.wantedArn, newest, nextStep(wish.wantedArn, primaryOf(service), newest), done);
      if (!('do' in next)) return ended(next);
      const acting = await act(api, wish, service, next, options);
      done = { ...done, ...acting.done, stopsRefused: done.stopsRefused + (acting.refused ?? 0) };
      if (acting.subject === null) {
        await sleep(options.intervalMs, undefined, { signal: options.signal });
        continue;
      }
      const followed = await watch(api, wish, options, deadline, acting.subject);
      done = { ...done, followed };
      if (followed.result === 'timed-out') return ended({ result: 'timed-out', reason: followed.reason });
      // reads may be behind what was followed to its good end
      if (next.do === 'deploy' && followed.result === 'succeeded') return ended(served(wish.wantedArn, followed, true));
    }
    const reason = `The service did not come to rest: ${done.followed?.reason ?? 'it was another one at every look.'}`;
    return ended({ result: 'rollback-failed', reason });
  } catch (error) {
    if (options.signal.aborted) throw options.signal.reason;
    return ended({ result: 'rollback-failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** What was done, and what there is to follow; nothing where ECS refused, or needed no deployment. */
interface Acting {
  readonly done: Partial<Done>;
  /** How often more need not be tried: a call that is not allowed is never. */
  readonly refused?: number;
  readonly subject: Subject | null;
}

async function act(api: EcsApi, wish: Wish, service: Service, step: Due, options: CarryOutOptions): Promise<Acting> {
  if (step.do === 'deploy') {
    const subject = await deploy(api, wish, service, step.force, options);
    return { done: { acted: true, ...(subject && { deployed: true }) }, subject };
  }
  const subject = { serviceDeploymentArn: step.arn };
  if (step.do === 'wait') return { done: {}, subject };
  if (step.do === 'join') return { done: { acted: true }, subject };
  const refused = await stop(api, service, step.arn, options);
  return refused === 0 ? { done: { acted: true }, subject } : { done: {}, refused, subject: null };
}

/** @returns 0 when ECS took the request; else what it counts for */
async function stop(api: EcsApi, service: Service, arn: string, options: CarryOutOptions): Promise<number> {
  await options.before(service, 'stop');
  options.signal.throwIfAborted();
  try {
    await api.rollBackServiceDeployment(arn);
    options.say(`asked ECS to roll ${arn} back`);
    return 0;
  } catch (error) {
    // it may have ended meanwhile: the next look tells
    options.say(`ECS did not take the request to roll back: ${(error as Error).message}`);
    return (error as Error).name.startsWith('AccessDenied') ? STOPS : 1;
  }
}

/** @returns null when ECS needed no deployment: somebody else had sent the same */
async function deploy(
  api: EcsApi,
  wish: Wish,
  service: Service,
  force: boolean,
  options: CarryOutOptions,
): Promise<Subject | null> {
  const deploymentConfiguration = emergencyFor(service.deploymentConfiguration);
  const changes: ServiceChanges = {
    taskDefinition: wish.wantedArn,
    ...(deploymentConfiguration && { deploymentConfiguration }),
    ...(force && { forceNewDeployment: true }),
  };
  await options.before(service, 'deploy');
  options.signal.throwIfAborted();
  const answer = await update(api, wish, service, changes);
  const primary = primaryOf(answer);
  options.say(`${shortName(wish.wantedArn)} is being deployed`);
  if (!primary?.createdAt || primary.id === primaryOf(service)?.id) return null;
  const named = answer.currentServiceDeployment;
  return {
    createdAt: primary.createdAt,
    answeredArn: named === service.currentServiceDeployment ? undefined : named,
  };
}

/** How to find the deployment to follow. */
interface Subject {
  readonly createdAt?: Date;
  readonly answeredArn?: string | undefined;
  readonly serviceDeploymentArn?: string;
}

async function watch(
  api: EcsApi,
  { wantedArn, cluster, service }: Wish,
  { intervalMs, signal, onFound, say }: CarryOutOptions,
  deadline: number,
  { createdAt = new Date(0), answeredArn, serviceDeploymentArn }: Subject,
): Promise<Followed> {
  const ref = { cluster, service };
  const mark = { ...ref, taskDefinitionArn: wantedArn, createdAt, answeredArn };
  const within = { intervalMs, timeoutMs: Math.max(0, deadline - performance.now()), signal };
  try {
    return await follow(api, mark, {
      ...within,
      ...(serviceDeploymentArn !== undefined && { serviceDeploymentArn }),
      onFound: (arn) => {
        onFound(arn);
        say(`following ${arn}`);
      },
      onProgress: say,
    });
  } catch (error) {
    if (signal.aborted || certaintyOf(error) !== 'refused') throw error;
    // the service itself may be all that can be read
    say(`following the service, for its deployment cannot be read: ${(error as Error).message}`);
    return followService(api, ref, wantedArn, within);
  }
}

async function read(api: EcsApi, ref: ServiceRef): Promise<Service> {
  const service = await sendOnce(
    () => api.describeService(ref),
    async () => null,
  );
  if (service === null) throw new Error(`There is no service ${ref.cluster}/${ref.service} any more.`);
  return service;
}

/** What is under way is needed for the shortest way only: without it the wanted release is deployed. */
async function readNewest(api: EcsApi, wish: Wish, say: (line: string) => void): Promise<Newest | null> {
  return sendOnce(
    () => lookAtNewest(api, wish, wish.history),
    async () => null,
  ).catch((error: unknown) => {
    say(`what is under way cannot be read: ${(error as Error).message}`);
    return null;
  });
}
