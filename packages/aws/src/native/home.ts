import { setTimeout as sleep } from 'node:timers/promises';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { isTransient } from '../ecs/certainty.ts';
import { isOver } from '../ecs/deploymentStatus.ts';
import type { NativeNote } from './note.ts';
import { newerThan, ownDeployment } from './own.ts';
import { restore } from './restore.ts';
import { retire, writeTags } from './retire.ts';
import type { Holder } from './tags.ts';

export interface TakingHome {
  readonly note: NativeNote;
  readonly holder: Holder;
  /** How long to wait for ECS to be done, ms. */
  readonly withinMs: number;
  readonly say: (line: string) => void;
}

export interface TakenHome {
  /** Whether ECS was asked for anything. */
  readonly sent: boolean;
  readonly detail: string;
  /** Whether the service has its own deployment configuration back; false while ECS is not done: its tags have it then. */
  readonly tidy: boolean;
}

const LOOK_EVERY_MS = 1_000;

/** A deployment that does not show for so long was not needed. */
const SHOWS_WITHIN_MS = 10_000;

/**
 * Takes back a deployment whose traffic ECS moves and that nobody follows any more: the release before gets all traffic, and the
 * service its own deployment configuration. What another deployment brought stays. Needs ECS alone. Idempotent.
 *
 * @throws Unapplied when ECS does not take it back; what ECS answers when the configuration cannot be given back
 */
export async function takeHome(api: EcsApi, ref: ServiceRef, taking: TakingHome): Promise<TakenHome> {
  const { holder, say } = taking;
  let { note } = taking;
  let redeployedAt: number | null = null;
  const { sent, detail } = await restore(api, ref, {
    note,
    own: () => ownDeployment(api, ref, note),
    // whoever sent it may have died before it heard
    mayBeSent: true,
    async onConfiguration({ serviceArn, deploymentConfiguration }, given) {
      redeployedAt = performance.now();
      note = { ...note, previous: note.previous ?? deploymentConfiguration ?? {}, given };
      await writeTags(api, serviceArn!, note, holder).catch((error: unknown) => {
        say(`what the service is to be given back could not be written into its tags (${(error as Error).message})`);
      });
    },
  });
  say(detail);
  const deadline = performance.now() + taking.withinMs;
  while (!(await isAtRest(api, ref, note, { sent, redeployedAt }))) {
    if (performance.now() >= deadline) return { sent, detail, tidy: false };
    await sleep(LOOK_EVERY_MS);
  }
  say((await retire(api, ref, holder.rollout, note)).detail);
  return { sent, detail, tidy: true };
}

interface Asked {
  readonly sent: boolean;
  /** When the release before was deployed in place of the release, by `performance.now`; null when it was not. */
  readonly redeployedAt: number | null;
}

/** Whether the deployment is over, and what was begun in its place. A look that gets lost says nothing. */
async function isAtRest(api: EcsApi, ref: ServiceRef, note: NativeNote, asked: Asked): Promise<boolean> {
  const { sent, redeployedAt } = asked;
  try {
    const own = await ownDeployment(api, ref, note);
    if (own === null) return !sent;
    if (!isOver(own.status)) return false;
    if (redeployedAt === null) return true;
    const [newest] = await newerThan(api, ref, own.serviceDeploymentArn!, Number(own.createdAt));
    // reads may be behind what was just sent
    return newest === undefined ? performance.now() - redeployedAt >= SHOWS_WITHIN_MS : isOver(newest.status);
  } catch (error) {
    if (isTransient(error)) return false;
    throw error;
  }
}
