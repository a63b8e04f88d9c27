import { Unapplied, type Applied, type Plan } from '@deploy-actions/strategy';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceDefinition } from '../ecs/writes.ts';
import { READS_SETTLE_MS } from '../ecs/writes.ts';
import { shortName } from '../ecs/shortName.ts';
import { sendForward } from '../native/sent.ts';
import { tasksFor, weightAfter } from './capacity.ts';
import { candidateOf, isRolling, isSteady, look, present, type Look, type Reads } from './look.ts';
import type { StepwiseNote } from './note.ts';
import { rulesOf } from './noted.ts';
import { move } from './rules/move.ts';

export interface Forward {
  readonly reads: Reads;
  readonly note: StepwiseNote;
  readonly plan: Plan;
  /** When it was asked for, by `performance.now`. */
  readonly begunAt: number;
}

/** Creates the candidate service, once: one that is there already is the answer that got lost. */
export async function createCandidate({ reads, note, begunAt }: Forward, definition: ServiceDefinition): Promise<void> {
  const { api, ref } = reads;
  const readBack = async () => {
    await sleep(READS_SETTLE_MS);
    return candidateOf(api, ref, note);
  };
  const send = () =>
    api.createService({ ...ref, service: note.candidate }, { ...definition, clientToken: note.candidate.slice(-36) });
  await sendForward('ECS did not create the candidate service', { send, readBack, begunAt });
}

/**
 * Gives the candidate a weight. Tasks for the weight after it are asked for first: by the time that this one has proved good they
 * are up, and no weight is ever given that there is no capacity for.
 */
export async function setWeight(forward: Forward, weight: number): Promise<Applied> {
  const { reads, note, plan, begunAt } = forward;
  const seen = await look(reads, note);
  const { stable, candidate, healthy } = seen;
  const desired = stable.desiredCount ?? 0;
  refuseOthers(seen, note);
  if (candidate === null) throw new Unapplied('There is no candidate service any more.', 'refused');
  const needed = tasksFor(weight, desired);
  if (healthy.candidate < needed) {
    await scale(forward, candidate.desiredCount ?? 0, needed);
    throw new Unapplied(`${healthy.candidate} of the ${needed} tasks that ${weight}% needs are healthy.`, 'unknown');
  }
  const scaled = await scale(forward, candidate.desiredCount ?? 0, tasksFor(weightAfter(plan, weight), desired));
  const moved = await move(reads.rules, rulesOf(note), note.groups, weight, begunAt);
  const tasks = scaled === null ? '' : ` The candidate is scaled to ${scaled} tasks for what comes next.`;
  return { sent: moved > 0 || scaled !== null, detail: `${rules(moved)} the candidate ${weight}%.${tasks}` };
}

/** The stable service gets the release while the candidate has all traffic; once it serves by it, it takes the traffic over. */
export async function promote(forward: Forward): Promise<Applied> {
  const { reads, note, begunAt } = forward;
  const { api, ref } = reads;
  const seen = await look(reads, note);
  const { stable, healthy, shares } = seen;
  if (stable.taskDefinition !== note.release) {
    refuseOthers(seen, note);
    const shown = shares.map((each) => each ?? '?').join('%, ');
    if (shares.some((each) => each !== 100))
      throw new Unapplied(`the candidate has ${shown}%, not all traffic.`, 'refused');
    const readBack = async () => {
      await sleep(READS_SETTLE_MS);
      const now = present(await api.describeService(ref), ref);
      return now.taskDefinition === note.release ? now : null;
    };
    const send = () => api.updateService(ref, { taskDefinition: note.release });
    await sendForward('ECS did not take the release for the stable service', { send, readBack, begunAt });
    return {
      sent: true,
      detail: `The stable service is updated to ${shortName(note.release)}; the candidate has all traffic meanwhile.`,
    };
  }
  if (!isSteady(stable) || healthy.stable < (stable.desiredCount ?? 0)) {
    throw new Unapplied('The stable service is being updated to the release still.', 'unknown');
  }
  const moved = await move(reads.rules, rulesOf(note), note.groups, 0, begunAt);
  return { sent: moved > 0, detail: `${rules(moved)} the stable service all traffic, which has the release by now.` };
}

/** @returns to how many tasks the candidate was scaled; null when it has as many */
async function scale(
  { reads: { api, ref }, note, begunAt }: Forward,
  has: number,
  needed: number,
): Promise<number | null> {
  if (has >= needed) return null;
  const candidate = { ...ref, service: note.candidate };
  const readBack = async () => {
    await sleep(READS_SETTLE_MS);
    const now = await api.describeService(candidate);
    return now && (now.desiredCount ?? 0) >= needed ? now : null;
  };
  const send = () => api.updateService(candidate, { desiredCount: needed });
  await sendForward('ECS did not scale the candidate', { send, readBack, begunAt });
  return needed;
}

function refuseOthers({ stable }: Look, note: StepwiseNote): void {
  const { taskDefinition = '' } = stable;
  if (taskDefinition !== note.stable) {
    throw new Unapplied(`The stable service was given ${shortName(taskDefinition)} meanwhile.`, 'unknown');
  }
  if (isRolling(stable)) throw new Unapplied('A deployment of the stable service is under way.', 'unknown');
}

function rules(moved: number): string {
  return moved === 0
    ? 'The rules give'
    : moved === 1
      ? 'The rule was changed to give'
      : `${moved} rules were changed to give`;
}
