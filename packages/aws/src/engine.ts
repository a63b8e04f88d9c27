import type { Service } from '@aws-sdk/client-ecs';
import type { Plan } from '@deploy-actions/strategy';
import { isEcsOwned } from './ecs/weightsOwner.ts';
import { planProblems } from './native/fit.ts';

/**
 * Who moves the traffic of an ECS service.
 *
 * - `native`: ECS itself, each step by our word
 * - `stepwise`: we do, by the weights of its listener rules
 * - `auto`: ECS, where it can do the plan exactly
 */
export const engines = ['native', 'stepwise', 'auto'] as const;

export type Engine = (typeof engines)[number];

export interface Chosen {
  readonly engine: Exclude<Engine, 'auto'>;
  /** For people. */
  readonly why: string;
}

/** Which of the two carries a plan out. A service whose weights ECS owns is never left to anybody else. */
export function chooseEngine(asked: Engine, plan: Plan, service: Service): Chosen {
  if (asked !== 'auto') return { engine: asked, why: 'as asked for' };
  if (isEcsOwned(service)) {
    const why =
      planProblems(plan).length === 0 ? 'ECS can do the plan exactly' : 'ECS owns the weights of this service';
    return { engine: 'native', why };
  }
  const why =
    planProblems(plan).length === 0
      ? 'ECS is not set up to move the traffic of this service'
      : 'ECS cannot do the plan';
  return { engine: 'stepwise', why };
}

/** A line for people. */
export function moverText({ engine, why }: Chosen): string {
  const who =
    engine === 'native' ? 'ECS itself moves the traffic' : 'the weights of its listener rules move the traffic';
  return `${who} (engine ${engine}: ${why})`;
}
