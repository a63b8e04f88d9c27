import type { RolloutWorld } from '../rolloutWorld.ts';

interface State {
  readonly ecs: { readonly services: readonly { readonly desiredCount: number }[] };
  readonly elbv2: {
    readonly loadBalancers: readonly {
      readonly listeners: readonly {
        readonly rules: readonly {
          readonly actions: readonly {
            readonly ForwardConfig?: {
              readonly TargetGroups: readonly { readonly TargetGroupArn: string; readonly Weight: number }[];
            };
          }[];
        }[];
      }[];
    }[];
    readonly targetGroups: readonly {
      readonly arn: string;
      readonly name: string;
      readonly targets: readonly { readonly health: { readonly state: string } }[];
    }[];
  };
}

/** Of one look: what each group with a share of the production traffic needs, and has. */
interface Need {
  readonly group: string;
  readonly percent: number;
  readonly needed: number;
  readonly healthy: number;
}

/** Real ms. */
const LOOK_EVERY_MS = 20;

/**
 * Looks again and again, as the balancer itself sees it, whether each group of the production rule has the healthy tasks that its
 * share of the traffic needs, of those that all of it needs.
 */
export function watchCapacity({ sandbox }: Pick<RolloutWorld, 'sandbox'>) {
  const shortages = new Map<string, number>();
  const shares = new Set<string>();
  let looks = 0;
  let over = false;
  const look = () => {
    if (over) return;
    looks += 1;
    for (const { group, percent, needed, healthy } of needsOf(sandbox.state() as State)) {
      shares.add(`${group} ${percent}%`);
      if (healthy >= needed) continue;
      const told = `${group} has ${percent}% of the traffic and ${healthy} of the ${needed} tasks that it needs`;
      shortages.set(told, (shortages.get(told) ?? 0) + 1);
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    look,
    /** Each kind of shortage, and how often it was seen. */
    shortages: () => Object.fromEntries(shortages),
    /** What has been seen at all, so that nothing short means something. */
    seen: () => ({ looks, shares: [...shares] }),
    [Symbol.dispose]: () => {
      over = true;
      clearInterval(timer);
    },
  };
}

function needsOf({ ecs, elbv2 }: State): Need[] {
  const desired = ecs.services[0]!.desiredCount;
  const [forward] = elbv2.loadBalancers[0]!.listeners[0]!.rules[0]!.actions;
  const groups = forward!.ForwardConfig!.TargetGroups;
  const total = groups.reduce((sum, { Weight }) => sum + Weight, 0);
  return groups.flatMap(({ TargetGroupArn, Weight }) => {
    if (Weight === 0) return [];
    const { name, targets } = elbv2.targetGroups.find(({ arn }) => arn === TargetGroupArn)!;
    const healthy = targets.filter(({ health }) => health.state === 'healthy').length;
    const needed = Math.ceil((Weight * desired) / total);
    return [{ group: name, percent: (Weight / total) * 100, needed, healthy }];
  });
}
