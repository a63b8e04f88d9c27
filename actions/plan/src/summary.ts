import type { Decision } from './decide.ts';
import { facts, planLines } from './describe.ts';
import type { PlanDocument } from './document.ts';
import { placeOf, type Inspection } from './inspect.ts';

export interface Summary extends Decision {
  readonly document: PlanDocument;
  readonly digest: string;
  readonly inspection: Inspection | null;
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** The job summary: whether it may go, why, and then what it is. */
export function summaryOf({ result, reason, document, digest, inspection, warnings, notes }: Summary): string {
  const mark = result === 'ready' ? '✅' : result === 'blocked' ? '⏸️' : '❌';
  return [
    `### ${mark} Plan for ${code(document.environment.name)}: ${result}`,
    '',
    escape(reason),
    '',
    '| | |',
    '| --- | --- |',
    ...[...facts(document), ['digest', digest] as const].map(([name, value]) => `| ${name} | ${code(value)} |`),
    '',
    ...block(planLines(document.plan), 'text'),
    ...(inspection?.seen ?? []).flatMap(({ job, stable, changes }) => [
      `${code(placeOf(job))} ${stable === null ? 'is created' : changes.lines.length === 0 ? 'runs it already' : 'changes'}`,
      '',
      ...(changes.lines.length === 0 ? [] : block(changes.lines, 'diff')),
    ]),
    ...warnings.map((each) => `- ⚠️ ${escape(each)}`),
    ...notes.map((each) => `- ${escape(each)}`),
    '',
  ].join('\n');
}

/** Why a run deploys nothing. */
export function noneSummary(reason: string): string {
  return `### Plan: no environment\n\n${escape(reason)}\n`;
}

/** What names and people say is data: it must not become Markdown, HTML or a mention. */
function escape(text: string): string {
  return text
    .replace(/[\\*_[\]<>|#~&]/g, (char) => `\\${char}`)
    .replaceAll('@', '@\u200b')
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
}

function code(text: string): string {
  const line = text
    .replaceAll('`', "'")
    .replaceAll('|', '\\|')
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
  return `\`${line}\``;
}

/** A block that nothing in it can end. */
function block(lines: readonly string[], language: string): string[] {
  const safe = lines.map((line) => line.replace(/\r?\n/g, '\\n').replaceAll('````', "''''"));
  return [`\`\`\`\`${language}`, ...safe, '````', ''];
}
