import { readPlan, type Plan } from '@deploy-actions/strategy';

/** A plan as a user writes it; without criteria, where none are given. */
export function planOf(value: object): Plan {
  const reading = readPlan({ criteria: 'none', ...value });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}
