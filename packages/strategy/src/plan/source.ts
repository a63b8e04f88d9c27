import { printCriterion } from '../criteria/print.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { formatDuration } from '../duration.ts';
import type { Plan, Stage } from './plan.ts';

/** What a plan file holds: plain data, in the words that people write. */
export type PlanSource = Readonly<Record<string, unknown>>;

/**
 * The plan as a plan file says it, with nothing left to defaults: `readPlan` reads it back to the same plan. It is how a plan that was
 * approved is handed to the step that carries it out. Without `notifications`: the address of a web hook is a secret.
 */
export function planSource(plan: Plan): PlanSource {
  const { strategy, stages, criteria, deadlineMs, analysis, entryCheck } = plan;
  return {
    strategy,
    // `rolling` leaves the weights to the platform, and takes none
    ...(strategy === 'rolling' ? {} : { stages: stages.map(stageSource) }),
    ...criteriaSource(criteria, stages),
    deadline: formatDuration(deadlineMs),
    'on-failure': plan.onFailure,
    'on-no-traffic': plan.onNoTraffic,
    'on-cancel': plan.onCancel,
    rollback: plan.rollback,
    analysis: {
      alpha: analysis.alpha,
      dispersion: analysis.dispersion,
      'min-requests': analysis.minRequests,
      'warm-up': formatDuration(analysis.warmUpMs),
      window: formatDuration(analysis.windowMs),
      regression: analysis.regression,
    },
    // only the blocks of these two strategies have one
    ...(entryCheck && {
      [strategy]: {
        'health-check-endpoint': entryCheck.path,
        'health-check-timeout': formatDuration(entryCheck.timeoutMs),
      },
    }),
  };
}

function stageSource({ name, weight, bake, criteria }: Stage): PlanSource {
  return {
    ...(name === undefined ? {} : { name }),
    weight,
    bake: formatDuration(bake.minMs),
    max: formatDuration(bake.maxMs),
    ...(criteria.length === 0 ? {} : { criteria: criteria.map(printCriterion) }),
  };
}

/** `none` is said where nothing is judged at all; a plan whose stages have their own has none besides. */
function criteriaSource(criteria: readonly Criterion[], stages: readonly Stage[]): PlanSource {
  if (criteria.length > 0) return { criteria: criteria.map(printCriterion) };
  return stages.some((stage) => stage.criteria.length > 0) ? {} : { criteria: 'none' };
}
