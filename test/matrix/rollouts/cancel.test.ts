import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { until } from '../../rolloutWorld.ts';
import { matrix, spread, type Row } from '../matrix.ts';
import { flowNamed, type Flow } from './flows.ts';
import { lastOf, listen, recordedCalls } from './sites.ts';
import { note, printTable } from './table.ts';

/**
 * Instants in the life of a flow: so many calls have been made, and some ms have passed since. Calls, and not seconds, so that a slow
 * machine cancels at the same places as a fast one.
 */
function instants(name: string, count: number, stream: number): Row[] {
  const flow = flowNamed(name);
  const ms = spread(count, 100, stream + 100);
  return spread(count, recordedCalls(name).length, stream).map((calls, index) => {
    // one from each part, in an order that has nothing to do with that of the calls
    const afterMs = ms[(index * 7) % count]!;
    return {
      title: `${name}, cancelled ${afterMs} ms after ${calls} calls`,
      timeoutMs: 300_000,
      run: () => cancel(flow, calls, afterMs),
    };
  });
}

async function cancel(flow: Flow, count: number, afterMs: number): Promise<void> {
  await using world = await flow.open();
  const calls = listen(world);
  const end = new AbortController();
  let isOver = false;
  const cancelled = until('the instant', () => isOver || calls().length >= count, 200_000)
    .then(() => sleep(afterMs))
    .then(() => {
      const kept =
        flow.keeps !== null && lastOf(calls(), flow.keeps).nth >= lastOf(recordedCalls(flow.name), flow.keeps).nth;
      end.abort();
      return { kept };
    });

  const run = await flow.step(world, { signal: end.signal });
  isOver = true;
  const { kept } = await cancelled;

  const after = await world.settled();
  const { failed } = await world.traffic.stop();
  const { log, outputs } = run;
  const green = run.phases[0]!.exitCode === 0;
  const [serves] = Object.keys(after.shares);
  note([flow.name, String(count)], `${outputs['result'] ?? 'nothing'}, ${serves}`);
  // what ECS keeps already is not taken back: nothing speaks against it
  const stays = green || (kept && serves === flow.ends.release);
  expect({ after, failed, log }).toEqual({
    after: world.atRest(stays ? flow.ends.release : flow.stable),
    failed: 0,
    log,
  });
  expect({ post: run.phases.at(-1), log }).toEqual({ post: { name: 'post', exitCode: 0 }, log });
  const { result = '', reason } = outputs;
  // what goes back by itself may have done so before
  const isItsEnd = green || flow.ends.release === flow.stable;
  const isFit = ['', 'stopped', ...(isItsEnd ? [flow.ends.result] : [])].includes(result);
  expect({ result, reason, isFit, log }).toEqual({ result, reason, isFit: true, log });
}

const rows = [
  ...instants('canary', 100, 11),
  ...instants('linear', 30, 12),
  ...instants('blue-green', 30, 13),
  ...instants('canary by tags alone', 20, 14),
  ...instants('deploy-ecs', 20, 15),
  ...instants('stepwise', 15, 16),
  ...instants('stepwise that goes back', 10, 17),
  ...instants('stepwise by tags alone', 10, 18),
];

matrix('a rollout that is cancelled at any instant', rows, 10);
printTable(['flow', 'calls', 'result']);
