import { setTimeout as sleep } from 'node:timers/promises';
import { startSandbox, startTraffic, type Sandbox, type ScenarioInput } from '@deploy-actions/sandbox';
import { taskDefinitionWith } from '../contestants.ts';

/** A minute of the platform is a second. */
export const SPEED = 60;

/** Requests per real second, which is a minute of the platform's. */
const PER_SECOND = 200;

/** Of the traffic, on the candidate until it is taken back. */
export const PERCENT = 20;

/** Minutes that ECS's canary would stay at its share, and the requests of which are those that could have met it. */
export const BAKE_MINUTES = 60;

/** Real ms between two looks at the weights. */
const LOOK_EVERY_MS = 20;

/** Longer takes nobody; real ms. */
const PATIENCE_MS = 120_000;

/** What a bad candidate did before it was taken back, in the platform's time. */
export interface Harm {
  /** From its first bad response to weight 0. */
  readonly seconds: number;
  /** Requests that it was given, per cent of those of the time that it was to stay. */
  readonly metPercent: number;
  /** Who took it back, by what it says itself. */
  readonly reason: string;
}

/** A way to bring a release to its share of the traffic, and back. Resolves with the reason when it has been taken back. */
export type Contestant = (shop: Shop) => Promise<string>;

export interface Shop {
  readonly sandbox: Sandbox;
  /** ARN of the candidate's task definition. */
  readonly release: string;
  /** ARN of the target group that is empty until there is a candidate. */
  readonly candidateGroup: string;
  /** Aborted once the candidate has weight 0 again. */
  readonly over: AbortSignal;
}

type Service = NonNullable<ScenarioInput['services']>[number];

/**
 * One bad release, from the first to the last request that it gets.
 *
 * @param phase when in a minute of CloudWatch's it is begun, 0 to 1
 */
export async function harmOf(
  contestant: Contestant,
  service: Partial<Service>,
  image: string,
  phase: number,
): Promise<Harm> {
  await using sandbox = await startSandbox({
    speed: SPEED,
    scenario: { services: [{ name: 'shop', deregistrationDelaySeconds: 10, ...service }] },
  });
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: PER_SECOND });
  const over = new AbortController();
  try {
    const { taskDefinition } = await sandbox.invoke(
      'ecs',
      'RegisterTaskDefinition',
      await taskDefinitionWith(sandbox, image),
    );
    const { TargetGroups } = await sandbox.invoke('elbv2', 'DescribeTargetGroups', {});
    const candidateGroup: string = TargetGroups[1].TargetGroupArn;
    const sinceMinute = (sandbox.clock.now() / 60_000) % 1;
    await sandbox.clock.sleep(((1 + phase - sinceMinute) % 1) * 60_000);
    const shop = { sandbox, release: taskDefinition.taskDefinitionArn, candidateGroup, over: over.signal };
    const ended = contestant(shop);
    const times = await watch(sandbox, candidateGroup, image);
    over.abort();
    const reason = await ended;
    const { byRelease } = sandbox.ledger.snapshot();
    return {
      seconds: (times.backAt - times.firstBadAt) / 1_000,
      metPercent: (100 * byRelease[image]!.requests) / (PER_SECOND * BAKE_MINUTES * (60 / SPEED)),
      reason,
    };
  } finally {
    over.abort();
    await traffic.stop();
  }
}

/** When the candidate answered badly for the first time, and when its weight was 0 again: the sandbox's time, ms. */
async function watch(sandbox: Sandbox, group: string, image: string) {
  const deadline = performance.now() + PATIENCE_MS;
  let firstBadAt: number | null = null;
  for (;;) {
    firstBadAt ??=
      sandbox.ledger.snapshot().recent.find(({ release, status }) => release === image && status >= 500)?.at ?? null;
    if (firstBadAt !== null && weightOf(sandbox, group) === 0) return { firstBadAt, backAt: sandbox.clock.now() };
    if (performance.now() > deadline) throw new Error(`${image} was not taken back within ${PATIENCE_MS} ms.`);
    await sleep(LOOK_EVERY_MS);
  }
}

interface State {
  readonly elbv2: {
    readonly loadBalancers: readonly {
      readonly listeners: readonly {
        readonly rules: readonly {
          readonly actions: readonly {
            readonly ForwardConfig: {
              readonly TargetGroups: readonly { readonly TargetGroupArn: string; readonly Weight: number }[];
            };
          }[];
        }[];
      }[];
    }[];
  };
}

/** Of the production rule. */
function weightOf(sandbox: Sandbox, group: string): number {
  const [balancer] = (sandbox.state() as State).elbv2.loadBalancers;
  const { TargetGroups } = balancer!.listeners[0]!.rules[0]!.actions[0]!.ForwardConfig;
  return TargetGroups.find(({ TargetGroupArn }) => TargetGroupArn === group)!.Weight;
}
