import {
  bringHome,
  connectAlarms,
  connectBalancer,
  connectCloudWatch,
  connectEcs,
  connectNativeTarget,
  createPlatformClock,
  isForward,
  parseNote,
  readTags,
  takeOn,
  targetName,
  weightsOf,
  type ClientOptions,
  type EcsApi,
  type ServiceRef,
  type Tagged,
} from '@deploy-actions/aws';
import { bakeOf, DEFAULT_BAKE_MS, type Problem, type Stage } from '@deploy-actions/strategy';
import { endingBefore } from './credentials.ts';
import { placeProblems, resolveTaskDefinition } from './ecsProblems.ts';
import { ruleFindings } from './ecsRules.ts';
import { guardFindings, withAlarms } from './guarded.ts';
import type { Asker, Held, Home, Job, Note, Platform, Waiting } from './platform.ts';

const MINUTE_MS = 60_000;

/** What bringing home ends with, told as platforms tell it; all else failed. */
const ENDS: Readonly<Record<string, Home['result']>> = {
  nothing: 'nothing',
  unchanged: 'home',
  succeeded: 'home',
  superseded: 'home',
  'timed-out': 'going-on',
};

/** A service, and the role to act as on it: without one, whoever the environment says. */
export interface EcsPlace extends ServiceRef {
  readonly roleToAssume?: string | undefined;
}

/** The platform with its first credentials, where it is asked with a role; or why there are none. */
export async function connectEcsPlatform(
  asker: Asker,
  { roleToAssume, ...ref }: EcsPlace,
  job: Job,
): Promise<{ readonly platform: Platform } | { readonly problems: readonly Problem[] }> {
  const taken = await takeOn(asker, roleToAssume, job);
  if ('problems' in taken) return taken;
  const expiry = roleToAssume === undefined ? job.env['AWS_CREDENTIAL_EXPIRATION'] : undefined;
  return { platform: ecsPlatform(taken.identity, ref, expiry) };
}

/** An Amazon ECS service whose traffic ECS itself moves. */
function ecsPlatform(asker: ClientOptions, ref: ServiceRef, expiry: string | undefined): Platform {
  const clock = createPlatformClock();
  const api = connectEcs({ ...asker, platformClock: clock });
  const balancer = connectBalancer({ ...asker, platformClock: clock });
  return {
    target: targetName(ref),
    clock,
    problems: () => placeProblems(api, ref),
    credentialProblems: (plan) => endingBefore(plan, expiry),
    resolve: (release) => resolveTaskDefinition(api, ref, release),
    waiting: () => waiting(api, ref),
    async held() {
      return heldBy(await readTags(api, ref));
    },
    async bringHome(owner, { pollMs, withinMs, signal, say }) {
      const options = { intervalMs: pollMs, timeoutMs: withinMs, signal, say };
      const { result, reason } = await bringHome({ ecs: api, balancer }, ref, owner, options);
      return { result: ENDS[result] ?? 'failed', reason };
    },
    async open({ rollout, owner, plan, release, note, alarms = [] }) {
      const guards = alarms.length === 0 ? null : connectAlarms(asker, alarms);
      const native = await connectNativeTarget({
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
    },
  };
}

function heldBy(tagged: Tagged | null): Held | null {
  if (tagged === null) return null;
  const { rollout, owner, journal = null, note } = tagged;
  return { rollout, owner, journal, release: note.release, note: { ...note } };
}

async function waiting(api: EcsApi, ref: ServiceRef): Promise<Waiting | null> {
  const [newest] = await api.listServiceDeployments(ref, new Date(0));
  if (newest?.serviceDeploymentArn === undefined || !isForward(newest.status)) return null;
  const { deploymentConfiguration = {}, targetServiceRevision } = await api.describeServiceDeployment(
    newest.serviceDeploymentArn,
  );
  const [revision] = await api.describeServiceRevisions([targetServiceRevision?.arn ?? '']);
  return { release: revision?.taskDefinition ?? '', stages: stagesOf(deploymentConfiguration) };
}

/** The weights of a native deployment, each with the time that ECS keeps it. */
function stagesOf(configuration: Parameters<typeof weightsOf>[0]): Stage[] {
  const { canaryConfiguration, linearConfiguration, bakeTimeInMinutes = 0 } = configuration;
  const step = canaryConfiguration?.canaryBakeTimeInMinutes ?? linearConfiguration?.stepBakeTimeInMinutes ?? 0;
  return weightsOf(configuration).map((weight) => {
    const kept = (weight === 100 ? bakeTimeInMinutes : step) * MINUTE_MS;
    // what ECS does not keep the rollout does
    return { weight, bake: bakeOf(Math.max(kept, DEFAULT_BAKE_MS)), criteria: [] };
  });
}
