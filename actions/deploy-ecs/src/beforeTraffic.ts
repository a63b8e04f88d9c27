import { containerNames, runOneOffTask, type OneOffTask, type TaskDefinition } from '@deploy-actions/aws';
import { ConfigurationError, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { oneOffLines } from './diagnosisOneOff.ts';
import type { Ports } from './ports.ts';
import type { Release } from './release.ts';

/** The container that the one-off task's command is for. @throws {ConfigurationError} when that is not clear */
export function commandContainer(inputs: Inputs, taskDefinition: TaskDefinition): string {
  const names = containerNames(taskDefinition);
  const given = inputs['before-traffic-container'] ?? (names.length === 1 ? names[0]! : null);
  if (given !== null && names.includes(given)) return given;
  const message = `must be one of the containers of the task definition: ${names.map((name) => `\`${name}\``).join(', ')}.`;
  throw new ConfigurationError([{ input: 'before-traffic-container', message }]);
}

/** Runs the one-off task where the first service's tasks run, with the release's task definition, and waits for its end. */
export async function beforeTraffic(
  { inputs, log, signal }: Context<Inputs>,
  { ecs, logs }: Ports,
  { ref, service, serviceDefinition, taskDefinition }: Release,
  taskDefinitionArn: string,
): Promise<OneOffTask> {
  const task = await runOneOffTask(ecs, logs, {
    cluster: ref.cluster,
    service: service ?? serviceDefinition ?? {},
    taskDefinitionArn,
    taskDefinition,
    container: commandContainer(inputs, taskDefinition),
    command: inputs['before-traffic-command'],
    timeoutMs: inputs['before-traffic-timeout-minutes'] * 60_000,
    intervalMs: inputs['poll-interval-seconds'] * 1_000,
    signal,
    onProgress: (progress) => log.line(progress),
  });
  for (const line of oneOffLines(task)) log.line(line);
  return task;
}
