import type { Problem } from '@deploy-actions/strategy';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { checkShape, type Path, type ShapeFinding } from './checkShape.ts';
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = document.errors.map(({ message, pos }) => ({ message, ...place(pos[0]) }));
  const strict = file.endsWith('.json') ? jsonProblems(text, file) : [];
  if (syntax.length + strict.length > 0) return failed(strict.length > 0 ? strict : syntax);

  const content = valueOf(document);
  if (content instanceof Error) return failed([{ file, message: content.message }]);
  if (content === null || typeof content !== 'object' || Array.isArray(content)) {
    return failed([
      { file, message: 'must hold a task definition: an object with `family` and `containerDefinitions`.' },
    ]);
  }
  const { taskDefinition, prefix } = unwrap(content as Record<string, unknown>);
  const report = checkShape(taskDefinition, taskDefinitionShape());
  const missing = ['family', 'containerDefinitions']
    .filter((key) => !(key in taskDefinition))
    .map((key) => ({ file, message: `\`${key}\` is missing.` }));
  return {
    taskDefinition,
    problems: [...missing, ...report.problems.map(locate)],
    notices: report.unknown.map(locate),
  };

  function place(offset: number): { file: string; line: number; column: number } {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  }

  function locate({ path, message }: ShapeFinding): Problem {
    const offset = offsetOf(document, [...prefix, ...path]);
    return { message, ...(offset === null ? { file } : place(offset)) };
  }
}

function failed(problems: readonly Problem[]): ParsedTaskDefinition {
  return { taskDefinition: {}, problems, notices: [] };
}

/** Aliases without an anchor, and too many of them, show only when the document is resolved. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error;
  }
}

/** The answer of DescribeTaskDefinition holds the task definition beside its tags. */
function unwrap(content: Record<string, unknown>): { taskDefinition: TaskDefinition; prefix: Path } {
  const inner = content['taskDefinition'];
  if (inner === null || typeof inner !== 'object') return { taskDefinition: registerable(content), prefix: [] };
  const tags = content['tags'];
  const tagged = Array.isArray(tags) && tags.length > 0 ? { ...inner, tags } : inner;
  return { taskDefinition: registerable(tagged as TaskDefinition), prefix: ['taskDefinition'] };
}

/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. */
function jsonProblems(text: string, file: string): Problem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const message = (error as SyntaxError).message;
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, position).split('\n');
    return [{ file, line: before.length, column: before.at(-1)!.length + 1, message: 'is not JSON here.' }];
  }
}

/** Where a path begins in the text: at the key, for a member of an object. */
function offsetOf(document: Document, path: Path): number | null {
  const parent = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === path.at(-1));
    const key: unknown = pair?.key;
    if (isNode(key) && key.range) return key.range[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : null;
}
