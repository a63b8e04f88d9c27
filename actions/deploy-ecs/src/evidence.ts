import { groupStoppedTasks, type EcsApi, type ServiceRef } from '@deploy-actions/aws';
import { messageWithCauses, type Log } from '@deploy-actions/toolkit';

/** Most frequent reasons that are worth a sentence in the result's reason; the log has all of them. */
const REASONS_SHOWN = 3;

/**
 * Why tasks of the release stopped, in sentences. Evidence decides nothing any more: when it cannot be had, the log says
 * so and the result stands.
 */
export async function failureReasons(
  api: EcsApi,
  ref: ServiceRef,
  taskDefinitionArn: string | null,
  log: Log,
): Promise<string[]> {
  if (taskDefinitionArn === null) return [];
  try {
    const tasks = await api.stoppedTasks(ref);
    const groups = groupStoppedTasks(tasks.filter((task) => task.taskDefinitionArn === taskDefinitionArn));
    const sentences = groups.map(
      ({ count, reason }) => `${count} ${count === 1 ? 'task' : 'tasks'} stopped: ${reason}.`,
    );
    for (const sentence of sentences) log.line(sentence);
    return sentences.slice(0, REASONS_SHOWN);
  } catch (error) {
    log.line(`why tasks stopped could not be read: ${messageWithCauses(error)}`);
    return [];
  }
}
