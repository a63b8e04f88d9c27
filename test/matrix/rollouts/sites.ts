import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggedCall } from '@deploy-actions/sandbox';
import type { FlowWorld } from './flowWorld.ts';

/** A call of a flow: the n-th of its kind, from 1. */
export interface Site {
  readonly at: 'sandbox' | 'github';
  /** As in a fault, `ecs:UpdateService`. */
  readonly on: string;
  readonly nth: number;
  readonly writes: boolean;
}

/** Of each flow, the calls in their order; a line ends with each write. */
type Recorded = Readonly<Record<string, readonly string[]>>;

export interface Call {
  readonly at: Site['at'];
  readonly on: string;
}

const READS = /^(Describe|List|Get|get|list)/;

/** Calls of a look, and of what is written down of it: how many there are depends on how long things take. */
const LOOKS =
  /^(ecs:(DescribeServiceDeployments|ListServiceDeployments)|elbv2:(DescribeRules|DescribeTargetHealth)|arm:(get|list)\w*|git:(getRef|createCommit))$/;

/** Who looks at targets looks at both services, too. */
const isLook = (on: string, calls: readonly Call[]) =>
  LOOKS.test(on) || (on === 'ecs:DescribeServices' && calls.some((call) => call.on === 'elbv2:DescribeTargetHealth'));

/** The file that flows are recorded in; from test/build/matrix/rollouts. */
const RECORDED = new URL('../../../matrix/rollouts/recorded.json', import.meta.url);

/** The calls of a flow when nothing was in its way; none of one that has not been recorded yet. */
export function recordedCalls(name: string): Call[] {
  const { [name]: lines = [] } = JSON.parse(readFileSync(RECORDED, 'utf8')) as Recorded;
  return lines.flatMap((line) => line.split(' ')).map((on) => ({ at: placeOf(on), on }));
}

/** Records the calls of a flow. */
export function record(name: string, calls: readonly Call[]): void {
  const lines: string[] = [];
  let line: string[] = [];
  for (const [index, { on }] of calls.entries()) {
    line.push(on);
    if (!isWrite(on) && index < calls.length - 1) continue;
    lines.push(line.join(' '));
    line = [];
  }
  const others = JSON.parse(readFileSync(RECORDED, 'utf8')) as Recorded;
  writeFileSync(RECORDED, `${JSON.stringify({ ...others, [name]: lines }, null, 2)}\n`);
}

function placeOf(on: string): Site['at'] {
  return /^(git|repos|actions|oidc):/.test(on) ? 'github' : 'sandbox';
}

/** The calls of both platforms from now on, in their order, once they are asked for. */
export function listen({ sandbox, github }: FlowWorld): () => Call[] {
  const starts = [sandbox, github].map(({ calls }) => calls.snapshot().length);
  const since = ({ calls }: Pick<FlowWorld['sandbox'], 'calls'>, at: Site['at'], start: number) =>
    calls
      .snapshot()
      .slice(start)
      .map((call) => ({ at, on: nameOf(call), wallAt: call.wallAt }));
  return () =>
    [...since(sandbox, 'sandbox', starts[0]!), ...since(github, 'github', starts[1]!)]
      .toSorted((one, other) => one.wallAt - other.wallAt)
      .map(({ at, on }) => ({ at, on }));
}

/**
 * Where a flow is interrupted: at each write, but of what is written to the journal at each change of its ref, as what comes before
 * that is in no history; at the first and the last read of each kind, and at the first and the middle one of the looks, as the last
 * is not made on each machine.
 */
export function sitesOf(calls: readonly Call[]): Site[] {
  const kinds = Map.groupBy(calls, ({ at, on }) => `${at} ${on}`);
  return [...kinds.values()].flatMap((all) => {
    const { at, on } = all[0]!;
    const writes = isWrite(on);
    return nths(on, all.length, isLook(on, calls)).map((nth) => ({ at, on, nth, writes }));
  });
}

/** Resolves once a fault of this kind has hit, with whether it did before all was over. */
export async function isHit(world: FlowWorld, at: Site['at'], kind: string, over: AbortSignal): Promise<boolean> {
  for (;;) {
    if (world[at].calls.snapshot().some(({ fault }) => fault === kind)) return true;
    if (over.aborted) return false;
    await sleep(20);
  }
}

function nths(on: string, count: number, isLooked: boolean): number[] {
  if (isLooked) return [...new Set([1, Math.ceil(count / 2)])];
  return isWrite(on) ? Array.from({ length: count }, (_, index) => index + 1) : [...new Set([1, count])];
}

export function isWrite(on: string): boolean {
  // who signs in changes nothing
  return !READS.test(on.split(':')[1]!) && !on.startsWith('entra:');
}

/** How often AWS was told each thing: what has to be the same each time that a flow is run. */
export function writesOf(calls: readonly Call[]): Record<string, number> {
  const writes = Map.groupBy(
    calls.filter(({ at, on }) => at === 'sandbox' && isWrite(on)),
    ({ on }) => on,
  );
  return Object.fromEntries([...writes].map(([on, all]) => [on, all.length]));
}

/** The last call of a kind. */
export function lastOf(calls: readonly Call[], on: string): Pick<Site, 'on' | 'nth'> {
  return { on, nth: calls.filter((call) => call.on === on).length };
}

/** Whether a call comes at or after another one, or is that itself. */
export function isFrom(
  calls: readonly Call[],
  site: Pick<Site, 'on' | 'nth'>,
  first: Pick<Site, 'on' | 'nth'>,
): boolean {
  return indexOf(calls, site) >= indexOf(calls, first);
}

function indexOf(calls: readonly Call[], { on, nth }: Pick<Site, 'on' | 'nth'>): number {
  let seen = 0;
  return calls.findIndex((call) => call.on === on && (seen += 1) === nth);
}

function nameOf({ service, action }: LoggedCall): string {
  return `${service}:${action}`;
}
