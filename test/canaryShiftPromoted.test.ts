import { expect, test } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, until } from './rolloutWorld.ts';

/** A candidate that was good at all stages stays, whatever becomes of the job that said so. */

test.concurrent.each(['off', 'required'])(
  'a job that is lost once the candidate was kept: post finishes that, journal %s',
  async (journal) => {
    await using world = await openWorld();
    const before = restOf(world);
    const kill = new AbortController();
    // two weights, and the word that all is good
    const isKept = () => world.sandbox.calls.snapshot().filter(isContinue).length === 3;

    const [run] = await Promise.all([
      world.shift({ journal }, { kill: kill.signal }),
      until('the last word', isKept).then(() => kill.abort()),
    ]);

    expect([run.phases.at(-1), run.log]).toEqual([{ name: 'post', exitCode: 0 }, run.log]);
    expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
    expect((await world.traffic.stop()).failures).toEqual({});
  },
);

const isContinue = ({ action }: { readonly action: string }) => action === 'ContinueServiceDeployment';
