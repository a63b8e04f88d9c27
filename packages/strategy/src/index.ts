export type { Finding, Locate, Path, Problem, Reading } from './problem.ts';
export { isGreen, results, worst, type Outcome, type Result } from './result.ts';
