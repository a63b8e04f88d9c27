import type { Finding, Locate, Problem } from '@deploy-actions/strategy';
import type { Suite } from '../model.ts';
import { nameOf } from './describe.ts';
import { readWritten, type ReadOptions } from './readWritten.ts';
import { targetFault } from './schema/texts.ts';

/** A suite to run, or everything that must be put right first. Warnings do not stand in the way. */
export type SuiteReading =
  { readonly suite: Suite; readonly warnings: readonly Problem[] } | { readonly problems: readonly Problem[] };

/**
 * Reads a check file, YAML or JSON. All problems at once, in the order of the file, each with file, line and column; none
 * quotes a value that may be secret. Never rejects.
 *
 * @param file the name that problems carry
 */
export async function readCheckFile(text: string, file: string, options: ReadOptions = {}): Promise<SuiteReading> {
  // who asks one URL has no file, and need not wait for the parser
  const { parseObject } = await import('@deploy-actions/documents');
  const { content, problems, locate } = parseObject(text, file, 'a check file: an object with `checks`');
  const ofTarget = targetProblems(options.target);
  if (content === null) return { problems: [...ofTarget, ...problems.map((problem) => withHint(problem, text))] };

  const read = await readWritten(
    content,
    ofTarget.length > 0 ? { ...options, target: 'http://wrong.invalid' } : options,
  );
  const place = (findings: readonly Finding[]) => inOrder(findings.map((finding) => placed(finding, locate)));
  if ('problems' in read) return { problems: [...ofTarget, ...place(read.problems)] };
  return ofTarget.length > 0 ? { problems: ofTarget } : { suite: read.suite, warnings: place(read.warnings) };
}

function targetProblems(target: string | undefined): Problem[] {
  const fault = target === undefined ? null : targetFault(target);
  return fault === null ? [] : [{ input: 'target', message: `\`target\` ${fault}` }];
}

function placed({ message, ...finding }: Finding, locate: Locate): Problem {
  const subject = finding.path.length === 0 ? 'The file' : `\`${nameOf(finding.path)}\``;
  return locate({ ...finding, message: `${subject} ${message}` });
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** YAML takes `{{name}}` without quotes for objects. */
function withHint(problem: Problem, text: string): Problem {
  const line = text.split('\n')[(problem.line ?? 0) - 1] ?? '';
  const before = line.slice(0, problem.column);
  return /\{\s*\{\s*$/.test(before.slice(-20)) ? { ...problem, message: `${problem.message} ${UNQUOTED}` } : problem;
}

const UNQUOTED = 'A value that begins with `{{` needs quotes.';
