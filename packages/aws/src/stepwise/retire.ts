import { Unapplied, type Applied } from '@deploy-actions/strategy';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ScalingApi } from '../autoscaling/scaling.ts';
import { ownTagKeys } from '../native/tags.ts';
import { candidateOf, present, type Reads } from './look.ts';
import type { StepwiseNote } from './note.ts';
import { arnsOf } from './noted.ts';
import { shareOf } from './rules/forwards.ts';
import { stepwiseTagged } from './tags.ts';

/**
 * A candidate is left up for so long after it was seen without a share, ms: the change of a rule has to reach every node of the
 * balancer, and who was asked before it still answers. The target group's deregistration delay may be none. Longer where visitors
 * may stay with it: without anybody up it would still be asked for them.
 */
const LAST_ANSWERS_MS = 5_000;

/**
 * Leaves nothing behind: the candidate service goes, scaling in is let go, the tags that say so go last. Moves no traffic, and
 * touches no candidate that still has some. Asking twice does no harm.
 *
 * @throws Unapplied `unknown` while the candidate has traffic
 */
export async function retire(reads: Reads, scaling: ScalingApi, note: StepwiseNote): Promise<Applied> {
  const { api, ref } = reads;
  const stable = present(await api.describeService(ref), ref);
  const tags = await api.listTags(stable.serviceArn!);
  const tagged = stepwiseTagged(tags);
  if (tagged !== null && tagged.note.candidate !== note.candidate) {
    return { sent: false, detail: `The service is held by another rollout, ${tagged.rollout}: nothing was changed.` };
  }
  await requireNoShare(reads, note);
  const candidate = await candidateOf(api, ref, note);
  if (candidate !== null) {
    const until = performance.now() + Math.max(LAST_ANSWERS_MS, (note.stickySeconds ?? 0) * 1_000);
    while (performance.now() < until) {
      // oxlint-disable-next-line no-await-in-loop
      await sleep(Math.min(LAST_ANSWERS_MS, until - performance.now()));
      // oxlint-disable-next-line no-await-in-loop
      await requireNoShare(reads, note);
    }
    await api.deleteService({ ...ref, service: note.candidate }).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
  }
  const held = await heldBack(scaling, reads, note);
  if (held) await scaling.suspendScaleIn(ref, false);
  const keys = ownTagKeys(tags);
  if (keys.length > 0) await api.untag(stable.serviceArn!, keys);
  const sent = candidate !== null || held || keys.length > 0;
  return {
    sent,
    detail: sent ? 'The candidate service is deleted, and nothing held any more.' : 'Nothing of the rollout is left.',
  };
}

async function requireNoShare({ rules }: Reads, note: StepwiseNote): Promise<void> {
  const shares = (await rules.read(arnsOf(note))).map((rule) => shareOf(rule, note.groups));
  if (shares.some((each) => each !== 0)) {
    throw new Unapplied('The candidate may have traffic still: it is not deleted.', 'unknown');
  }
}

/** Whether ECS was told already: by another process, or by a call whose answer was lost and that was sent again. */
function isGone(error: unknown): boolean {
  return /^ServiceNot(Active|Found)Exception$/.test((error as Error).name);
}

/** Whether scaling in waits for this rollout's end; of one that found it suspended it stays so. */
async function heldBack(scaling: ScalingApi, { ref }: Reads, { scaleInSuspended }: StepwiseNote): Promise<boolean> {
  return scaleInSuspended === false && (await scaling.scaleIn(ref))?.suspended === true;
}
