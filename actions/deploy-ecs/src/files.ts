import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseService, parseTaskDefinition, type ServiceDefinition, type TaskDefinition } from '@deploy-actions/aws';
import { ConfigurationError, type Context, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** Reads a task definition from a file of the workspace. @throws {ConfigurationError} */
export async function readTaskDefinition(context: Context<Inputs>, file: string): Promise<TaskDefinition> {
  const text = await read(context, 'task-definition', file, 'neither a task definition family or ARN, nor');
  const parsed = parseTaskDefinition(text, file);
  return accept(context, parsed.taskDefinition, parsed);
}

/** Reads what CreateService takes from a file of the workspace. @throws {ConfigurationError} */
export async function readServiceDefinition(context: Context<Inputs>, file: string): Promise<ServiceDefinition> {
  const parsed = parseService(await read(context, 'service-definition', file, 'not'), file);
  return accept(context, parsed.definition, parsed);
}

async function read({ workspace }: Context<Inputs>, input: string, file: string, otherwise: string): Promise<string> {
  return readFile(path.resolve(workspace, file), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const message = `\`${file}\` is ${otherwise} a file that can be read (${cause.code}).`;
    throw new ConfigurationError([{ input, message }]);
  });
}

interface Report {
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

function accept<T>({ log }: Context<Inputs>, value: T, { problems, notices }: Report): T {
  if (problems.length > 0) throw new ConfigurationError(problems);
  for (const { file, line, column, message } of notices) log.line(`${file}:${line}:${column}: ${message}`);
  return value;
}
