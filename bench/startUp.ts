import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import type { Contestant } from './contestants.ts';
import { summarise, type Summary } from './statistics.ts';
import { now, startStep } from './step.ts';

/** Rounds that are not counted: the first ones fill the disk cache. */
const WARM_UP = 2;

/**
 * Milliseconds from the start of the process to the arrival of its first API call, for each contestant; and until an empty
 * Node has come and gone. Contestants take turns, so that what else the machine does hits all of them.
 */
export async function measureStartUp(contestants: readonly Contestant[], rounds: number): Promise<Summary[]> {
  await using sandbox = await startSandbox();
  const times: number[][] = [...contestants.map(() => []), []];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const ms = await untilFirstCall(contestant, sandbox);
      if (round >= 0) times[index]!.push(ms);
    }
    const ms = bareNode();
    if (round >= 0) times.at(-1)!.push(ms);
  }
  return times.map(summarise);
}

async function untilFirstCall(contestant: Contestant, sandbox: Sandbox): Promise<number> {
  const before = sandbox.calls.snapshot().length;
  const step = await startStep(contestant, sandbox, 'shop:v2');
  let over = false;
  void step.ended.finally(() => (over = true));
  for (;;) {
    const first = sandbox.calls.snapshot()[before];
    if (first !== undefined) {
      step.kill();
      await step.ended;
      return first.wallAt - step.startedAt;
    }
    if (over) throw new Error(`${contestant.name} ended without a call: ${(await step.ended).output}`);
    await sleep(5);
  }
}

function bareNode(): number {
  const startedAt = now();
  spawnSync(process.execPath, ['-e', '0']);
  return now() - startedAt;
}
