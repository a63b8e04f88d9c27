import { Unapplied, type Applied } from '@deploy-actions/strategy';
import { shortName } from '../ecs/shortName.ts';
import { update } from '../ecs/writes.ts';
import { unapplied } from '../native/sent.ts';
import type { Reads } from './look.ts';
import type { StepwiseNote } from './note.ts';
import { arnsOf, rulesOf } from './noted.ts';
import type { RulesApi } from './rules/api.ts';
import { shareOf } from './rules/forwards.ts';
import { restore as moveBack } from './rules/move.ts';

/**
 * Gives the stable service all traffic. One that was given the release already gets the one before again first, and is asked for
 * once more when it has it: traffic goes to nobody who is not up. Where nobody is up that it goes to now, it does not wait for
 * that. What somebody else has deployed there stays. Reads as little as possible: the rules are moved also where nothing else can
 * be read.
 *
 * @throws Unapplied
 */
export async function restore(reads: Reads, note: StepwiseNote): Promise<Applied> {
  try {
    const service = await takeOver(reads, note);
    if (service !== null) return service;
    const moved = await moveBack(reads.rules, rulesOf(note), note.groups);
    const detail =
      moved === 0
        ? 'The rules give the stable service all traffic already.'
        : 'The stable service has all traffic again.';
    return { sent: moved > 0, detail };
  } catch (error) {
    throw unapplied('The traffic was not given back', error);
  }
}

/** Null when it can take the traffic now. */
async function takeOver({ api, rules, ref }: Reads, note: StepwiseNote): Promise<Applied | null> {
  // what cannot be read keeps nothing from going back: the balancer has the last word on who is up
  const healthy = (group: string) =>
    rules.health(group).then(
      (found) => found.healthy,
      () => null,
    );
  const service = await api.describeService(ref).catch(() => null);
  if (service?.taskDefinition === note.release) {
    if (await isDeserted(rules, note, healthy)) return null;
    await update(api, ref, service, { taskDefinition: note.stable });
    return { sent: true, detail: `The stable service gets ${shortName(note.stable)} back; then its traffic.` };
  }
  if ((await healthy(note.groups.stable)) === 0) {
    throw new Unapplied('No task of the stable service is healthy: it cannot take the traffic yet.', 'unknown');
  }
  return null;
}

/** Whether traffic goes to the candidate, which has nobody up, while the stable service has. */
async function isDeserted(
  rules: RulesApi,
  note: StepwiseNote,
  healthy: (group: string) => Promise<number | null>,
): Promise<boolean> {
  const { stable, candidate } = note.groups;
  if ((await healthy(candidate)) !== 0 || (await healthy(stable)) === 0) return false;
  const shown = await rules.read(arnsOf(note)).catch(() => []);
  return shown.some((rule) => shareOf(rule, note.groups) !== 0);
}
