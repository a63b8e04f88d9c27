import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  applyChanges,
  diffTaskDefinitions,
  explain,
  parseTaskDefinition,
  taskDefinitionSource,
  unfit,
  type Changes,
  type Difference,
  type EcsApi,
  type Service,
  type TaskDefinition,
} from '@deploy-actions/aws';
import { ConfigurationError, type Context, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** The release to deploy, next to what the service runs now. */
export interface Release {
  readonly service: Service;
  readonly currentArn: string;
  readonly taskDefinition: TaskDefinition;
  /** ARN under which ECS has this very task definition already; null when it must be registered. */
  readonly registeredArn: string | null;
  readonly differences: readonly Difference[];
}

/**
 * Reads the task definition and the service and applies the inputs' changes. Changes nothing.
 *
 * @throws {ConfigurationError} with all problems that can be known by then; a file's before the first call
 */
export async function readRelease({ inputs, workspace, log }: Context<Inputs>, api: EcsApi): Promise<Release> {
  const source = taskDefinitionSource(inputs['task-definition']);
  const fromFile =
    source.kind === 'file' ? await readFromFile(path.resolve(workspace, source.path), source.path) : null;
  const ref = { cluster: inputs.cluster, service: inputs.service };

  const service = await api.describeService(ref).catch((error: unknown) => {
    const problem = explain(error, ref);
    throw problem ? new ConfigurationError([problem]) : error;
  });
  const misfit = unfit(service, ref);
  if (misfit) throw new ConfigurationError([misfit]);
  const currentArn = service!.taskDefinition!;
  log.line(`${ref.cluster}/${ref.service} runs ${nameOf(currentArn)}`);
  const current = await api.describeTaskDefinition(currentArn);

  const registered = source.kind === 'registered' ? await describe(api, source.reference) : current;
  const taskDefinition = fromFile ?? changed(registered, inputs);
  const unmodified = fromFile === null && diffTaskDefinitions(registered, taskDefinition).length === 0;
  return {
    service: service!,
    currentArn,
    taskDefinition,
    registeredArn: unmodified ? (registered['taskDefinitionArn'] as string) : null,
    differences: diffTaskDefinitions(current, taskDefinition),
  };

  async function readFromFile(absolute: string, shown: string): Promise<TaskDefinition> {
    const text = await readFile(absolute, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      const message = `${shown} is neither a task definition family or ARN, nor a file that can be read (${cause.code}).`;
      throw new ConfigurationError([{ input: 'task-definition', message }]);
    });
    const parsed = parseTaskDefinition(text, shown);
    for (const { message } of parsed.notices) log.line(message);
    return changed(parsed.taskDefinition, inputs, parsed.problems);
  }
}

/** `shop:12` of an ARN of a task definition. */
export function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

function changed(taskDefinition: TaskDefinition, inputs: Inputs, found: readonly Problem[] = []): TaskDefinition {
  const changes: Changes = inputs;
  const { taskDefinition: after, problems } = applyChanges(taskDefinition, changes);
  if (found.length + problems.length > 0) throw new ConfigurationError([...found, ...problems]);
  return after;
}

async function describe(api: EcsApi, reference: string): Promise<TaskDefinition> {
  return api.describeTaskDefinition(reference).catch((error: unknown) => {
    // ECS answers a reference that it does not know with a ClientException
    if (!(error instanceof Error) || error.name !== 'ClientException') throw error;
    const message = `ECS has no task definition \`${reference}\`: ${error.message} A file needs an ending or a slash.`;
    throw new ConfigurationError([{ input: 'task-definition', message }]);
  });
}
