import type { Environment } from '@deploy-actions/config';

/** The size of a task as ECS counts it. What is not said stays as the task definition has it. */
export interface TaskSize {
  /** CPU units, of which 1024 are a processor. */
  readonly cpu?: number;
  /** MiB */
  readonly memory?: number;
}

/** MiB of a unit's first letter. ECS calls 1024 MiB a GB, so that a G is a Gi here; without a unit it is MiB, as in a task definition. */
const MEBIBYTES: Readonly<Record<string, number>> = { '': 1, K: 2 ** -10, M: 1, G: 2 ** 10, T: 2 ** 20 };

/** `500m` and `0.5` are 512 units, `1Gi` is 1024 MiB. That the texts are sizes the reader of environments.yml has seen to. */
export function taskSizeOf({ cpu, memory }: Environment['resources']): TaskSize {
  return {
    ...(cpu !== null && { cpu: Math.round((cpu.endsWith('m') ? 0.001 : 1) * Number.parseFloat(cpu) * 1024) }),
    ...(memory !== null && {
      memory: Math.round(MEBIBYTES[/[KMGT]/.exec(memory)?.[0] ?? '']! * Number.parseFloat(memory)),
    }),
  };
}
