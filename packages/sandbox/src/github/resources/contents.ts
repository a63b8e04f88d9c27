import { listTree, readObject, type TreeEntry } from '../git/objects.ts';
import { resolveCommit } from '../git/resolve.ts';
import { ok, type Answer, type Call, type Routes } from '../http/call.ts';
import { GitHubError, notFound } from '../http/errors.ts';
import { base64Lines, wantsRaw } from '../http/media.ts';
import { segments } from '../urls.ts';
import type { World } from '../world.ts';

/** "Between 1-100 MB: only the raw or object custom media types are supported", `content` is empty, `encoding` none. */
const INLINE_LIMIT = 1024 * 1024;

export const contentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/contents/{path}': {
    operation: 'repos:getContent',
    docs: 'repos/contents#get-repository-content',
    needs: ['contents:read'],
    handle: getContent,
  },
};

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
async function getContent(call: Call) {
  const { world, params, query } = call;
  const { git, refs, scenario } = world;
  const ref = query.get('ref') ?? scenario.defaultBranch;
  const commit = await resolveCommit(git, refs, ref);
  if (commit === null) throw new GitHubError(404, `No commit found for the ref ${ref}`);
  const path = params['path']!.replace(/\/+$/, '');
  const [entry] = await entriesAt(world, commit, path);
  if (!entry) throw notFound();
  if (entry.type === 'tree') return ok(await directory(world, ref, entry));
  return entry.type === 'blob' ? file(call, ref, entry) : ok(entryView(world, ref, entry));
}

/** The entry of a path, with the path in full. */
async function entriesAt({ git }: World, commit: string, path: string): Promise<TreeEntry[]> {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? commit : `${commit}:${path.slice(0, slash)}`;
  const { code } = await git.run(['cat-file', '-e', folder], { allowed: [0, 1, 128] });
  if (code !== 0) return [];
  const entries = await listTree(git, folder, false);
  const name = path.slice(slash + 1);
  return entries.filter((each) => each.path === name).map((each) => ({ ...each, path }));
}

async function directory(world: World, ref: string, folder: TreeEntry) {
  const entries = await listTree(world.git, folder.sha, false);
  return entries.map((entry) => entryView(world, ref, { ...entry, path: `${folder.path}/${entry.path}` }));
}

async function file(call: Call, ref: string, entry: TreeEntry): Promise<Answer> {
  const { content } = (await readObject(call.world.git, entry.sha, 'blob'))!;
  if (wantsRaw(call)) {
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
      body: content,
    };
  }
  const inline = content.length <= INLINE_LIMIT;
  return ok({
    ...entryView(call.world, ref, entry),
    encoding: inline ? 'base64' : 'none',
    content: inline ? base64Lines(content) : '',
  });
}

const TYPES = { blob: 'file', tree: 'dir', commit: 'submodule', tag: 'file' } as const;

function entryView({ urls }: World, ref: string, { type, sha, size, path }: TreeEntry) {
  const self = urls.repo(`/contents/${segments(path)}?ref=${encodeURIComponent(ref)}`);
  const git = urls.repo(`/git/${type}s/${sha}`);
  const html = urls.html(`/${type}/${segments(ref)}/${segments(path)}`);
  return {
    type: TYPES[type],
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha,
    size: size ?? 0,
    url: self,
    git_url: git,
    html_url: html,
    download_url: type === 'blob' ? urls.html(`/raw/${segments(ref)}/${segments(path)}`) : null,
    _links: { self, git, html },
  };
}
