import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActionRun } from '@deploy-actions/runner';
import type { Flow } from './flows.ts';
import type { FlowRest, FlowWorld } from './flowWorld.ts';
import { LOOK } from './paces.ts';
import { isHit, isWrite, listen, type Site } from './sites.ts';

/** `before` the call takes effect, or `after` it, when no answer has come yet. */
export type Moment = 'before' | 'after';

/**
 * Who sees to what a killed process has left. `post`: that of the same step. `again`: the same step, as a later one of its job. When
 * the machine is lost, with its post: the action `rollback`, or `reconcile`, by another run.
 */
export type Recovery = 'post' | 'again' | 'rollback' | 'reconcile';

export interface Crash {
  readonly site: Site;
  readonly moment: Moment;
  readonly recovery: Recovery;
}

/** What became of it. */
export interface Aftermath {
  /** False: the flow came to its end without this call. */
  readonly reached: boolean;
  /** The run that was killed; with its post, where that is the recovery. */
  readonly killed: ActionRun;
  /** Null where post is, or where nothing was to be recovered. */
  readonly recovered: ActionRun | null;
  readonly after: FlowRest;
  /** What is expected of it with a release. */
  readonly atRest: (release: string) => FlowRest;
  /** Requests that failed, by the clients and by the balancer. */
  readonly failed: number;
  /** Calls that the recovery made, and how many of them to AWS were writes. */
  readonly calls: number;
  readonly writes: number;
}

/** Kills a flow at a call, and has somebody see to it. */
export async function crash(flow: Flow, { site, moment, recovery }: Crash): Promise<Aftermath> {
  await using world = await flow.open();
  const job = await mkdtemp(path.join(tmpdir(), 'job-'));
  const env = { RUNNER_TEMP: job };
  const end = new AbortController();
  const over = new AbortController();
  const kind = moment === 'before' ? 'silent' : 'unanswered';
  world[site.at].faults.add({ on: site.on, kind, skip: site.nth - 1, times: 1 });

  let since = () => listen(world)();
  const hit = isHit(world, site.at, kind, over.signal).then((reached) => {
    since = listen(world);
    end.abort();
    return reached;
  });
  const killed = await flow.step(world, { env, [recovery === 'post' ? 'kill' : 'lost']: end.signal });
  over.abort();
  const reached = await hit;
  const recovered = reached && recovery !== 'post' ? await recover(flow, world, recovery, env) : null;
  await rm(job, { recursive: true });

  const after = await world.settled();
  const calls = since();
  const writes = calls.filter(({ at, on }) => at === 'sandbox' && isWrite(on)).length;
  const { failed } = await world.traffic.stop();
  const { failed: refused } = world.sandbox.ledger.snapshot();
  return {
    reached,
    killed,
    recovered,
    atRest: (release) => world.atRest(release),
    after,
    failed: failed + refused,
    calls: calls.length,
    writes,
  };
}

function recover(
  flow: Flow,
  world: FlowWorld,
  recovery: Exclude<Recovery, 'post'>,
  env: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  if (recovery === 'again') return flow.step(world, { env });
  const other = { env: { GITHUB_RUN_ID: '2' } };
  if (recovery === 'rollback') return world.run('rollback', LOOK, other);
  world.github.seed.run({ id: 1, status: 'completed', conclusion: 'failure' });
  return world.run('canary-shift', { command: 'reconcile', ...LOOK }, other);
}

/** The releases of which one, and that alone, serves in the end; which of them when that is not known beforehand. */
export function releases(flow: Flow, recovery: Recovery, isKept: boolean, hasBegun: boolean): readonly string[] {
  if (recovery === 'again') return [flow.ends.release];
  if (recovery === 'rollback') return [flow.stable];
  // a rollback is never rolled back
  const back = flow.serves !== undefined && !hasBegun ? [flow.serves] : [flow.stable];
  return isKept ? [flow.ends.release, ...back] : back;
}

/** The first of these releases that it is at rest with, or the first of all, for comparison. */
export function expectedRest(allowed: readonly string[], { atRest, after }: Aftermath): FlowRest {
  const serves = allowed.find((release) => after.shares[release] === 100) ?? allowed[0]!;
  return atRest(serves);
}
