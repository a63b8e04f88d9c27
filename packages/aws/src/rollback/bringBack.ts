import type { Service } from '@aws-sdk/client-ecs';
import type { EcsApi } from '../ecs/api.ts';
import type { BalancerApi } from '../native/balancer.ts';
import type { Holder, Tagged } from '../native/tags.ts';
import { carryOut, type CarriedOut, type CarryOutOptions, type Wish } from './carryOut.ts';
import type { Kept } from './emergency.ts';
import { giveBack, keptFor, tagKept } from './keep.ts';
import { verify } from './verify.ts';

export interface BringBackPorts {
  readonly ecs: EcsApi;
  readonly balancer: BalancerApi;
}

export interface BringBackOptions extends Omit<CarryOutOptions, 'before'> {
  /** Who brings it back, for the tags of the service. */
  readonly holder: Holder;
  /** What a rollout, or an earlier rollback, has left in the tags. */
  readonly tagged: Tagged | null;
  /** What an earlier process of the same rollback owes the service. */
  readonly kept?: Kept | null;
  /** Called before each change with what the service is owed from then on: it must be durable when this returns. */
  readonly note: (kept: Kept | null) => void;
}

export interface BroughtBack extends CarriedOut {
  /** What is still owed to the service, because ECS is not done yet or did not take it. */
  readonly owed: Kept | null;
  readonly warnings: readonly string[];
}

/**
 * Brings a service back, reads back that it is, and gives it its own configuration back. Idempotent. Needs nothing but ECS:
 * tags and balancers that cannot be read are warnings.
 *
 * @throws the signal's reason when cancelled; ECS goes on then
 */
export async function bringBack(ports: BringBackPorts, wish: Wish, options: BringBackOptions): Promise<BroughtBack> {
  const { ecs } = ports;
  const { tagged, holder } = options;
  const warnings: string[] = [];
  let kept = options.kept ?? null;
  const before = async (service: Service, change: 'stop' | 'deploy') => {
    const known = kept?.given ?? null;
    if (known === null) kept = keptFor(service, change, tagged) ?? kept;
    options.note(kept);
    if (kept === null || known !== null || tagged) return;
    await tagKept(ecs, service, wish.wantedArn, kept, holder).catch((error: unknown) => {
      const why = (error as Error).message;
      warnings.push(`What the service is owed could not be written into its tags (${why}): only this job knows it.`);
    });
  };

  const carried = await carryOut(ecs, wish, { ...options, before });
  const owed = kept ?? (tagged && { previous: tagged.note.previous, given: tagged.note.given });
  if (carried.result === 'timed-out') return { ...carried, owed, warnings };
  const judged = await judge(ports, wish, carried, warnings);
  return { ...judged, owed: await settle(ecs, wish, owed, warnings), warnings };
}

/** ECS's word for it is not enough: what runs and where the traffic goes is read back. */
async function judge(
  { ecs, balancer }: BringBackPorts,
  wish: Wish,
  carried: CarriedOut,
  warnings: string[],
): Promise<CarriedOut> {
  if (carried.result !== 'succeeded' && carried.result !== 'unchanged') return carried;
  const { wrong, unknown } = await verify(ecs, balancer, wish, wish.wantedArn);
  warnings.push(...unknown);
  if (wrong.length === 0) return carried;
  return { ...carried, result: 'rollback-failed', reason: [carried.reason, ...wrong].join(' ') };
}

/** @returns what is owed still */
async function settle(api: EcsApi, wish: Wish, owed: Kept | null, warnings: string[]): Promise<Kept | null> {
  if (owed === null) return null;
  try {
    warnings.push(...(await giveBack(api, wish, owed)));
    return null;
  } catch (error) {
    const why = (error as Error).message;
    warnings.push(`The service could not be given its own deployment configuration back (${why}).`);
    return owed;
  }
}
