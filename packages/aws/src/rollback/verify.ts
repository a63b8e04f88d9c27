import type { Service, ServiceRevision } from '@aws-sdk/client-ecs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { primaryOf } from '../ecs/writes.ts';
import { textOf } from '../nameCalls.ts';
import type { BalancerApi, Forward } from '../native/balancer.ts';
import { shortName } from '../ecs/shortName.ts';

/** What was found: `wrong` where traffic or tasks are not the wanted release's, `unknown` where that could not be read. */
export interface Verified {
  readonly wrong: readonly string[];
  readonly unknown: readonly string[];
}

/** What ECS or its balancers show may be so much behind, ms. */
const SETTLE_MS = 10_000;
const LOOK_EVERY_MS = 1_000;

/** Reads back that the wanted release, and nothing else, runs and has all production traffic. Never throws. */
export async function verify(
  api: EcsApi,
  balancer: BalancerApi,
  ref: ServiceRef,
  wantedArn: string,
): Promise<Verified> {
  const deadline = performance.now() + SETTLE_MS;
  for (;;) {
    const found = await look(api, balancer, ref, wantedArn);
    if (found.wrong.length === 0 || performance.now() >= deadline) return found;
    await sleep(LOOK_EVERY_MS);
  }
}

async function look(api: EcsApi, balancer: BalancerApi, ref: ServiceRef, wantedArn: string): Promise<Verified> {
  try {
    const service = await api.describeService(ref);
    const tasks = wrongTasks(service, wantedArn);
    if (tasks.length > 0 || service === null) return { wrong: tasks, unknown: [] };
    return await traffic(api, balancer, service);
  } catch (error) {
    return { wrong: [], unknown: [`What the service runs could not be read back (${textOf(error)}).`] };
  }
}

/** Pure. Tasks of an older deployment that still run are draining, or were forgotten. */
export function wrongTasks(service: Service | null, wantedArn: string): string[] {
  const primary = primaryOf(service);
  if (primary?.taskDefinition !== wantedArn) {
    return [`The service names ${primary?.taskDefinition ?? 'no task definition'} instead of ${wantedArn}.`];
  }
  const others = (service?.deployments ?? []).filter(
    (each) => each.taskDefinition !== wantedArn && (each.runningCount ?? 0) > 0,
  );
  return others.map((each) => `${each.runningCount} tasks of ${shortName(each.taskDefinition ?? '?')} still run.`);
}

async function traffic(api: EcsApi, balancer: BalancerApi, service: Service): Promise<Verified> {
  const rules = (service.loadBalancers ?? []).flatMap(
    ({ advancedConfiguration: moved }) => moved?.productionListenerRule ?? [],
  );
  // where ECS only replaces tasks, the target group is the same before and after
  if (rules.length === 0) return { wrong: [], unknown: [] };
  try {
    const arns = (service.currentServiceRevisions ?? []).flatMap(({ arn }) => arn ?? []);
    const revisions = await api.describeServiceRevisions(arns);
    const groups = serving(revisions, primaryOf(service)?.taskDefinition);
    const routed = await Promise.all(rules.map(async (rule) => [rule, await balancer.forwards(rule)] as const));
    return { wrong: routed.flatMap(([rule, all]) => misrouted(rule, all, groups)), unknown: [] };
  } catch (error) {
    const why = `Where the listener rules send the traffic could not be read back (${textOf(error)}).`;
    return { wrong: [], unknown: [why] };
  }
}

function serving(revisions: readonly ServiceRevision[], taskDefinition: string | undefined): string[] {
  return revisions
    .filter((revision) => revision.taskDefinition === taskDefinition)
    .flatMap(({ resolvedConfiguration }) => resolvedConfiguration?.loadBalancers ?? [])
    .flatMap(({ targetGroupArn }) => targetGroupArn ?? []);
}

/** Pure. */
export function misrouted(rule: string, all: readonly Forward[], serves: readonly string[]): string[] {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const own = all.filter((each) => serves.includes(each.targetGroupArn)).reduce((sum, { weight }) => sum + weight, 0);
  if (total > 0 && own === total) return [];
  const share = total === 0 ? 0 : Math.round((own / total) * 1_000) / 10;
  return [`The listener rule ${rule} sends ${share}% of its traffic to the release, not all of it.`];
}
