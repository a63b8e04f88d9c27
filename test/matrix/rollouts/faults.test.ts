import { expect } from '@jest/globals';
import type { FaultSpec } from '@deploy-actions/sandbox';
import { matrix, type Row } from '../matrix.ts';
import { troubled, type Faulty } from './faulty.ts';
import { flowNamed } from './flows.ts';
import { isWrite, recordedCalls, writesOf, type Call } from './sites.ts';
import { note, printTable } from './table.ts';

/** Faults that pass: the flow ends as if there had been none, and nothing is done twice. */

const KINDS = ['throttle', 'error', 'reset', 'drop'] as const;
const TIMES = [1, 3];

/** What makes a difference when it is done twice; tags, and the wish to go back, do not. */
const ONCE = ['ecs:CreateService', 'ecs:UpdateService', 'ecs:ContinueServiceDeployment', 'elbv2:ModifyRule'];

/** What opens a journal. */
const OPENING = ['git:createTree', 'git:createCommit', 'git:createRef'];

/** What is asked for once and not again, as nothing depends on it. */
const distinct = (calls: readonly Call[]): Call[] => [...new Map(calls.map((call) => [call.on, call])).values()];

/** Each call of a flow, with each number of times; the kinds take turns. */
function passing(name: string): Row[] {
  return distinct(recordedCalls(name)).flatMap((call, index) =>
    TIMES.map((times, turn) =>
      rowOf(name, [{ at: call.at, fault: { on: call.on, kind: KINDS[(index + turn) % 4]!, times } }]),
    ),
  );
}

/** The same fault at each call that AWS is asked. */
function everywhere(name: string): Row[] {
  const calls = distinct(recordedCalls(name));
  return KINDS.map((kind) =>
    rowOf(
      name,
      calls.map(({ at, on }) => ({ at, fault: { on, kind, times: 1 } })),
    ),
  );
}

/**
 * Reads that AWS is known to answer as before the last change, right after the flow's own (its n-th update of a service): what was seen
 * is not taken for what is.
 */
function stale(name: string, nth = 1): Row[] {
  const calls = recordedCalls(name);
  let updates = 0;
  const before = calls.slice(
    0,
    calls.findIndex(({ on }) => on === 'ecs:UpdateService' && (updates += 1) === nth),
  );
  return ['ecs:DescribeServices', 'ecs:ListServiceDeployments'].flatMap((on) => {
    const skip = before.filter((call) => call.on === on).length;
    const isRead = calls.filter((call) => call.on === on).length > skip;
    const where = nth === 1 ? '' : ` after update no ${nth}`;
    return isRead ? [rowOf(name, [{ at: 'sandbox', fault: { on, kind: 'stale', skip, times: 1 } }], where)] : [];
  });
}

/** Clients wait 20 s for an answer. */
function unanswered(name: string, ons: readonly string[]): Row[] {
  return ons.map((on) =>
    rowOf(name, [
      {
        at: on.startsWith('git:') ? 'github' : 'sandbox',
        fault: { on, kind: isWrite(on) ? 'unanswered' : 'silent', times: 1 },
      },
    ]),
  );
}

function onlyOnce(done: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(done).filter(([on]) => ONCE.includes(on)));
}

function rowOf(name: string, faults: readonly Faulty[], where = ''): Row {
  const [{ fault }] = faults as [Faulty];
  const { kind, times } = fault as FaultSpec & { times: number };
  const what = faults.length > 1 ? 'each call' : `${fault.on}${where}`;
  const flow = flowNamed(name);
  return {
    title: `${name}: ${what} meets ${kind}, ${times} times`,
    timeoutMs: 300_000,
    async run() {
      const row = [name, what, kind, String(times)];
      const seen = await troubled(flow, faults).catch((error: unknown) => {
        note(row, 'not at rest');
        throw error;
      });
      const { run, before, after, failed, atRest } = seen;
      const done = onlyOnce(seen.done);
      note(row, `${run.outputs['result']}: ${run.outputs['reason']}`);
      const { log } = run;
      const { result, reason } = run.outputs;
      // asked for three times and refused: then nobody waits an hour for GitHub, and nothing was begun yet
      const isRefused = kind === 'throttle' && times === 3 && result === 'failed' && OPENING.includes(what);
      if (isRefused) {
        expect({ reason, done, log }).toEqual({ reason: expect.stringContaining('rate limit'), done: {}, log });
        expect({ after, failed, log }).toEqual({ after: before, failed: 0, log });
        return;
      }
      expect({ result, log }).toEqual({ result: flow.ends.result, log });
      expect({ after, failed, log }).toEqual({ after: atRest(flow.ends.release), failed: 0, log });
      expect({ done, log }).toEqual({ done: onlyOnce(writesOf(recordedCalls(name))), log });
    },
  };
}

const rows = [
  ...passing('canary'),
  ...['canary that goes back', 'rollback', 'deploy-ecs', 'stepwise', 'rollback of a stepwise rollout'].flatMap(
    everywhere,
  ),
  ...['canary', 'canary that goes back', 'canary by tags alone', 'rollback', 'deploy-ecs'].flatMap(stale),
  // the candidate's, to more tasks, and that of the stable service to the release
  ...[1, 2].flatMap((nth) => stale('stepwise', nth)),
  ...unanswered('canary', [
    'ecs:DescribeServices',
    'ecs:ListServiceDeployments',
    'ecs:DescribeServiceDeployments',
    'elbv2:DescribeRules',
    'ecs:TagResource',
    'ecs:UpdateService',
    'ecs:ContinueServiceDeployment',
    'ecs:UntagResource',
    'git:createRef',
    'git:updateRef',
  ]),
  ...unanswered('canary that goes back', ['ecs:StopServiceDeployment']),
  ...unanswered('stepwise', [
    'elbv2:DescribeTargetHealth',
    'ecs:CreateService',
    'ecs:UpdateService',
    'elbv2:ModifyRule',
    'ecs:DeleteService',
  ]),
  ...['rollback', 'deploy-ecs'].flatMap((name) => unanswered(name, ['ecs:DescribeServices', 'ecs:UpdateService'])),
];

matrix('platforms whose trouble passes', rows, 2);
printTable(['flow', 'call', 'fault', 'times', 'result']);
