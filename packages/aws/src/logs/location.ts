import type { TaskDefinition } from '../ecs/taskDefinition.ts';

/** Where the log of a container is, or why that cannot be told. */
export type LogLocation =
  | { readonly group: string; readonly stream: string; readonly region: string | undefined }
  | { readonly unknown: string };

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html */
export function logLocation(taskDefinition: TaskDefinition, taskArn: string, container: string): LogLocation {
  const definition = taskDefinition.containerDefinitions?.find(({ name }) => name === container);
  if (!definition) return { unknown: 'it is not in the task definition' };
  const { logDriver, options = {} } = Object(definition['logConfiguration']) as {
    logDriver?: string;
    options?: Record<string, string>;
  };
  if (logDriver === undefined) return { unknown: 'it has no log configuration' };
  if (logDriver !== 'awslogs') return { unknown: `its log driver is ${logDriver}, and only awslogs can be read` };
  const { 'awslogs-group': group, 'awslogs-stream-prefix': prefix, 'awslogs-region': region } = options;
  if (group === undefined) return { unknown: 'its log configuration has no awslogs-group' };
  if (prefix === undefined) return { unknown: 'without awslogs-stream-prefix its stream cannot be found' };
  const taskId = taskArn.slice(taskArn.lastIndexOf('/') + 1);
  return { group, stream: `${prefix}/${container}/${taskId}`, region };
}
