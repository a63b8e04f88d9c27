import { meant, type Finding } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { shown } from '../../checkFile/describe.ts';
import { sources, type SourceName, type WrittenMetrics } from './schema.ts';

const NAMES = Object.keys(sources) as SourceName[];
const ALLOWED = '`prometheus`, `http` or `probe-only`';

export type Shaped = { readonly written: WrittenMetrics } | { readonly findings: readonly Finding[] };

/** A metrics file's content by the schema of its source, or what is wrong; messages follow the name of what they are about. */
export function shapeOf(content: Readonly<Record<string, unknown>>): Shaped {
  const { source } = content;
  const name = NAMES.find((each) => each === source);
  if (name === undefined) return { findings: [{ path: ['source'], message: sourceFault(source) }] };
  const { output, issues } = v.safeParse(sources[name], content);
  return issues === undefined ? { written: output } : { findings: issues.map(findingOf) };
}

function sourceFault(source: unknown): string {
  if (source === undefined) return `is missing: ${ALLOWED}.`;
  if (typeof source !== 'string') return `must be ${ALLOWED}, but is ${shown(source, ['source'])}.`;
  if (/cloud|aws/i.test(source))
    return `must be ${ALLOWED}. CloudWatch needs no file: it is asked unless another source is named.`;
  const near = source === 'probe' ? 'probe-only' : meant(source, NAMES);
  return `must be ${ALLOWED}${near === null ? `, but is ${shown(source, ['source'])}.` : `. Is \`${near}\` meant?`}`;
}

function findingOf({ type, message, input, path: items }: v.BaseIssue<unknown>): Finding {
  const path = (items ?? []).map(({ key }) => key as string | number);
  // these say all of it themselves
  if (type === 'raw_check') return { path, message };
  const isKey = items?.at(-1)?.origin === 'key';
  if (isKey && input === undefined) return { path, message: 'is missing.' };
  return { path, message: `must be ${message}${isKey ? '' : `, but is ${shown(input, path)}`}.` };
}
