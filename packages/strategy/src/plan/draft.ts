import type { Criterion } from '../criteria/criterion.ts';
import type { Place } from './fields.ts';
import type { AnalysisSettings, Bake, Plan, Strategy } from './plan.ts';

/** Criteria that were given together, as far as they could be read. */
export interface CriteriaGroup extends Place {
  readonly criteria: readonly Criterion[];
}

/** A stage as it was given. Null stands for what could not be read, which was reported. */
export interface StageDraft extends Place {
  readonly name?: string;
  readonly weight: number | null;
  readonly bake: Bake | null;
  /** Absent when the stage has none of its own. */
  readonly criteria?: CriteriaGroup;
}

/** How the plan goes: named, written out, or both. */
export interface Course {
  readonly strategy: Strategy;
  readonly stages: readonly StageDraft[];
  /** Where the stages were written out; absent when they are the strategy's own. */
  readonly written?: Place;
}

/** A plan as it was given, with the place of all that is judged as a whole. */
export interface PlanDraft extends Place {
  /** Null when it could not be read. */
  readonly course: Course | null;
  /** Of the plan, and of its rollback: judged at every stage. */
  readonly criteria: readonly CriteriaGroup[];
  /** Where it says `criteria: none`. */
  readonly noCriteria?: Place;
  readonly deadline?: Place & { readonly ms: number };
  readonly analysis: AnalysisSettings;
  readonly analysisAt: Place;
  readonly policies: Omit<Plan, 'strategy' | 'stages' | 'criteria' | 'deadlineMs' | 'analysis'>;
}
