import * as core from '@actions/core';
import { describeProblem, type Problem } from './errors.ts';

/** GitHub shows ten annotations of a level per step; more are dropped without a word. */
export const ANNOTATIONS_SHOWN = 10;

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title?: string;
  readonly message: string;
  /** Where in the workspace it is; lines and columns are counted from 1. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

// by their own names: core[level] would keep all of @actions/core in the bundle, an HTTP client of 1 MB included
const emit = { error: core.error, warning: core.warning, notice: core.notice };

/** What a person must act on, or should know. */
export function annotate({ level, title, message, file, line, column }: Annotation): void {
  emit[level](message, {
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  });
}

/** One error annotation per problem; when there are more than GitHub shows, the last one lists the rest. */
export function annotateProblems(problems: readonly Problem[]): void {
  const single = problems.length > ANNOTATIONS_SHOWN ? problems.slice(0, ANNOTATIONS_SHOWN - 1) : problems;
  const rest = problems.slice(single.length);
  for (const problem of single) annotate(annotationOf(problem, 'error'));
  if (rest.length > 0) core.error(`${rest.length} more:\n${rest.map(describeProblem).join('\n')}`);
}

/** Of what is wrong, or strange, in what the user gave. */
export function annotationOf(problem: Problem, level: Annotation['level']): Annotation {
  const { file, line, column } = problem;
  return { level, title: 'Configuration', message: describeProblem(problem), file, line, column };
}
