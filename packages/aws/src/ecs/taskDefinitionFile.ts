import { parseObject } from '@deploy-actions/documents';
import type { Finding, Path, Problem } from '@deploy-actions/strategy';
import { checkShape } from './checkShape.ts';
import { taskDefinitionShape } from './model.ts';
import { registerable, type TaskDefinition } from './taskDefinition.ts';

export interface ParsedTaskDefinition {
  readonly taskDefinition: TaskDefinition;
  readonly problems: readonly Problem[];
  /** Keys passed on to ECS although this version does not know them. */
  readonly notices: readonly Problem[];
}

/**
 * Reads a task definition from JSON or YAML, with the place of everything that is wrong. The output of
 * `describe-task-definition` is taken as it is: the envelope and what only ECS may set are removed.
 *
 * @param file the name that problems carry; one that ends in .json must be JSON
 */
export function parseTaskDefinition(text: string, file: string): ParsedTaskDefinition {
  const what = 'a task definition: an object with `family` and `containerDefinitions`';
  const { content, problems, locate } = parseObject(text, file, what);
  if (content === null) return { taskDefinition: {}, problems, notices: [] };
  const { taskDefinition, prefix } = unwrap(content);
  const report = checkShape(taskDefinition, taskDefinitionShape());
  const missing = ['family', 'containerDefinitions']
    .filter((key) => isMissing(taskDefinition[key]))
    .map((key) => ({ file, message: `\`${key}\` is missing, or empty.` }));
  const below = (finding: Finding): Finding => ({ ...finding, path: [...prefix, ...finding.path] });
  return {
    taskDefinition,
    problems: [...missing, ...report.problems.map(below).map(locate)],
    notices: report.unknown.map(below).map(locate),
  };
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** The answer of DescribeTaskDefinition holds the task definition beside its tags. */
function unwrap(content: Readonly<Record<string, unknown>>): { taskDefinition: TaskDefinition; prefix: Path } {
  const inner = content['taskDefinition'];
  if (inner === null || typeof inner !== 'object') return { taskDefinition: registerable(content), prefix: [] };
  const tags = content['tags'];
  const tagged = Array.isArray(tags) && tags.length > 0 ? { ...inner, tags } : inner;
  return { taskDefinition: registerable(tagged as TaskDefinition), prefix: ['taskDefinition'] };
}
