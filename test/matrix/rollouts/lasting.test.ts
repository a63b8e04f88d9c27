import { expect } from '@jest/globals';
import { matrix, type Row } from '../matrix.ts';
import { troubled } from './faulty.ts';
import type { Rest, RolloutWorld } from '../../rolloutWorld.ts';
import { ecsFlowNamed, type Flow } from './flows.ts';
import { recordedCalls, sitesOf, type Site } from './sites.ts';
import { note, printTable } from './table.ts';

/**
 * Faults that stay, from each call of a flow on: it ends in bounded time, one release has all traffic, and the job is green only where
 * that is the one that was to be rolled out.
 */

/** A stage waits for ten real seconds at most: what can be told nothing any more goes back by ECS's own time-out. */
const patient = ecsFlowNamed('canary');
const canary: Flow<RolloutWorld> = {
  ...patient,
  step: (world, options) => world.shift({ plan: '20@1m..40m, 100@1m..40m' }, options),
};
const back = ecsFlowNamed('canary that goes back');
const stepwise: Flow<RolloutWorld> = {
  ...ecsFlowNamed('stepwise'),
  step: (world, options) => world.shift({ engine: 'stepwise', plan: '25@1m..40m, 50@1m..40m, 100@1m..40m' }, options),
};

/** Weights that were given and may not be taken back, a candidate that may not be deleted: see stuck.test.ts. */
const isStuck = ({ on, nth }: Site) => on === 'ecs:DeleteService' || (on === 'elbv2:ModifyRule' && nth > 1);

/** `timed-out`: whoever could not look before anything was sent has changed nothing by the end of the rollout's time. */
const WRONG = /^(failed|timed-out|rolled-back|rollback-failed)$/;

type Kind = 'deny' | 'error' | 'expire';

function rowsOf(
  flow: Flow<RolloutWorld>,
  isTried: (site: Site) => boolean,
  kinds: readonly Kind[] = ['deny', 'error'],
): Row[] {
  return sitesOf(recordedCalls(flow.name))
    .filter(isTried)
    .map((site, index) => rowOf(flow, site, kinds[index % kinds.length]!));
}

/** Credentials whose session is over: from a call on, AWS answers nothing any more. */
function ended(flow: Flow<RolloutWorld>, isTried: (site: Site) => boolean): Row[] {
  return rowsOf(flow, (site) => site.at === 'sandbox' && isTried(site), ['expire']);
}

function rowOf(flow: Flow<RolloutWorld>, site: Site, kind: Kind): Row {
  const { at, on, nth } = site;
  const call = `${on} from no ${nth} on`;
  return {
    title: `${flow.name}: ${call} meets ${kind}`,
    timeoutMs: 600_000,
    async run() {
      const row = [flow.name, call, kind];
      const faults = [{ at, fault: { on, kind, skip: nth - 1 }, spreads: kind === 'expire' }];
      const seen = await troubled(flow, faults).catch((error: unknown) => {
        note(row, 'not at rest');
        throw error;
      });
      const { run, after, failed, atRest } = seen;
      const { log, outputs, annotations } = run;
      const { result = 'nothing', reason = '' } = outputs;
      const isTidy = after.tags.length === 0;
      note(
        row,
        `${result}, ${Object.keys(after.shares).join('+')}${isTidy ? '' : ', tags left'}: ${reason.slice(0, 150)}`,
      );

      const isGood = result === flow.ends.result;
      const told = `${reason}\n${annotations.map(({ message }) => message).join('\n')}`;
      const rest = atRest(result === 'succeeded' ? flow.ends.release : flow.stable) as Rest;
      const { shares, running } = rest;
      expect({ after, failed, log }).toMatchObject({ after: isTidy ? rest : { shares, running }, failed: 0, log });
      expect({ isGreen: run.phases[0]!.exitCode === 0, log }).toEqual({ isGreen: result === 'succeeded', log });
      // post, too, may find that the service does not take its configuration back
      if (isTidy) expect({ post: run.phases.at(-1), log }).toEqual({ post: { name: 'post', exitCode: 0 }, log });
      // what is left on the service is told, and so is who refused what
      if (!isTidy)
        expect({ told, log }).toEqual({ told: expect.stringMatching(/not configured as before|not bring/), log });
      if (at === 'sandbox' && kind === 'deny' && !isGood)
        expect(`${told}\n${log.join('\n')}`).toContain(on.split(':')[1]);
      if (kind === 'expire' && !isGood) expect({ told, log }).toEqual({ told: expect.stringMatching(/expired/i), log });
      if (!isGood) expect({ result, log }).toEqual({ result: expect.stringMatching(WRONG), log });
    },
  };
}

const rows = [
  ...rowsOf(canary, ({ at }) => at === 'sandbox'),
  ...rowsOf(canary, ({ at, on, nth }) => at === 'github' && (on !== 'git:updateRef' || nth === 5)),
  ...rowsOf(back, ({ on, nth }) => nth > 1 || on === 'ecs:StopServiceDeployment'),
  ...ended(canary, ({ on, nth, writes }) => writes || (on === 'ecs:DescribeServiceDeployments' && nth > 1)),
  ...ended(back, ({ on }) => on === 'ecs:StopServiceDeployment'),
  ...rowsOf(stepwise, (site) => site.at === 'sandbox' && site.writes && !isStuck(site), ['error', 'deny']),
  ...rowsOf(stepwise, ({ on }) => on === 'elbv2:DescribeTargetHealth'),
];

matrix('platforms whose trouble lasts', rows, 2);
printTable(['flow', 'call', 'fault', 'result']);
