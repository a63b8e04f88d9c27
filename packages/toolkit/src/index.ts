export { annotate, annotationOf, type Annotation } from './annotations.ts';
export { Cancelled } from './cancellation.ts';
export { ConfigurationError, messageWithCauses, type Problem } from './errors.ts';
export type { Log } from './log.ts';
export { mask } from './mask.ts';
export { runMain, runPost, type Context, type Ending } from './run.ts';
export type { ActionSpec, InputSpec, InputType, OutputSpec, OutputType, Pair } from './spec.ts';
export { createState, type State } from './state.ts';
export { writeSummary } from './summary.ts';
