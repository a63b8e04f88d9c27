import * as v from 'valibot';
import type { Call } from './call.ts';
import { GitHubError, unprocessable } from './errors.ts';

/**
 * The request's JSON. Throws 400 for what is no JSON object and 422 for members that are missing or of another type.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed (the kinds of
 * errors; their wording is not documented and is what GitHub was seen to answer)
 */
export function bodyOf<Schema extends v.GenericSchema>(call: Call, schema: Schema): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, parse(call.bytes));
  if (parsed.success) return parsed.output;
  throw unprocessable(`Invalid request.\n\n${parsed.issues.map(describe).join('\n')}`);
}

function parse(bytes: Buffer): unknown {
  if (bytes.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new GitHubError(400, 'Problems parsing JSON');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new GitHubError(400, 'Body should be a JSON object');
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)?.replaceAll('.', '/') ?? '';
  if (issue.input === undefined) return `"${path}" wasn't supplied.`;
  if (issue.kind === 'validation') return `For 'properties/${path}', ${issue.message}`;
  return `For 'properties/${path}', ${shown(issue.input)} is not ${issue.expected ?? 'allowed'}.`;
}

/** GitHub is written in Ruby, and shows it. */
function shown(value: unknown): string {
  return value === null ? 'nil' : JSON.stringify(value);
}

/** A full object id. https://docs.github.com/en/rest/git/refs#create-a-reference */
export const sha = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{40}$/, (issue) => `"${issue.input}" does not match /^[0-9a-f]{40}$/.`),
);
