export { UsageError } from './errors.ts';
export type { PhaseName } from './phases.ts';
export { GITHUB_GRACE, type Grace } from './process.ts';
export type { Annotation } from './render.ts';
export { runAction, type ActionRun, type RunOptions } from './run.ts';
