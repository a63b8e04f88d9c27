import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  applyChanges,
  containerNames,
  diffLines,
  diffTaskDefinitions,
  explain,
  isMissingCluster,
  parseTaskDefinition,
  stableTaskDefinition,
  suggestCluster,
  suggestService,
  taskDefinitionSource,
  unfit,
  type EcsApi,
  type Service,
  type ServiceRef,
  type TaskDefinition,
} from '@deploy-actions/aws';
import type { EcsTarget, Environment } from '@deploy-actions/config';
import { ConfigurationError, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Images } from './images.ts';
import { taskSizeOf } from './taskSize.ts';

/** What a service is to run. */
export interface Wanted extends Pick<EcsTarget, 'serviceDefinition' | 'taskDefinition' | 'container' | 'engine'> {
  readonly images: Images;
  readonly settings: Pick<Environment, 'variables' | 'secrets' | 'resources'>;
}

/** A longer diff is read by nobody. */
const DIFF_LINES = 200;

/** The service with what serves on it; null for one that is to be created; or why it could not be looked at. */
type Found = { readonly service: Service | null; readonly stable: string | null } | { readonly why: string };

/** @throws {ConfigurationError} where cluster or service are not there, or nothing of ours can deploy to it */
export async function readService(api: EcsApi, ref: ServiceRef, canCreate: boolean): Promise<Found> {
  let found: Service | null;
  try {
    found = await api.describeService(ref);
  } catch (error) {
    const problem = explain(error, ref, isMissingCluster(error) ? await suggestCluster(api, ref.cluster) : '');
    if (problem === null) throw error;
    // what is missing besides the cluster are credentials, a region or a permission: others may have them
    if (problem.input === 'cluster') throw new ConfigurationError([{ message: `${ref.cluster}: ${problem.message}` }]);
    return { why: problem.message };
  }
  const service = found?.status === 'INACTIVE' ? null : found;
  if (service === null && canCreate) return { service, stable: null };
  const misfit = unfit(service, ref, service === null ? await suggestService(api, ref.cluster, ref.service) : '');
  if (misfit) throw new ConfigurationError([{ message: misfit.message }]);
  return { service, stable: await stableTaskDefinition(api, ref, service!) };
}

export interface Changes {
  /** A diff of what the service runs and what it is to run. */
  readonly lines: readonly string[];
  /** Names of the containers that it has. */
  readonly containers: readonly string[];
}

/** @throws {ConfigurationError} with what does not fit */
export async function changesOf(
  api: EcsApi,
  context: Context<Inputs>,
  wanted: Wanted,
  name: string,
  service: Service | null,
): Promise<Changes> {
  const arn = service?.taskDefinition;
  const current = arn === undefined ? null : await api.describeTaskDefinition(arn);
  const base = await baseOf(api, context, wanted.taskDefinition?.replaceAll('{service}', name), current);
  if (base === null) return { lines: [], containers: [] };
  const { taskDefinition, problems } = applyChanges(base, changesIn(wanted, base));
  if (problems.length > 0)
    throw new ConfigurationError(problems.map(({ message }) => ({ message: `${name}: ${message}` })));
  const differences = diffTaskDefinitions(current ?? {}, taskDefinition);
  return { lines: diffLines(differences, DIFF_LINES), containers: containerNames(base) };
}

async function baseOf(
  api: EcsApi,
  { workspace }: Context<Inputs>,
  reference: string | undefined,
  current: TaskDefinition | null,
): Promise<TaskDefinition | null> {
  const source = taskDefinitionSource(reference);
  if (source.kind === 'current') return current;
  if (source.kind === 'registered') {
    return api.describeTaskDefinition(source.reference).catch((error: Error) => {
      // ECS answers a reference that it does not know with a ClientException
      if (error.name !== 'ClientException') throw error;
      const message = `ECS has no task definition \`${source.reference}\` (${error.message}).`;
      throw new ConfigurationError([{ input: 'task-definition', message }]);
    });
  }
  const text = await readFile(path.resolve(workspace, source.path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    const message = `\`${source.path}\` is neither a task definition family or ARN, nor a file that can be read (${error.code}).`;
    throw new ConfigurationError([{ input: 'task-definition', message }]);
  });
  const { taskDefinition, problems } = parseTaskDefinition(text, source.path);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return taskDefinition;
}

/** Of several services, each has the containers that it has. */
function changesIn({ images, settings, container }: Wanted, base: TaskDefinition) {
  const names = containerNames(base);
  const key = (name: string) => (container === null ? name : `${container}/${name}`);
  return {
    images: images
      .filter((each) => names.includes(each.container))
      .map(({ container: name, image }) => ({ key: name, value: image, line: 0 })),
    environment: Object.entries(settings.variables).map(([name, value]) => ({ key: key(name), value, line: 0 })),
    secrets: settings.secrets.map(({ name, reference }) => ({ key: key(name), value: reference, line: 0 })),
    unset: [],
    ...taskSizeOf(settings.resources),
  };
}
