import { defaultAnalysis, type Plan } from '@deploy-actions/strategy';

const MINUTE = 60_000;
const bake = { minMs: 30 * MINUTE, maxMs: 120 * MINUTE };

/**
 * The plan that everything is simulated with: default settings of the analysis, half an hour to two hours at each of
 * 5, 25 and 50 per cent. A stage with too little traffic waits for it.
 */
export const plan: Plan = {
  strategy: 'canary',
  stages: [5, 25, 50, 100].map((weight) => ({ weight, bake, criteria: [] })),
  criteria: [{ subject: { kind: 'error-rate' }, operator: '<', limit: { kind: 'of-baseline', factor: 1.25 } }],
  deadlineMs: 24 * 60 * MINUTE,
  analysis: defaultAnalysis,
  onFailure: 'rollback',
  onNoTraffic: 'hold',
  onCancel: 'rollback',
  rollback: 'immediate',
  notifications: [],
};

/** The same with no tolerance: the question that the other methods ask. */
export const strict: Plan = {
  ...plan,
  criteria: plan.criteria.map((each) => ({ ...each, limit: { kind: 'of-baseline', factor: 1 } })),
};

export const warmUpMinutes = plan.analysis.warmUpMs / MINUTE;
