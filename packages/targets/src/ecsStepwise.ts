import {
  connectAlarms,
  connectCloudWatch,
  connectStepwiseTarget,
  parseStepwiseNote,
  type Stickiness,
} from '@deploy-actions/aws';
import { heldBy, type EcsConnections } from './ecsConnections.ts';
import { guardFindings, withAlarms } from './guarded.ts';
import type { Note, Opening, OpenTarget } from './platform.ts';

/** A service whose traffic we move, by the weights of its listener rules. */
export async function openStepwise(
  { asker, ref, api, rules, scaling, clock }: EcsConnections,
  { rollout, owner, plan, release, note, alarms = [] }: Opening,
  stickiness?: Stickiness,
): Promise<Omit<OpenTarget, 'mover' | 'addressed'>> {
  const guards = alarms.length === 0 ? null : connectAlarms(asker, alarms);
  const stepwise = await connectStepwiseTarget({
    api,
    rules,
    scaling,
    ref,
    release,
    plan,
    stickiness,
    holder: { rollout, owner },
    note: note === null ? null : parseStepwiseNote(note),
  });
  return {
    async fit(asked) {
      const [fit, findings] = await Promise.all([stepwise.fit(asked), guardFindings(guards)]);
      if (findings.length === 0) return fit;
      return { ok: false, problems: [...(fit.ok ? [] : fit.problems), ...findings] };
    },
    held: heldBy(stepwise.tagged),
    pin: (journal) => stepwise.pin(journal),
    inspect: () => withAlarms(stepwise.inspect(), guards),
    apply: (goal) => stepwise.apply(goal),
    release: stepwise.release,
    serves: stepwise.serves,
    note: (): Note => ({ ...stepwise.note() }),
    deployment: () => null,
    byHand: () => stepwise.byHand(),
    metrics: async () => connectCloudWatch({ ...asker, arms: stepwise.armGroups(), clock }),
  };
}
