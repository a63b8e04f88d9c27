import * as v from 'valibot';
import { GitFailure } from '../git/git.ts';
import { listTree, typeOf, writeObject, writeTree, type TreeChange, type TreeEntry } from '../git/objects.ts';
import { resolveCommit } from '../git/resolve.ts';
import { bodyOf } from '../http/body.ts';
import { created, ok, type Call, type Routes } from '../http/call.ts';
import { notFound, unprocessable } from '../http/errors.ts';
import type { World } from '../world.ts';

const entrySchema = v.looseObject({
  path: v.string(),
  mode: v.picklist(['100644', '100755', '040000', '160000', '120000']),
  type: v.optional(v.picklist(['blob', 'tree', 'commit'])),
  sha: v.optional(v.nullable(v.string())),
  content: v.optional(v.string()),
});

const creation = v.looseObject({ base_tree: v.optional(v.string()), tree: v.array(entrySchema) });

export const treeRoutes: Routes = {
  'POST /repos/{owner}/{repo}/git/trees': {
    operation: 'git:createTree',
    docs: 'git/trees#create-a-tree',
    needs: ['contents:write'],
    handle: createTree,
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
    operation: 'git:getTree',
    docs: 'git/trees#get-a-tree',
    needs: ['contents:read'],
    handle: getTree,
  },
};

/** https://docs.github.com/en/rest/git/trees#create-a-tree; the wordings are what GitHub was seen to answer. */
async function createTree(call: Call) {
  const { world } = call;
  const { base_tree: base = null, tree } = bodyOf(call, creation);
  if (tree.length === 0) throw unprocessable('Invalid tree info');
  if (base !== null && (!/^[0-9a-f]{40}$/.test(base) || (await typeOf(world.git, base)) === null)) {
    throw unprocessable('base_tree is not a valid tree oid');
  }
  const changes: TreeChange[] = [];
  // one after the other: each may be a process
  for (const entry of tree) changes.push(await changeOf(world, entry));
  try {
    const sha = await writeTree(world.git, base, changes, world.indexFile());
    return created(treeView(world, sha, await listTree(world.git, sha, false)));
  } catch (error) {
    if (error instanceof GitFailure && error.message.includes('did not match any file')) {
      throw unprocessable('GitRPC::BadObjectState');
    }
    throw error;
  }
}

/** Parts of a path that git takes in no tree. https://git-scm.com/docs/git-fsck#Documentation/git-fsck.txt-hasDot */
const FORBIDDEN = /^(\.{0,2}|\.git)$/i;

/** "Use either tree.sha or content to specify the contents of the entry"; `sha` null deletes. */
async function changeOf({ git }: World, entry: v.InferOutput<typeof entrySchema>): Promise<TreeChange> {
  const { path, mode, sha, content } = entry;
  if (path.split('/').some((part) => FORBIDDEN.test(part))) {
    throw unprocessable('tree.path contains a malformed path component');
  }
  if (content !== undefined) return { path, mode, sha: await writeObject(git, 'blob', content) };
  if (sha === undefined) throw unprocessable('Must supply either tree.sha or tree.content');
  const wanted = mode === '040000' ? 'tree' : 'blob';
  const isCommit = mode === '160000';
  if (sha !== null && !isCommit && (await typeOf(git, sha)) !== wanted) {
    throw unprocessable(`tree.sha ${sha} is not a valid ${wanted}`);
  }
  return { path, mode, sha };
}

/** "The SHA1 value or ref (branch or tag) name of the tree." https://docs.github.com/en/rest/git/trees#get-a-tree */
async function getTree(call: Call) {
  const { world, params, query } = call;
  const name = params['tree_sha']!;
  const isTree = /^[0-9a-f]{40}$/.test(name) && (await typeOf(world.git, name)) === 'tree';
  const treeish = isTree ? name : await resolveCommit(world.git, world.refs, name);
  if (treeish === null) throw notFound();
  const sha = await world.git.text(['rev-parse', '--verify', `${treeish}^{tree}`]);
  return ok(treeView(world, sha, await listTree(world.git, sha, query.has('recursive'))));
}

function treeView({ urls }: World, sha: string, entries: readonly TreeEntry[]) {
  return {
    sha,
    url: urls.repo(`/git/trees/${sha}`),
    tree: entries.map((entry) => ({
      ...entry,
      ...(entry.type !== 'commit' && { url: urls.repo(`/git/${entry.type}s/${entry.sha}`) }),
    })),
    truncated: false,
  };
}
