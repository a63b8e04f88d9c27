export type { Problem } from './problem.ts';
export { isGreen, results, worst, type Outcome, type Result } from './result.ts';
