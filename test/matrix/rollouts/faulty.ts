import type { ActionRun } from '@deploy-actions/runner';
import type { FaultSpec } from '@deploy-actions/sandbox';
import type { Flow } from './flows.ts';
import type { FlowRest, FlowWorld } from './flowWorld.ts';
import { isHit, isWrite, writesOf, type Site } from './sites.ts';

export interface Faulty {
  readonly at: Site['at'];
  readonly fault: FaultSpec;
  /** Once it has hit, all calls there meet it for good. */
  readonly spreads?: boolean;
}

/** How a flow went whose platforms were in trouble. */
export interface Troubled {
  readonly run: ActionRun;
  readonly before: FlowRest;
  readonly after: FlowRest;
  /** What is expected of it with a release. */
  readonly atRest: (release: string) => FlowRest;
  /** Requests that failed, by the clients and by the balancer. */
  readonly failed: number;
  /** How often AWS did each thing that it was told. */
  readonly done: Readonly<Record<string, number>>;
}

/** Runs a flow with faults, and waits until the service is at rest. */
export async function troubled<World extends FlowWorld>(
  flow: Flow<World>,
  faults: readonly Faulty[],
): Promise<Troubled> {
  await using world = await flow.open();
  const { before } = world;
  const start = world.sandbox.calls.snapshot().length;
  for (const { at, fault } of faults) world[at].faults.add(fault);
  const over = new AbortController();
  const spreading = faults
    .filter(({ spreads }) => spreads)
    .map(async ({ at, fault: { kind } }) => {
      if (await isHit(world, at, kind, over.signal)) world[at].faults.add({ on: '*', kind });
    });
  const run = await flow.step(world);
  over.abort();
  await Promise.all(spreading);
  // a drop is an answer that was lost
  const effective = world.sandbox.calls
    .snapshot()
    .slice(start)
    .filter(({ status, fault }) => [200, 202].includes(status ?? 0) || fault === 'drop' || fault === 'unanswered')
    .map(({ service, action }) => ({ at: 'sandbox' as const, on: `${service}:${action}` }))
    .filter(({ on }) => isWrite(on));
  const after = await world.settled();
  const { failed } = await world.traffic.stop();
  return {
    run,
    before,
    after,
    atRest: (release) => world.atRest(release),
    failed: failed + world.sandbox.ledger.snapshot().failed,
    done: writesOf(effective),
  };
}
