import { expect } from '@jest/globals';
import type { Row } from '../matrix.ts';
import { crash, expectedRest, releases, type Aftermath, type Crash, type Moment, type Recovery } from './crash.ts';
import { flowNamed, type Flow } from './flows.ts';
import { isFrom, isWrite, lastOf, recordedCalls, sitesOf, type Call, type Site } from './sites.ts';
import { note } from './table.ts';

/** What a recovery may take in all: that many calls, and that many writes to AWS. Counted, the most were half of it. */
const MOST = { calls: 400, writes: 12 };

/** A change of the phase that a slow machine does not see between two looks is not written down. */
const LOOKED = /^git:(updateRef|createCommit)$/;

const GOOD: Readonly<Record<Recovery, readonly string[]>> = {
  post: [],
  again: [],
  rollback: ['succeeded', 'unchanged'],
  reconcile: ['brought-home', 'unchanged'],
};

/** One row for each call, moment and recovery that the rule picks. */
export function crashRows(
  name: string,
  pick: (site: Site, moment: Moment, index: number) => readonly Recovery[],
): Row[] {
  const flow = flowNamed(name);
  const calls = recordedCalls(name);
  return sitesOf(calls).flatMap((site, index) =>
    momentsOf(site).flatMap((moment) => {
      const can = (recovery: Recovery) => recovery !== 'rollback' || isBegun(flow, calls, site, moment);
      const recoveries = pick(site, moment, index).map((recovery) => (can(recovery) ? recovery : 'again'));
      return [...new Set(recoveries)].map((recovery) => rowOf(flow, calls, { site, moment, recovery }));
    }),
  );
}

/** Before the release is the service's, or is noted on it, there is nothing that `rollback` could go back from; nor when that is undone. */
function isBegun(flow: Flow, calls: readonly Call[], site: Site, moment: Moment): boolean {
  const { begins = 'ecs:UpdateService', undone } = flow;
  const isPast = (call: Pick<Site, 'on' | 'nth'>) =>
    isFrom(calls, site, call) && !(site.on === call.on && site.nth === call.nth && moment === 'before');
  return isPast({ on: begins, nth: 1 }) && !(undone !== undefined && isPast(lastOf(calls, undone)));
}

/** What a read does not change is the same before and after it. */
function momentsOf({ writes }: Site): readonly Moment[] {
  return writes ? ['before', 'after'] : ['before'];
}

function rowOf(flow: Flow, calls: readonly Call[], each: Crash): Row {
  const { site, moment, recovery } = each;
  const call = `${site.on} no ${site.nth}`;
  const keeps = flow.keeps;
  const isKept = keeps !== null && isFrom(calls, site, lastOf(calls, keeps));
  return {
    title: `${flow.name}, killed ${moment} ${call}, then ${recovery}`,
    // the long ones wait for what may still be under way
    timeoutMs: 300_000,
    async run() {
      const row = [flow.name, call, moment, recovery];
      const seen = await crash(flow, each).catch((error: unknown) => {
        note(row, 'not at rest');
        throw error;
      });
      const serving = Object.keys(seen.after.shares).join('+');
      if (!seen.reached && LOOKED.test(site.on)) {
        note(row, `${serving}, ended without this call`);
        checkEnd(flow, seen);
        return;
      }
      note(row, `${serving}, ${seen.calls} calls, ${seen.writes} writes`);
      const begun = calls.findIndex(({ at, on }) => at === 'sandbox' && isWrite(on));
      const hasBegun = isFrom(calls, site, { on: calls[begun]!.on, nth: 1 });
      check(flow, each, seen, releases(flow, recovery, isKept, hasBegun));
    },
  };
}

function checkEnd({ ends }: Flow, { killed, atRest, after, failed }: Aftermath): void {
  const { log } = killed;
  expect({ result: killed.outputs['result'], log }).toEqual({ result: ends.result, log });
  expect({ after, failed, log }).toEqual({ after: atRest(ends.release), failed: 0, log });
}

function check(flow: Flow, { recovery }: Crash, seen: Aftermath, allowed: readonly string[]): void {
  const { killed, recovered, after, failed, calls, writes, reached } = seen;
  const log = [...killed.log, ...(recovered?.log ?? [])];
  expect({ reached, log }).toEqual({ reached: true, log });
  expect({ after, failed, log }).toEqual({ after: expectedRest(allowed, seen), failed: 0, log });
  if (recovery === 'post')
    expect({ post: killed.phases.at(-1), log }).toEqual({ post: { name: 'post', exitCode: 0 }, log });
  else {
    const good = [...GOOD[recovery], ...(recovery === 'again' ? [flow.ends.result, 'unchanged'] : [])];
    expect({ good, result: recovered?.outputs['result'], log }).toEqual({
      good,
      log,
      result: expect.stringMatching(new RegExp(`^(${good.join('|')})$`)),
    });
  }
  expect({ calls: calls <= MOST.calls, writes: writes <= MOST.writes, log }).toEqual({
    calls: true,
    writes: true,
    log,
  });
}
