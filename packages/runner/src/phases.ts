import type { JavaScriptAction } from './actionFile.ts';
import { holds, type ExpressionContext } from './expressions.ts';

export type PhaseName = 'pre' | 'main' | 'post';

export type JobStatus = 'success' | 'failure' | 'cancelled';

export interface Phase {
  readonly name: PhaseName;
  readonly script: string;
  readonly condition: string;
}

/** The phases of an action in their order. main has the condition of its step. */
export function phasesOf(action: JavaScriptAction, condition: string): Phase[] {
  const phases: Phase[] = [{ name: 'main', script: action.main, condition }];
  if (action.pre !== undefined) phases.unshift({ name: 'pre', script: action.pre, condition: action.preIf });
  if (action.post !== undefined) phases.push({ name: 'post', script: action.post, condition: action.postIf });
  return phases;
}

/**
 * Whether a phase may run, and go on running, while the job stands as given: GitHub evaluates the condition once more when
 * a job is cancelled, and signals only a step whose condition no longer holds (actions/runner, StepsRunner.cs).
 */
export function mayRun(condition: string, status: JobStatus, contexts: ExpressionContext['contexts']): boolean {
  return holds(condition, {
    contexts: { ...contexts, job: { status } },
    functions: {
      always: () => true,
      success: () => status === 'success',
      failure: () => status === 'failure',
      cancelled: () => status === 'cancelled',
    },
  });
}

/** How a phase of a step went. */
export interface PhaseEnd {
  readonly name: PhaseName;
  readonly exitCode: number;
  /** Whether the step says that its failure is none of the job's. */
  readonly passedOver: boolean;
}

/** Of the exit codes of the phases, the one that a shell should see: main's, else that of whatever else failed. */
export function overallExitCode(phases: readonly PhaseEnd[]): number {
  const failed = phases.filter(({ exitCode, passedOver }) => exitCode !== 0 && !passedOver);
  const of = (wanted: PhaseName): PhaseEnd | undefined => failed.find(({ name }) => name === wanted);
  return (of('main') ?? of('pre') ?? of('post'))?.exitCode ?? 0;
}

/** GitHub asks for success where a condition does not say itself how the job may stand. */
export function fullCondition(condition: string): string {
  const bare = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
  return /\b(?:always|success|failure|cancelled)\(\)/.test(bare) ? bare : `success() && (${bare})`;
}
