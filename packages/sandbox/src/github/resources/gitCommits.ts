import * as v from 'valibot';
import { parseCommit, parseTag, personText, textOf, type Person, type Tag } from '../git/commits.ts';
import { readObject, typeOf, writeObject } from '../git/objects.ts';
import { bodyOf } from '../http/body.ts';
import { callerOf, created, ok, type Call, type Routes } from '../http/call.ts';
import { notFound, unprocessable } from '../http/errors.ts';
import { idOfName, nodeId, time } from '../views/common.ts';
import { gitCommitView } from '../views/commits.ts';
import type { World } from '../world.ts';

const date = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is not a valid date-time.'),
);
const personSchema = v.looseObject({ name: v.string(), email: v.string(), date: v.optional(date) });
const commitSchema = v.looseObject({
  message: v.string(),
  tree: v.string(),
  parents: v.optional(v.array(v.string()), []),
  author: v.optional(personSchema),
  committer: v.optional(v.partial(personSchema)),
  signature: v.optional(v.string()),
});
const tagSchema = v.looseObject({
  tag: v.string(),
  message: v.string(),
  object: v.string(),
  type: v.picklist(['commit', 'tree', 'blob']),
  tagger: v.optional(personSchema),
});

export const gitCommitRoutes: Routes = {
  'POST /repos/{owner}/{repo}/git/commits': {
    operation: 'git:createCommit',
    docs: 'git/commits#create-a-commit',
    needs: ['contents:write'],
    handle: createCommit,
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    operation: 'git:getCommit',
    docs: 'git/commits#get-a-commit-object',
    needs: ['contents:read'],
    async handle({ params, world }) {
      const commit = await readObject(world.git, params['commit_sha']!, 'commit');
      if (!commit) throw notFound();
      return ok(gitCommitView(world.urls, parseCommit(commit)));
    },
  },
  'POST /repos/{owner}/{repo}/git/tags': {
    operation: 'git:createTag',
    docs: 'git/tags#create-a-tag-object',
    needs: ['contents:write'],
    handle: createTag,
  },
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': {
    operation: 'git:getTag',
    docs: 'git/tags#get-a-tag',
    needs: ['contents:read'],
    async handle({ params, world }) {
      const tag = await readObject(world.git, params['tag_sha']!, 'tag');
      if (!tag) throw notFound();
      return ok(tagView(world, parseTag(tag)));
    },
  },
};

/**
 * https://docs.github.com/en/rest/git/commits#create-a-commit: the author is the caller by default, the committer the
 * author. The wordings are what GitHub was seen to answer.
 */
async function createCommit(call: Call) {
  const { git, urls } = call.world;
  const { message, tree, parents, signature, ...given } = bodyOf(call, commitSchema);
  const author = personOf(call, given.author);
  const { name = author.name, email = author.email, date: at } = given.committer ?? {};
  const committer = given.committer ? personOf(call, { name, email, ...(at !== undefined && { date: at }) }) : author;
  if ((await typeOf(git, tree)) !== 'tree') throw unprocessable('Tree SHA does not exist');
  for (const parent of parents) {
    if ((await typeOf(git, parent)) !== 'commit') {
      throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
  }
  const headers = [
    ['tree', tree] as const,
    ...parents.map((parent) => ['parent', parent] as const),
    ['author', personText(author)] as const,
    ['committer', personText(committer)] as const,
    ...(signature === undefined ? [] : [['gpgsig', signature] as const]),
  ];
  const sha = await writeObject(git, 'commit', textOf(headers, message));
  return created(gitCommitView(urls, parseCommit((await readObject(git, sha, 'commit'))!)));
}

async function createTag(call: Call) {
  const { world } = call;
  const { tag, message, object, type, tagger } = bodyOf(call, tagSchema);
  if ((await typeOf(world.git, object)) !== type) throw unprocessable('Object does not exist');
  const headers = [
    ['object', object],
    ['type', type],
    ['tag', tag],
    ['tagger', personText(personOf(call, tagger))],
  ] as const;
  const sha = await writeObject(world.git, 'tag', textOf(headers, message));
  return created(tagView(world, parseTag((await readObject(world.git, sha, 'tag'))!)));
}

/** Who is named, or the caller by the address that GitHub gives to those who show none. */
function personOf(call: Call, given: { name: string; email: string; date?: string | undefined } | undefined): Person {
  const { login } = callerOf(call);
  const now = new Date(call.world.clock.now()).toISOString();
  const { name, email, date: at = now } = given ?? { name: login, email: noReplyAddress(login) };
  return { name, email, seconds: Math.floor(Date.parse(at) / 1_000), zone: zoneOf(at) };
}

/** https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address */
export function noReplyAddress(login: string): string {
  return `${idOfName(login)}+${login}@users.noreply.github.com`;
}

function zoneOf(at: string): string {
  return /([+-]\d\d):?(\d\d)$/.exec(at)?.slice(1).join('') ?? '+0000';
}

function tagView({ urls }: World, { sha, tag, object, tagger, message }: Tag) {
  return {
    node_id: nodeId('Tag', sha),
    tag,
    sha,
    url: urls.repo(`/git/tags/${sha}`),
    message,
    tagger: { name: tagger.name, email: tagger.email, date: time(tagger.seconds * 1_000) },
    object: { ...object, url: urls.repo(`/git/${object.type}s/${object.sha}`) },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
