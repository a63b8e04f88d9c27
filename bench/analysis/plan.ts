import { readPlan, type Plan } from '@deploy-actions/strategy';

const MINUTE = 60_000;

/**
 * The plan that everything is simulated with: default settings of the analysis, half an hour to two hours at each of
 * 5, 25 and 50 per cent. A stage with too little traffic waits for it.
 */
export const plan: Plan = planIn({
  stages: '5@30m..2h, 25@30m..2h, 50@30m..2h, 100@30m..2h',
  criteria: 'error-rate < 125% of baseline',
  deadline: '24h',
});

/** The same with no tolerance: the question that the other methods ask. */
export const strict: Plan = {
  ...plan,
  criteria: plan.criteria.map((each) => ({ ...each, limit: { kind: 'of-baseline', factor: 1 } })),
};

export const warmUpMinutes = plan.analysis.warmUpMs / MINUTE;

function planIn(written: object): Plan {
  const reading = readPlan(written);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.value;
}
