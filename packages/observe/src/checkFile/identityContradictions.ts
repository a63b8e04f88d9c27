import type { Finding } from '@deploy-actions/strategy';
import { checkContradictions } from './checkContradictions.ts';
import type { Contradictions } from './contradictions.ts';
import { headerConditions, shortKeys, writtenOut } from './identity.ts';
import type { WrittenIdentity } from './schema/suite.ts';
import { tellsRelease } from './tellsRelease.ts';

/** What does not go together in an identity of a sound shape. */
export function identityContradictions(identity: WrittenIdentity, target: string | null): Contradictions {
  const isLong = identity.httpGet !== undefined || identity.httpPost !== undefined || identity.expect !== undefined;
  const problems = isLong ? longProblems(identity) : shortProblems(identity);
  if (problems.length > 0) return { problems, warnings: [] };
  const around = { target, followRedirects: undefined };
  const check = writtenOut(identity);
  if (!tellsRelease(check.expect ?? {}))
    return { problems: [{ path: ['identity'], message: ANY_RELEASE }], warnings: [] };
  const { problems: found, warnings } = checkContradictions(check, ['identity'], around);
  return { problems: isLong ? found : found.map(inShortForm), warnings };
}

function longProblems(identity: WrittenIdentity): Finding[] {
  const { httpGet, httpPost, expect } = identity;
  const message = 'belongs to the short form: write it within the method and `expect`.';
  const beside = shortKeys.filter((key) => identity[key] !== undefined);
  const says = expect?.headers !== undefined || expect?.body !== undefined || expect?.json !== undefined;
  return [
    ...beside.map((key) => ({ path: ['identity', key], message })),
    ...(httpGet === undefined && httpPost === undefined
      ? [{ path: ['identity'], message: 'does nothing: it needs `httpGet` or `httpPost` beside `expect`.' }]
      : []),
    ...(says
      ? []
      : [{ path: ['identity'], message: `${UNKNOWABLE}: it needs \`headers\`, \`body\` or \`json\` in \`expect\`.` }]),
  ];
}

const ANY_RELEASE =
  'lets every release pass: it needs a condition that only the expected one meets, e.g. `equals` its commit.';

const UNKNOWABLE = 'does not tell one release from another';

function shortProblems(identity: WrittenIdentity): Finding[] {
  const { path, url, json, body, header } = identity;
  const conditions = headerConditions.filter((key) => identity[key] !== undefined);
  if (json === undefined && body === undefined && header === undefined && conditions.length === 0) {
    return [{ path: ['identity'], message: `${UNKNOWABLE}: it needs \`json\`, \`header\` or \`body\`.` }];
  }
  return [
    ...(path !== undefined && url !== undefined
      ? [{ path: ['identity', 'path'], message: 'stands beside `url`, which is the whole address.' }]
      : []),
    ...(header !== undefined && conditions.length === 0
      ? [{ path: ['identity', 'header'], message: 'needs a condition beside it, e.g. `equals`.' }]
      : []),
    ...(header === undefined
      ? conditions.map((key) => ({
          path: ['identity', key],
          message: 'is a condition on a header: name it in `header`.',
        }))
      : []),
  ];
}

/** Where in the short form it is that something is wrong with what it was written out as. */
function inShortForm({ path, ...finding }: Finding): Finding {
  const rest = path.slice(2);
  return { ...finding, path: rest[0] === 'headers' ? ['identity', 'header'] : ['identity', ...rest] };
}
