import type { StrategyConfiguration } from './configuration.ts';

/**
 * A native deployment as a list of steps.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html (lifecycle stages)
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-linear.html, canary-deployment.html
 */

export type Stage =
  | 'RECONCILE_SERVICE'
  | 'PRE_SCALE_UP'
  | 'SCALE_UP'
  | 'POST_SCALE_UP'
  | 'TEST_TRAFFIC_SHIFT'
  | 'POST_TEST_TRAFFIC_SHIFT'
  | 'PRE_PRODUCTION_TRAFFIC_SHIFT'
  | 'PRODUCTION_TRAFFIC_SHIFT'
  | 'POST_PRODUCTION_TRAFFIC_SHIFT'
  | 'BAKE_TIME'
  | 'CLEAN_UP';

/** One thing to do in a stage; a stage can have several, and come several times. */
export type Step = { readonly stage: Stage } & (
  | { readonly work: 'reconcile' | 'scaleUp' | 'pause' | 'cleanUp' }
  /** The new revision's share from now on. */
  | { readonly work: 'shift'; readonly of: 'test' | 'production'; readonly percent: number }
  | { readonly work: 'wait'; readonly minutes: number }
);

export interface Circumstances {
  /** There are revisions besides the one that serves and the new one. */
  readonly leftovers: boolean;
  /** There is no revision yet that could share the traffic: all of it is the new one's, and there is nothing to bake. */
  readonly first: boolean;
}

export function stepsOf(configuration: StrategyConfiguration, { leftovers, first }: Circumstances): Step[] {
  const shares = first ? [{ percent: 100, bakeMinutes: 0 }] : sharesOf(configuration);
  return [
    ...(leftovers ? [{ stage: 'RECONCILE_SERVICE', work: 'reconcile' } as const, pause('RECONCILE_SERVICE')] : []),
    pause('PRE_SCALE_UP'),
    { stage: 'SCALE_UP', work: 'scaleUp' },
    pause('POST_SCALE_UP'),
    { stage: 'TEST_TRAFFIC_SHIFT', work: 'shift', of: 'test', percent: 100 },
    pause('POST_TEST_TRAFFIC_SHIFT'),
    ...shares.flatMap(({ percent, bakeMinutes }): Step[] => [
      pause('PRE_PRODUCTION_TRAFFIC_SHIFT'),
      { stage: 'PRODUCTION_TRAFFIC_SHIFT', work: 'shift', of: 'production', percent },
      ...(percent < 100 ? [{ stage: 'PRODUCTION_TRAFFIC_SHIFT', work: 'wait', minutes: bakeMinutes } as const] : []),
    ]),
    pause('POST_PRODUCTION_TRAFFIC_SHIFT'),
    { stage: 'BAKE_TIME', work: 'wait', minutes: first ? 0 : configuration.bakeTimeInMinutes },
    { stage: 'CLEAN_UP', work: 'cleanUp' },
  ];
}

/** All traffic goes back at once, then what is left of the new revision goes. */
export const ROLLBACK_STEPS: readonly Step[] = [
  { stage: 'PRODUCTION_TRAFFIC_SHIFT', work: 'shift', of: 'production', percent: 0 },
  { stage: 'TEST_TRAFFIC_SHIFT', work: 'shift', of: 'test', percent: 0 },
  { stage: 'CLEAN_UP', work: 'cleanUp' },
];

interface Share {
  readonly percent: number;
  /** How long it is watched before the next one; not after the last. */
  readonly bakeMinutes: number;
}

function sharesOf({ linearConfiguration: linear, canaryConfiguration: canary }: StrategyConfiguration): Share[] {
  if (linear) {
    const step = Math.round(linear.stepPercent * 10);
    const count = Math.ceil(1_000 / step);
    return Array.from({ length: count }, (_, index) => ({
      percent: Math.min(step * (index + 1), 1_000) / 10,
      bakeMinutes: linear.stepBakeTimeInMinutes,
    }));
  }
  const all = { percent: 100, bakeMinutes: 0 };
  if (!canary || canary.canaryPercent === 100) return [all];
  return [{ percent: canary.canaryPercent, bakeMinutes: canary.canaryBakeTimeInMinutes }, all];
}

function pause(stage: Stage): Step {
  return { stage, work: 'pause' };
}
