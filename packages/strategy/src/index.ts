export type { Problem } from './problem.ts';
export { isGreen, results, type Outcome, type Result } from './result.ts';
