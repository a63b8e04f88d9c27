import type { Task } from '@aws-sdk/client-ecs';
import { cleanLines } from '../logs/clean.ts';
import type { LogTails } from '../logs/tail.ts';
import { textOf } from '../nameCalls.ts';
import type { EcsApi, ServiceRef } from './api.ts';
import { failingChecks, idOf, type FailingCheck } from './failingChecks.ts';
import { eventLines, type EventLine } from './serviceEvents.ts';
import { groupStoppedTasks, type StoppedGroup } from './stoppedTasks.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** What is to be diagnosed: the deployment of a release to a service. */
export interface DiagnosisSubject {
  readonly ref: ServiceRef;
  readonly taskDefinitionArn: string;
  readonly taskDefinition: TaskDefinition;
  /** When the deployment began, by ECS's clock. */
  readonly since: Date;
  /** Null when ECS never showed it. */
  readonly serviceDeploymentArn: string | null;
}

/** Why a deployment did not go well, as far as the platform tells. */
export interface Diagnosis {
  /** The most frequent reason first. */
  readonly stopped: readonly StoppedReason[];
  readonly failingChecks: readonly FailingCheck[];
  /** Names of the alarms that ended the deployment. */
  readonly alarms: readonly string[];
  /** Oldest first. */
  readonly events: readonly EventLine[];
  /** What could not be read, and why. */
  readonly unreadable: readonly string[];
}

/** Tasks that stopped for one reason, with the logs of the one that stopped last. */
export interface StoppedReason extends StoppedGroup {
  /** Empty when no container of the example ran, and beyond the first reasons. */
  readonly logs: readonly ContainerLog[];
}

export interface ContainerLog {
  readonly container: string;
  /** Oldest first; or a note why there are none. */
  readonly lines: readonly string[];
}

/** Reasons whose logs are read, containers of a task, and lines of a log: what a person reads, in few calls. */
const REASONS_WITH_LOGS = 3;
const CONTAINERS_WITH_LOGS = 4;
const LOG_LINES = 10;

/** Gathers why a deployment failed. Never throws: it decides nothing any more, and what cannot be read is said. */
export async function diagnose(api: EcsApi, logs: LogTails, subject: DiagnosisSubject): Promise<Diagnosis> {
  const { ref, taskDefinitionArn, since, serviceDeploymentArn } = subject;
  const unreadable: string[] = [];
  const [tasks, service, deployment] = await Promise.all([
    read('why tasks stopped', () => api.stoppedTasks(ref)),
    read('the events of the service', () => api.describeService(ref)),
    serviceDeploymentArn === null
      ? null
      : read('the alarms of the deployment', () => api.describeServiceDeployment(serviceDeploymentArn)),
  ]);
  const [own, others] = partition(tasks ?? [], (task) => task.taskDefinitionArn === taskDefinitionArn);
  const recent = own.filter(({ stoppedAt, stoppingAt }) => (stoppedAt ?? stoppingAt ?? since) >= since);
  const events = (service?.events ?? []).filter(({ createdAt }) => createdAt && createdAt >= since);
  const groups = groupStoppedTasks(recent).map(async (group, rank) => {
    const example = rank < REASONS_WITH_LOGS ? recent.find(({ taskArn }) => taskArn === group.example) : undefined;
    return { ...group, logs: example ? await logsOf(example, logs, subject.taskDefinition) : [] };
  });
  return {
    stopped: await Promise.all(groups),
    failingChecks: failingChecks(recent, events, new Set(others.map(({ taskArn = '' }) => idOf(taskArn)))),
    alarms: deployment?.alarms?.triggeredAlarmNames ?? [],
    events: eventLines(events, since),
    unreadable,
  };

  async function read<T>(what: string, call: () => Promise<T>): Promise<T | null> {
    try {
      return await call();
    } catch (error) {
      unreadable.push(`${what}: ${cleanLines(textOf(error))[0] ?? 'no reason given'}`);
      return null;
    }
  }
}

/** Of the containers that ran, those that failed first. */
function logsOf(task: Task, logs: LogTails, taskDefinition: TaskDefinition): Promise<ContainerLog[]> {
  const ran = (task.containers ?? []).filter((each) => each.exitCode !== undefined || each.runtimeId !== undefined);
  const [failed, rest] = partition(ran, ({ exitCode = 0, reason }) => exitCode !== 0 || reason !== undefined);
  const shown = [...failed, ...rest].slice(0, CONTAINERS_WITH_LOGS).map(async ({ name: container = '?' }) => ({
    container,
    lines: await logs.tail(taskDefinition, task.taskArn!, container, LOG_LINES),
  }));
  return Promise.all(shown);
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
