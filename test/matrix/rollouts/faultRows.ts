import { expect } from '@jest/globals';
import type { FaultSpec } from '@deploy-actions/sandbox';
import type { Row } from '../matrix.ts';
import { troubled, type Faulty } from './faulty.ts';
import { flowNamed } from './flows.ts';
import { isWrite, recordedCalls, writesOf, type Call } from './sites.ts';
import { note } from './table.ts';

const KINDS = ['throttle', 'error', 'reset', 'drop'] as const;
type Kind = (typeof KINDS)[number];
const TIMES = [1, 3];

/** What makes a difference when it is done twice; tags, and the wish to go back, do not. */
const ONCE = [
  'ecs:CreateService',
  'ecs:UpdateService',
  'ecs:ContinueServiceDeployment',
  'elbv2:ModifyRule',
  'arm:swapSlot',
];

/** What opens a journal. */
const OPENING = ['git:createTree', 'git:createCommit', 'git:createRef'];

/** What is asked for once and not again, as nothing depends on it. */
const distinct = (calls: readonly Call[]): Call[] => [...new Map(calls.map((call) => [call.on, call])).values()];

/** Each call of a flow, with each number of times; the kinds take turns. */
export function passing(name: string): Row[] {
  return distinct(recordedCalls(name)).flatMap((call, index) =>
    TIMES.map((times, turn) =>
      rowOf(name, [{ at: call.at, fault: { on: call.on, kind: KINDS[(index + turn) % 4]!, times } }]),
    ),
  );
}

/** The same fault at each call that a platform is asked. */
export function everywhere(
  name: string,
  kinds: readonly Kind[] = KINDS,
  isTried: (on: string, kind: Kind) => boolean = () => true,
): Row[] {
  const calls = distinct(recordedCalls(name));
  return kinds.map((kind) =>
    rowOf(
      name,
      calls.filter(({ on }) => isTried(on, kind)).map(({ at, on }) => ({ at, fault: faultAt(on, kind) })),
    ),
  );
}

/** App Service says how long to wait, which is waited for: a second, and not the five that it says by itself. */
function faultAt(on: string, kind: Kind): FaultSpec {
  return { on, kind, times: 1, ...(kind === 'throttle' && on.startsWith('arm:') && { ms: 1_000 }) };
}

/**
 * Reads that AWS is known to answer as before the last change, right after the flow's own (its n-th update of a service): what was seen
 * is not taken for what is.
 */
export function stale(name: string, nth = 1): Row[] {
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
export function unanswered(name: string, ons: readonly string[]): Row[] {
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

/** How a flow ends that is not as if there had been no fault. */
export interface Instead {
  readonly result: string;
  readonly release: string;
  readonly done: Readonly<Record<string, number>>;
}

export function rowOf(name: string, faults: readonly Faulty[], where = '', instead: Instead | null = null): Row {
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
      const ends = instead ?? { ...flow.ends, done: onlyOnce(writesOf(recordedCalls(name))) };
      expect({ result, reason, log }).toEqual({ result: ends.result, reason, log });
      expect({ after, failed, log }).toEqual({ after: atRest(ends.release), failed: 0, log });
      expect({ done, log }).toEqual({ done: ends.done, log });
    },
  };
}
