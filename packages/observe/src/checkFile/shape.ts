import type { Finding, Path } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { shown } from './describe.ts';
import { suite } from './schema/suite.ts';

/**
 * What is wrong with the shape of a suite: unknown keys, wrong types, values that are not allowed. All of it, each with its
 * path; the messages follow the name of what is wrong.
 */
export function shapeFindings(content: unknown): Finding[] {
  const { issues } = v.safeParse(suite, content);
  const findings = (issues ?? []).flatMap((issue) => findingsOf(issue, []));
  // with its parts put right, the whole may be right, too
  const wholes = new Set(findings.flatMap(({ path }) => path.map((_, depth) => JSON.stringify(path.slice(0, depth)))));
  return findings.filter(({ path }) => !wholes.has(JSON.stringify(path)));
}

type Issue = v.BaseIssue<unknown>;

function findingsOf(issue: Issue, above: Path): Finding[] {
  const items = issue.path ?? [];
  const path = [...above, ...items.map(({ key }) => key as string | number)];
  // of several forms the one was meant that the value has but for something within it
  const within = (issue.issues ?? []).filter((each) => each.path !== undefined);
  if (within.length > 0) return within.flatMap((each) => findingsOf(each, path));
  return [{ path, message: messageOf(issue, path) }];
}

function messageOf({ type, message, input, path: items }: Issue, path: Path): string {
  // these say all of it themselves
  if (type === 'raw_check') return message;
  const last = items?.at(-1);
  if (last?.origin === 'key' && input === undefined) return 'is missing.';
  const given = last?.origin === 'key' ? '' : `, but is ${shown(input, path)}`;
  return `must be ${message}${given}.`;
}
