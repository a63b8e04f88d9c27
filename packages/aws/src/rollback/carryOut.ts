import type { Service } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceChanges, ServiceRef } from '../ecs/api.ts';
import { follow, type Followed } from '../ecs/follow.ts';
import { sendOnce } from '../ecs/sendOnce.ts';
import { primaryOf, update } from '../ecs/writes.ts';
import { emergencyFor } from './emergency.ts';
import { lookAtNewest } from './history.ts';
import { isForward, shortName, type History, type Newest } from './model.ts';
import { nextStep, type Step } from './step.ts';

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

/** How it ended. `reason` is the platform's where it gave one. */
export interface CarriedOut {
  readonly result: 'succeeded' | 'unchanged' | 'superseded' | 'timed-out' | 'rollback-failed';
  readonly reason: string;
  readonly serviceDeploymentArn: string | null;
  /** What was under way at the last look. */
  readonly newest: Newest | null;
}

/** No service needs more steps than these: stop, wait, deploy, and some that lost a race. */
const ROUNDS = 12;

/** So often is a request to stop sent that ECS does not take. */
const STOPS = 3;

/**
 * Brings the wanted release back, step by step: look, decide, act, look again. Idempotent: two that do it at the same time
 * end on one deployment. Throws nothing but the signal's reason.
 */
export async function carryOut(api: EcsApi, wish: Wish, options: CarryOutOptions): Promise<CarriedOut> {
  const deadline = performance.now() + options.timeoutMs;
  let newest: Newest | null = null;
  let arn: string | null = null;
  let acted = false;
  let stopsRefused = 0;
  let followed: Followed | null = null;
  const end = (result: CarriedOut['result'], reason: string): CarriedOut => {
    return { result, reason, serviceDeploymentArn: arn, newest };
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      options.signal.throwIfAborted();
      const service: Service = await read(api, wish);
      newest = await readNewest(api, wish, options.say);
      if (followed?.result === 'superseded' && isElsewhere(newest, wish)) return end('superseded', followed.reason);
      const step = possible(nextStep(wish.wantedArn, primaryOf(service), newest), service, wish, stopsRefused);
      if (step.do === 'nothing') return end(acted ? 'succeeded' : 'unchanged', sentence(wish, followed, acted));
      if (step.do === 'deploy') {
        const sent = await deploy(api, wish, service, step.force, options);
        acted = true;
        if (sent === null) continue;
        followed = await watch(api, wish, options, deadline, sent);
        arn = followed.serviceDeploymentArn;
        if (followed.result === 'succeeded') return end('succeeded', sentence(wish, followed, acted));
        if (followed.result !== 'superseded') return end(resultOf(followed), followed.reason);
        continue;
      }
      if (step.do === 'stop' || step.do === 'stop-first') {
        const stopped = await stop(api, service, step.arn, options);
        if (!stopped) stopsRefused += 1;
        if (!stopped) continue;
        acted = true;
      }
      options.say(`following ${step.arn}`);
      arn = step.arn;
      options.onFound(arn);
      acted ||= step.do === 'join';
      followed = await watch(api, wish, options, deadline, { serviceDeploymentArn: arn });
      if (followed.result === 'timed-out') return end('timed-out', followed.reason);
    }
    return end(
      'rollback-failed',
      `The service did not come to rest: ${followed?.reason ?? 'it changed at every look'}`,
    );
  } catch (error) {
    if (options.signal.aborted) throw options.signal.reason;
    return end('rollback-failed', error instanceof Error ? error.message : String(error));
  }
}

/** Where ECS does not take a request to stop, the wanted release is deployed over what is under way. */
function possible(step: Step, service: Service, { wantedArn }: Wish, stopsRefused: number): Step {
  const isStop = step.do === 'stop' || step.do === 'stop-first';
  return isStop && stopsRefused >= STOPS ? { do: 'deploy', force: service.taskDefinition === wantedArn } : step;
}

async function stop(api: EcsApi, service: Service, arn: string, options: CarryOutOptions): Promise<boolean> {
  await options.before(service, 'stop');
  options.signal.throwIfAborted();
  try {
    await api.rollBackServiceDeployment(arn);
    options.say(`asked ECS to roll ${arn} back`);
    return true;
  } catch (error) {
    // it may have ended meanwhile: the next look tells
    options.say(`ECS did not take the request to roll back: ${(error as Error).message}`);
    return false;
  }
}

/** @returns how to find the deployment; null when ECS needed none: somebody else had sent the same */
async function deploy(
  api: EcsApi,
  { wantedArn, ...ref }: Wish,
  service: Service,
  force: boolean,
  options: CarryOutOptions,
): Promise<Pick<Parameters<typeof follow>[1], 'createdAt' | 'answeredArn'> | null> {
  const deploymentConfiguration = emergencyFor(service.deploymentConfiguration);
  const changes: ServiceChanges = {
    taskDefinition: wantedArn,
    ...(deploymentConfiguration && { deploymentConfiguration }),
    ...(force && { forceNewDeployment: true }),
  };
  await options.before(service, 'deploy');
  options.signal.throwIfAborted();
  const answer = await update(api, ref, service, changes);
  const primary = primaryOf(answer);
  options.say(`${shortName(wantedArn)} is being deployed`);
  if (!primary?.createdAt || primary.id === primaryOf(service)?.id) return null;
  const named = answer.currentServiceDeployment;
  return {
    createdAt: primary.createdAt,
    answeredArn: named === service.currentServiceDeployment ? undefined : named,
  };
}

interface Subject {
  readonly createdAt?: Date;
  readonly answeredArn?: string | undefined;
  readonly serviceDeploymentArn?: string;
}

function watch(
  api: EcsApi,
  { wantedArn, ...ref }: Wish,
  { intervalMs, signal, onFound, say }: CarryOutOptions,
  deadline: number,
  { createdAt = new Date(0), answeredArn, serviceDeploymentArn }: Subject,
): Promise<Followed> {
  const mark = { ...ref, taskDefinitionArn: wantedArn, createdAt, answeredArn };
  return follow(api, mark, {
    intervalMs,
    timeoutMs: Math.max(0, deadline - performance.now()),
    signal,
    ...(serviceDeploymentArn !== undefined && { serviceDeploymentArn }),
    onFound: (arn) => {
      onFound(arn);
      say(`following ${arn}`);
    },
    onProgress: say,
  });
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

/** Whether what took over neither is, nor goes back to, the wanted release. */
function isElsewhere(newest: Newest | null, { wantedArn }: Wish): boolean {
  return newest !== null && isForward(newest.status) && newest.taskDefinitionArn !== wantedArn;
}

function resultOf({ result }: Followed): 'timed-out' | 'rollback-failed' {
  return result === 'timed-out' ? 'timed-out' : 'rollback-failed';
}

function sentence({ wantedArn }: Wish, followed: Followed | null, acted: boolean): string {
  const name = shortName(wantedArn);
  if (!acted) return `${name} serves already, and nothing is under way.`;
  return `${name} serves again. ${followed?.reason ?? ''}`.trimEnd();
}
