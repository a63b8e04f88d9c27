import { expect } from '@jest/globals';
import { startTraffic, type FaultSpec } from '@deploy-actions/sandbox';
import { runBundle, safe, shopSandbox, until } from '../e2e.ts';
import { matrix, type Row } from './matrix.ts';
import { allRun, completed, settled, starts } from './shop.ts';

type Reached = (sandbox: Parameters<typeof settled>[0]) => boolean;

/** Main looks so rarely that it sees no end: post has to find out by itself how far ECS is. */
const RARELY = '30';

const moments: readonly (readonly [string, Reached])[] = [
  ['new tasks start', (sandbox) => starts(sandbox, 'shop:v2')],
  ['old tasks drain', (sandbox) => allRun(sandbox, 'shop:v2')],
  ['ECS has completed', (sandbox) => completed(sandbox, 'shop:v2')],
];
const calls = ['StopServiceDeployment', 'DescribeServiceDeployments', 'UpdateService'];
const kinds = ['throttle', 'error', 'drop'] as const;
const amounts = [1, 3, undefined];

const rows = moments.flatMap(([moment, reached]) =>
  calls.flatMap((call) =>
    kinds.flatMap((kind) =>
      amounts.map((times): Row => {
        const fault: FaultSpec = { on: `ecs:${call}`, kind, ...(times !== undefined && { times }) };
        return {
          title: `${call} meets ${kind}, ${times ?? 'ever'} times, when cancelled as ${moment}`,
          run: () => cancelInto(fault, reached),
        };
      }),
    ),
  ),
);

async function cancelInto(fault: FaultSpec, reached: Reached): Promise<void> {
  await using sandbox = await shopSandbox({ ...safe, desiredCount: 1 });
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 20 });
  const cancel = new AbortController();
  const inputs = { service: 'shop', images: 'web=shop:v2', 'poll-interval-seconds': RARELY };

  const [run] = await Promise.all([
    runBundle('deploy-ecs', sandbox, inputs, { signal: cancel.signal }),
    until('the instant of the cancel', () => reached(sandbox)).then(() => {
      sandbox.faults.add(fault);
      cancel.abort();
    }),
  ]);

  const images = await settled(sandbox);
  const { failed } = await traffic.stop();
  const post = run.phases.at(-1);
  const calledForHelp = run.annotations.some(
    ({ level, title }) => level === 'error' && title === 'shop: a person has to look',
  );
  // a look that was repeated until ECS had completed sees the end after all: then the job is green, and nothing is owed
  const wanted = run.phases[0]!.exitCode === 0 ? 'shop:v2' : 'shop:v1';
  const isSafe = images.join() === wanted;
  expect({ post, calledForHelp, failed, log: run.log }).toEqual({
    post: { name: 'post', exitCode: isSafe ? 0 : 1 },
    calledForHelp: !isSafe,
    failed: 0,
    log: run.log,
  });
  if (fault.times === 1) expect(isSafe).toBe(true);
}

matrix('ECS is in trouble when post brings the previous release back', rows, 4);
