import type { Finding } from '../../src/problem.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';

/** The plan in what must be one. */
export function planIn(value: unknown): Plan {
  const reading = readPlan(value);
  if (!reading.ok) throw new Error(reading.problems.map(shown).join('\n'));
  return reading.value;
}

/** What is wrong, each as `path+offset: message`. */
export function problemsIn(value: unknown): string[] {
  const reading = readPlan(value);
  return reading.ok ? [] : reading.problems.map(shown);
}

export function warningsIn(value: unknown): string[] {
  const reading = readPlan(value);
  return reading.ok ? reading.warnings.map(shown) : ['no plan'];
}

function shown({ path, offset, message }: Finding): string {
  return `${path.join('.')}${offset === undefined ? '' : `+${offset}`}: ${message}`;
}
