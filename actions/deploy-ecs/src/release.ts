import {
  diffTaskDefinitions,
  explain,
  isMissingCluster,
  planSettings,
  stableTaskDefinition,
  suggestCluster,
  suggestService,
  taskDefinitionSource,
  unfit,
  type Difference,
  type EcsApi,
  type Service,
  type ServiceDefinition,
  type ServiceRef,
  type SettingsPlan,
  type Tagged,
  type TaskDefinition,
  shortName,
} from '@deploy-actions/aws';
import { ConfigurationError, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { readServiceDefinition, readTaskDefinition } from './files.ts';
import { settingsOf } from './settings.ts';
import { stepwiseOf, UNASKED, type StepwiseCourse } from './stepwise/asked.ts';
import { asksForTraffic, type Asked } from './traffic/asked.ts';
import { courseOf, type Course } from './traffic/course.ts';
import { readOwn } from './traffic/own.ts';

/** What a service runs now, and the task definition that its next one is made from. Nothing is changed by reading. */
export interface Base {
  readonly ref: ServiceRef;
  /** With the deployment configuration that is its own. Null when it does not exist yet. */
  readonly service: Service | null;
  /** What a deployment that was not brought to its end has left in its tags. */
  readonly held: Tagged | null;
  /** How many tags it has of its own; 0 where nobody asked. */
  readonly tags: number;
  /** A deployment is under way whose traffic ECS moves. */
  readonly shifting: boolean;
  /** How to create the service, when it does not exist. */
  readonly serviceDefinition: ServiceDefinition | null;
  /** What it runs now; null when it does not exist. */
  readonly current: TaskDefinition | null;
  readonly currentArn: string | null;
  /** Task definition of the last deployment that completed: what to go back to. Null when none is known. */
  readonly stableArn: string | null;
  readonly taskDefinition: TaskDefinition;
  readonly fromFile: boolean;
}

/** The release to deploy to one service. */
export interface Release extends Base {
  /** ARN under which ECS has this very task definition already; null when it must be registered. */
  readonly registeredArn: string | null;
  readonly settings: SettingsPlan;
  readonly course: Course;
  /** Where we move the traffic, rather than ECS. */
  readonly stepwise?: StepwiseCourse | undefined;
  /** Who moves the traffic, for people; null where none is moved. */
  readonly mover: string | null;
  /** What changes: task definition first, then settings of the service. */
  readonly differences: readonly Difference[];
}

/** @throws {ConfigurationError} with all problems that can be known by then; a file's before the first call */
export async function readBase(context: Context<Inputs>, api: EcsApi, name: string): Promise<Base> {
  const { inputs, log } = context;
  // of an ARN the name is the last part
  const ref: ServiceRef = { cluster: inputs.cluster, service: shortName(name) };
  const source = taskDefinitionSource(inputs['task-definition']?.replaceAll('{service}', name));
  const file = source.kind === 'file' ? await readTaskDefinition(context, source.path) : null;
  const serviceFile = inputs['service-definition']?.replaceAll('{service}', name);
  const definition = serviceFile === undefined ? null : await readServiceDefinition(context, serviceFile);

  const found = await readService(api, ref, definition !== null);
  const say = (line: string) => log.line(line);
  const own = found && (await readOwn(api, ref, found, asksForTraffic(inputs), say));
  const { service = null, held = null, tags = 0, shifting = false } = own ?? {};

  const currentArn = service?.taskDefinition ?? null;
  log.line(
    currentArn ? `${ref.cluster}/${name} runs ${shortName(currentArn)}` : `${ref.cluster}/${name} does not exist yet`,
  );
  const stableArn = service === null ? null : await stableTaskDefinition(api, ref, service);
  const current = currentArn === null ? null : await api.describeTaskDefinition(currentArn);
  const registered = source.kind === 'registered' ? await describe(api, source.reference) : current;
  const taskDefinition = file ?? registered;
  if (taskDefinition === null) {
    const message = `is needed: ${name} does not exist yet, so that there is none to take over.`;
    throw new ConfigurationError([{ input: 'task-definition', message }]);
  }
  const serviceDefinition = service === null ? definition : null;
  const fromFile = file !== null;
  const known = { service, held, tags, shifting, serviceDefinition };
  return { ref, ...known, current, currentArn, stableArn, taskDefinition, fromFile };
}

/** What the inputs change about a service beside its task definition. */
export interface ServicePlan {
  readonly settings: SettingsPlan;
  readonly course: Course;
  /** Where we move the traffic, rather than ECS. */
  readonly stepwise?: StepwiseCourse | undefined;
  /** Who moves the traffic, for people; null where none is moved. */
  readonly mover: string | null;
}

/** @throws {ConfigurationError} with all that the service cannot do */
export function servicePlanOf({ service, tags, shifting }: Base, asked: Asked, inputs: Inputs): ServicePlan {
  const settings = planSettings(service ?? {}, settingsOf(inputs));
  const { stepwise, mover, problems: impossible } = stepwiseOf(service, asked, inputs);
  const { course, problems } = courseOf(stepwise === undefined ? asked : UNASKED, {
    service,
    tags,
    shifting,
    own: { ...service?.deploymentConfiguration, ...settings.changes.deploymentConfiguration },
    desiredCount: settings.changes.desiredCount,
    timeoutMinutes: inputs['timeout-minutes'],
  });
  const all = [...settings.problems, ...impossible, ...problems];
  if (all.length > 0) throw new ConfigurationError(all);
  return { settings, course, stepwise, mover };
}

/** The release that a changed task definition makes, and what else changes. */
export function releaseOf(
  base: Base,
  taskDefinition: TaskDefinition,
  { settings, course, stepwise, mover }: ServicePlan,
): Release {
  const toCurrent = diffTaskDefinitions(base.current ?? {}, taskDefinition);
  const unmodified = !base.fromFile && diffTaskDefinitions(base.taskDefinition, taskDefinition).length === 0;
  const registeredArn = unmodified ? (base.taskDefinition['taskDefinitionArn'] as string) : null;
  return {
    ...base,
    taskDefinition,
    settings,
    course,
    stepwise,
    mover,
    registeredArn: toCurrent.length === 0 ? base.currentArn : registeredArn,
    differences: [...toCurrent, ...settings.differences],
  };
}

/** @returns null for a service that does not exist, where it can be created */
async function readService(api: EcsApi, ref: ServiceRef, canCreate: boolean): Promise<Service | null> {
  const found = await api.describeService(ref).catch(async (error: unknown) => {
    const problem = explain(error, ref, isMissingCluster(error) ? await suggestCluster(api, ref.cluster) : '');
    throw problem ? new ConfigurationError([problem]) : error;
  });
  const service = found?.status === 'INACTIVE' ? null : found;
  if (service === null && canCreate) return null;
  const suggested = service === null ? await suggestService(api, ref.cluster, ref.service) : '';
  const misfit = unfit(service, ref, suggested);
  if (misfit) throw new ConfigurationError([misfit]);
  return service;
}

async function describe(api: EcsApi, reference: string): Promise<TaskDefinition> {
  const found = await api.describeTaskDefinition(reference).catch((error: unknown) => {
    // ECS answers a reference that it does not know with a ClientException
    if (!(error instanceof Error) || error.name !== 'ClientException') throw error;
    const message = `ECS has no task definition \`${reference}\` (${error.message}). A file needs an ending or a slash.`;
    throw new ConfigurationError([{ input: 'task-definition', message }]);
  });
  if (found['status'] === 'INACTIVE') {
    const message = `\`${reference}\` is inactive: it was deregistered. Name an active revision, or the family alone.`;
    throw new ConfigurationError([{ input: 'task-definition', message }]);
  }
  return found;
}
