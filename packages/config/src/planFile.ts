import { parseDocument } from '@deploy-actions/documents';
import { readPlan, type Plan, type Problem } from '@deploy-actions/strategy';

/** A plan with what is doubtful about it, or everything that is wrong, each with file, line and column. */
export type PlanFile =
  { readonly plan: Plan; readonly warnings: readonly Problem[] } | { readonly problems: readonly Problem[] };

/**
 * Reads a plan from YAML or JSON, see `readPlan`.
 *
 * @param file the name that problems carry; one that ends in .json must be JSON
 */
export function readPlanFile(text: string, file: string): PlanFile {
  const { content, problems, locate } = parseDocument(text, file);
  if (problems.length > 0) return { problems };
  const reading = readPlan(content);
  return reading.ok
    ? { plan: reading.value, warnings: reading.warnings.map(locate) }
    : { problems: reading.problems.map(locate).toSorted(byPlace) };
}

/** Parts of a plan are read one after the other; a person goes from top to bottom. */
function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
