import type { LoadBalancer, ServiceRevision } from '@aws-sdk/client-ecs';
import type { ArmGroups } from '../cloudwatch/armGroup.ts';
import type { Forward } from './balancer.ts';
import { tenths } from './lifecycle.ts';

/** One way that production traffic takes: a rule, and the target group of each release behind it. */
export interface Route {
  /** ARN of the production listener rule, or of the listener. */
  readonly rule: string;
  readonly candidate: string;
  readonly stable: string;
}

/** What the rules say of the traffic. */
export interface Routed {
  /** Per cent on the candidate; null when rules disagree, or forward elsewhere. */
  readonly weight: number | null;
  /** Why it cannot be told, in words; null when it can. */
  readonly why: string | null;
}

/**
 * The ways of a service whose traffic ECS moves. Of its two target groups the candidate's is the one that the stable release
 * does not have; ECS says so of a revision once it has one.
 *
 * @param known revisions that ECS has resolved
 */
export function routesOf(
  balancers: readonly LoadBalancer[],
  known: { readonly candidate: ServiceRevision | null; readonly stable: ServiceRevision | null },
): Route[] {
  return balancers.flatMap(({ targetGroupArn, advancedConfiguration }) => {
    const { alternateTargetGroupArn: alternate, productionListenerRule: rule } = advancedConfiguration ?? {};
    if (targetGroupArn === undefined || alternate === undefined || rule === undefined) return [];
    const pair = [targetGroupArn, alternate];
    const groupOf = (revision: ServiceRevision | null) =>
      revision?.resolvedConfiguration?.loadBalancers
        ?.map((each) => each.targetGroupArn)
        .find((arn) => arn !== undefined && pair.includes(arn));
    const other = (arn: string | undefined) => (arn === undefined ? undefined : pair.find((each) => each !== arn));
    const candidate = groupOf(known.candidate) ?? other(groupOf(known.stable));
    if (candidate === undefined) return [];
    return [{ rule, candidate, stable: other(candidate)! }];
  });
}

/** Per cent of the traffic that rules give the candidate. */
export function weightBy(routes: readonly Route[], forwards: readonly (readonly Forward[])[]): Routed {
  const shares = routes.map((route, index) => shareOf(route, forwards[index] ?? []));
  const unclear = shares.find(({ why }) => why !== null);
  if (unclear) return unclear;
  const weights = new Set(shares.map(({ weight }) => weight));
  if (weights.size === 0) return { weight: null, why: 'ECS does not show which target groups the releases have' };
  const [weight = null] = weights;
  return weights.size === 1
    ? { weight, why: null }
    : { weight: null, why: `the rules give the candidate different shares: ${[...weights].join('%, ')}%` };
}

/** The dimensions that each release's requests are counted by: those of the first rule. */
export function armGroupsOf([first]: readonly Route[]): ArmGroups {
  const loadBalancer = /:listener(?:-rule)?\/((?:app|net|gwy)\/[^/]+\/[^/]+)\//.exec(first?.rule ?? '')?.[1];
  const group = (arn: string | undefined) => {
    const targetGroup = /:(targetgroup\/[^/:]+\/[^/:]+)$/.exec(arn ?? '')?.[1];
    return targetGroup === undefined || loadBalancer === undefined ? null : { targetGroup, loadBalancer };
  };
  return { stable: group(first?.stable), candidate: group(first?.candidate) };
}

function shareOf({ rule, candidate, stable }: Route, forwards: readonly Forward[]): Routed {
  const total = forwards.reduce((sum, { weight }) => sum + weight, 0);
  const weightOf = (arn: string) => forwards.find(({ targetGroupArn }) => targetGroupArn === arn)?.weight ?? 0;
  const [own, rest] = [weightOf(candidate), weightOf(stable)];
  if (total === 0) return { weight: null, why: `the rule ${rule} forwards to nobody` };
  if (own + rest < total) return { weight: null, why: `the rule ${rule} forwards to target groups of neither release` };
  return { weight: tenths((own / total) * 100), why: null };
}
