import { randomBytes } from 'node:crypto';
import type { MetricsSettings } from '@deploy-actions/observe';
import { eventsOf, testsOf, type Finding, type MetricSource, type Owner, type Plan } from '@deploy-actions/strategy';
import { isAnswered, type OpenTarget } from '@deploy-actions/targets';
import { annotate, annotationOf, ConfigurationError, type Context, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Claimed } from './claimTarget.ts';
import { pinFault } from './pinned.ts';
import type { Ports } from './ports.ts';
import { stageOf } from './plan.ts';
import type { Request } from './request.ts';

/** A rollout that can be begun, or gone on with. */
export interface Prepared {
  readonly rollout: string;
  readonly request: Request;
  /** As the platform really does it. */
  readonly plan: Plan;
  /** The index of the last stage that this step decides on; null for all. */
  readonly until: number | null;
  readonly target: OpenTarget;
  /** Null where no criterion needs counts. */
  readonly metrics: MetricSource | null;
}

interface Wanted {
  readonly request: Request;
  readonly release: string | null;
  readonly claimed: Claimed;
}

/**
 * Finds out whether target and metrics can do what the plan asks; changes nothing.
 *
 * @throws {ConfigurationError} with all that they cannot do
 */
export async function prepare(
  { inputs, log }: Context<Inputs>,
  ports: Ports,
  { request, release, claimed: { record, unfinished } }: Wanted,
): Promise<Prepared> {
  const plan = unfinished?.plan ?? request.plan;
  if (unfinished !== null) log.line(`Going on with ${unfinished.rollout}, by the plan that it was begun with.`);
  const rollout = unfinished?.rollout ?? nameOf(ports.platform.target, ports.me);
  const target = await openTarget(ports, {
    rollout,
    plan,
    owner: ports.me.id,
    alarms: inputs.alarms,
    release: unfinished?.release ?? release,
    note: unfinished?.note ?? null,
    reached: reachedBy(unfinished),
  });
  const fit = await target.fit(plan);
  const metrics = await metricsOf(ports, target, plan, request.metrics);
  // what serves needs no journal
  const pinned = target.serves ? null : await pinFault(record, target.held);
  // one that goes on has the plan that it was begun with
  const until = inputs.until === undefined ? null : stageOf(inputs.until, plan);
  const problems = [
    ...(typeof until === 'object' && until !== null ? [until] : []),
    ...(pinned === null ? [] : [{ message: `${pinned} ${HOME_FIRST}` }]),
    ...(fit.ok || target.serves ? [] : fit.problems.map(located)),
    // what the platform lacks altogether is not told once more of its metrics
    ...(fit.ok || request.metrics !== null ? metricProblems(metrics, plan, inputs) : []),
    ...(unfinished === null ? ports.platform.credentialProblems(plan) : []),
  ];
  if (problems.length > 0) throw new ConfigurationError(problems);
  for (const warning of fit.ok ? fit.warnings : []) annotate(annotationOf(located(warning), 'warning'));
  return { rollout, request, plan: fit.ok ? fit.plan : plan, until: until as number | null, target, metrics };
}

/** What to do about a journal that is not what it was. */
const HOME_FIRST =
  'Nothing goes forward by it. Bring the service home with the action `rollback`, or with `command: reconcile` once the run of that ' +
  'rollout has ended: neither needs the journal. Then begin again.';

/** `shop-8123456789-1-9f3e`: in tags, which are short, beside the owner's id. */
function nameOf(target: string, { id }: Owner): string {
  const name = target.slice(target.lastIndexOf('/') + 1);
  const run = id.split('/').slice(0, 2).join('-');
  return `${name.slice(0, 100)}-${run}-${randomBytes(2).toString('hex')}`;
}

function reachedBy(unfinished: Claimed['unfinished']): 'weight' | 'promote' | null {
  if (unfinished === null || unfinished.stage < 0) return null;
  return unfinished.promoted ? 'promote' : 'weight';
}

async function openTarget({ platform }: Ports, opening: Parameters<typeof platform.open>[0]): Promise<OpenTarget> {
  try {
    return await platform.open(opening);
  } catch (error) {
    // what the platform answers is ours to pass on; what it lacks is the user's to put right
    if (isAnswered(error)) throw error;
    throw new ConfigurationError([{ message: (error as Error).message }]);
  }
}

function located({ message, path }: Finding): Problem {
  if (path.length === 0) return { message };
  return { input: path[0] === 'alarms' ? 'alarms' : 'plan', message };
}

async function metricsOf(
  { env, platform: { clock } }: Ports,
  target: OpenTarget,
  plan: Plan,
  settings: MetricsSettings | null,
): Promise<MetricSource | null> {
  if (eventsOf(testsOf(plan)).length === 0) return null;
  if (settings === null) return target.metrics();
  const { httpSource, probeSource, prometheusSource } = await import('@deploy-actions/observe');
  switch (settings.source) {
    case 'prometheus':
      return prometheusSource(settings, { env });
    case 'http':
      return httpSource(settings, { env });
    default:
      return probeSource(settings, { env, clock });
  }
}

function metricProblems(metrics: MetricSource | null, plan: Plan, inputs: Inputs): Problem[] {
  const tests = testsOf(plan);
  const needsChecks = tests.some(({ method }) => method.kind === 'consecutive') && inputs['probe-url'] === undefined;
  const { windowMs } = plan.analysis;
  return [
    ...(needsChecks ? [{ input: 'probe-url', message: 'is needed: a criterion counts failed health checks.' }] : []),
    ...(metrics?.unfit(eventsOf(tests)) ?? []).map((what) => ({
      input: 'criteria',
      message: `${what}. Take another criterion, or other metrics (\`metrics-file\`).`,
    })),
    ...(metrics !== null && windowMs % metrics.stepMs !== 0
      ? [
          {
            input: 'plan',
            message: `its window of ${windowMs / 1_000} s is no multiple of the ${metrics.stepMs / 1_000} s that the metrics are counted by.`,
          },
        ]
      : []),
  ];
}
