import type { ActionFile } from './actionFile.ts';
import { holds, type ExpressionContext } from './expressions.ts';

export type PhaseName = 'pre' | 'main' | 'post';

export type JobStatus = 'success' | 'failure' | 'cancelled';

export interface Phase {
  readonly name: PhaseName;
  readonly script: string;
  readonly condition: string;
}

/** The phases of an action in their order. main has the condition that a step without `if` has. */
export function phasesOf(action: ActionFile): Phase[] {
  const phases: Phase[] = [{ name: 'main', script: action.main, condition: 'success()' }];
  if (action.pre !== undefined) phases.unshift({ name: 'pre', script: action.pre, condition: action.preIf });
  if (action.post !== undefined) phases.push({ name: 'post', script: action.post, condition: action.postIf });
  return phases;
}

/**
 * Whether a phase may run, and go on running, while the job stands as given: GitHub evaluates the condition once more when
 * a job is cancelled, and signals only a step whose condition no longer holds (actions/runner, StepsRunner.cs).
 */
export function mayRun(phase: Phase, status: JobStatus, contexts: ExpressionContext['contexts']): boolean {
  return holds(phase.condition, {
    contexts: { ...contexts, job: { status } },
    functions: {
      always: () => true,
      success: () => status === 'success',
      failure: () => status === 'failure',
      cancelled: () => status === 'cancelled',
    },
  });
}

/** Of the exit codes of the phases, the one that a shell should see: main's, else that of whatever else failed. */
export function overallExitCode(codes: ReadonlyMap<PhaseName, number>): number {
  return [codes.get('main'), codes.get('pre'), codes.get('post')].find((code) => code !== undefined && code !== 0) ?? 0;
}
