import { setTimeout as sleep } from 'node:timers/promises';
import type { Sandbox } from '@deploy-actions/sandbox';
import { mutations, until } from '../e2e.ts';
import { spread } from './matrix.ts';
import { allRun, completed, starts } from './shop.ts';

/** A point in the life of a step that deploys shop:v2. */
export interface Instant {
  readonly title: string;
  /** Resolves when it has come. */
  reach(sandbox: Sandbox): Promise<void>;
}

interface Moment {
  readonly name: string;
  /** About how long it is until the next moment, in real ms. */
  readonly lastsMs: number;
  readonly reached: (sandbox: Sandbox) => boolean;
}

const MOMENTS: readonly Moment[] = [
  { name: 'the step started', lastsMs: 800, reached: () => true },
  {
    name: 'UpdateService was sent',
    lastsMs: 200,
    reached: (sandbox) => mutations(sandbox).includes('ecs:UpdateService'),
  },
  { name: 'new tasks started', lastsMs: 1_800, reached: (sandbox) => starts(sandbox, 'shop:v2') },
  { name: 'all new tasks ran', lastsMs: 2_200, reached: (sandbox) => allRun(sandbox, 'shop:v2') },
  { name: 'ECS had completed', lastsMs: 500, reached: (sandbox) => completed(sandbox, 'shop:v2') },
];

/** So many instants within each moment, drawn from the seed; different ones for each stream. */
export function instants(perMoment: number, stream: number): Instant[] {
  return MOMENTS.flatMap(({ name, lastsMs, reached }, index) =>
    spread(perMoment, lastsMs, stream * MOMENTS.length + index).map((afterMs) => ({
      title: `${afterMs} ms after ${name}`,
      async reach(sandbox: Sandbox) {
        await until(name, () => reached(sandbox));
        await sleep(afterMs);
      },
    })),
  );
}
