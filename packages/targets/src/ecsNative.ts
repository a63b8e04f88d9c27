import {
  connectAlarms,
  connectCloudWatch,
  connectNativeTarget,
  parseNote,
  type NativeTarget,
} from '@deploy-actions/aws';
import { ruleFindings } from './ecsRules.ts';
import { guardFindings, withAlarms } from './guarded.ts';
import { heldBy, type EcsConnections } from './ecsConnections.ts';
import type { Note, Opening, OpenTarget } from './platform.ts';

/** A service whose traffic ECS itself moves. */
export async function openNative(
  { asker, ref, api, balancer, clock }: EcsConnections,
  { rollout, owner, plan, release, note, alarms = [] }: Opening,
): Promise<Omit<OpenTarget, 'mover' | 'addressed'>> {
  const guards = alarms.length === 0 ? null : connectAlarms(asker, alarms);
  const native: NativeTarget = await connectNativeTarget({
    api,
    balancer,
    ref,
    release,
    plan,
    holder: { rollout, owner },
    note: note === null ? null : parseNote(note),
  });
  return {
    async fit(asked) {
      const [fit, ...found] = await Promise.all([
        native.fit(asked),
        ruleFindings(api, balancer, ref),
        guardFindings(guards),
      ]);
      const findings = found.flat();
      if (findings.length === 0) return fit;
      return { ok: false, problems: [...(fit.ok ? [] : fit.problems), ...findings] };
    },
    held: heldBy(native.tagged),
    pin: (journal) => native.pin(journal),
    inspect: () => withAlarms(native.inspect(), guards),
    apply: (goal) => native.apply(goal),
    release: native.note().release,
    serves: native.mode === 'new' && native.isAlone && native.note().release === native.note().stable,
    note: (): Note => ({ ...native.note() }),
    deployment: () => native.note().deployment,
    byHand: () => native.byHand(),
    metrics: async () => connectCloudWatch({ ...asker, arms: await native.armGroups(), clock }),
  };
}
