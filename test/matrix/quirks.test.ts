import { expect } from '@jest/globals';
import { startTraffic, type ScenarioInput } from '@deploy-actions/sandbox';
import { runBundle, safe, shopSandbox, until } from '../e2e.ts';
import { matrix, type Row } from './matrix.ts';
import { settled, starts } from './shop.ts';

const endings = [
  { name: 'a good release', image: 'shop:v2', cancelled: false, result: 'succeeded', serves: 'shop:v2' },
  { name: 'a crash', image: 'shop:v2-crash', cancelled: false, result: 'rolled-back', serves: 'shop:v1' },
  { name: 'a cancel', image: 'shop:v2', cancelled: true, result: 'stopped', serves: 'shop:v1' },
];
type Ending = (typeof endings)[number];
type Quirks = NonNullable<ScenarioInput['quirks']>;

const either = [false, true];
const rows = either.flatMap((rollbackReplacesTasks) =>
  either.flatMap((stopsDownToMinimumAtOnce) =>
    [0, 40_000].flatMap((staleReadsMs) =>
      endings.map((ending): Row => {
        const quirks = { rollbackReplacesTasks, stopsDownToMinimumAtOnce, staleReadsMs };
        const setting = Object.entries(quirks).map(([name, value]) => `${name} ${value}`);
        return { title: `${ending.name}, ${setting.join(', ')}`, run: () => endsAs(ending, quirks) };
      }),
    ),
  ),
);

async function endsAs({ image, cancelled, result, serves }: Ending, quirks: Quirks): Promise<void> {
  // half of the tasks may be stopped first, so that it matters whether they are
  await using sandbox = await shopSandbox({ ...safe, minimumHealthyPercent: 50 }, { quirks });
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 20 });
  const cancel = new AbortController();
  const started = until('new tasks', () => starts(sandbox, 'shop:v2')).then(() => cancelled && cancel.abort());

  const run = await runBundle(
    'deploy-ecs',
    sandbox,
    { service: 'shop', images: `web=${image}` },
    { signal: cancel.signal },
  );
  await started;

  const images = await settled(sandbox);
  const { failed } = await traffic.stop();
  expect(run.outputs['result']).toBe(result);
  expect({ images, failed, log: run.log }).toEqual({ images: [serves, serves], failed: 0, log: run.log });
}

matrix('whatever the documents leave open', rows, 4);
