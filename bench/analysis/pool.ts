import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Rollout } from './rollout.ts';
import type { Task } from './worker.ts';

/** Runs tasks on all processors; what they gave is in their order. */
export async function runAll(tasks: readonly Task[]): Promise<Rollout[][]> {
  const results: Rollout[][] = [];
  let begun = 0;
  const lane = async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    while (begun < tasks.length) {
      const index = begun;
      begun += 1;
      worker.postMessage(tasks[index], []);
      const [rollouts] = await once(worker, 'message');
      results[index] = rollouts;
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}
