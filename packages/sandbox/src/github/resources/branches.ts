import { readCommits } from '../git/commits.ts';
import type { Ref } from '../git/refs.ts';
import { resolveCommit } from '../git/resolve.ts';
import { ok, type Call, type Routes } from '../http/call.ts';
import { GitHubError } from '../http/errors.ts';
import { listed } from '../http/paging.ts';
import { segments } from '../urls.ts';
import { nodeId } from '../views/common.ts';
import { commitView } from '../views/commits.ts';

export const branchRoutes: Routes = {
  'GET /repos/{owner}/{repo}/branches': {
    operation: 'repos:listBranches',
    docs: 'branches/branches#list-branches',
    needs: ['contents:read'],
    async handle(call) {
      const { refs, urls } = call.world;
      // no branch of the sandbox is protected
      const branches = call.query.get('protected') === 'true' ? [] : await refs.list('refs/heads/');
      return listed(call, branches, ({ name, sha }) => ({
        name: shortName(name),
        commit: { sha, url: urls.repo(`/commits/${sha}`) },
        protected: false,
      }));
    },
  },
  'GET /repos/{owner}/{repo}/branches/{branch}': {
    operation: 'repos:getBranch',
    docs: 'branches/branches#get-a-branch',
    needs: ['contents:read'],
    handle: getBranch,
  },
  'GET /repos/{owner}/{repo}/tags': {
    operation: 'repos:listTags',
    docs: 'repos/repos#list-repository-tags',
    needs: ['contents:read'],
    handle: listTags,
  },
};

async function getBranch({ params, world }: Call) {
  const { git, refs, urls } = world;
  const name = params['branch']!;
  const branch = await refs.read(`refs/heads/${name}`);
  if (!branch) throw new GitHubError(404, 'Branch not found');
  const [commit] = await readCommits(git, [branch.sha]);
  const url = urls.repo(`/branches/${segments(name)}`);
  return ok({
    name,
    commit: commitView(urls, commit!),
    _links: { self: url, html: urls.html(`/tree/${segments(name)}`) },
    protected: false,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${url}/protection`,
  });
}

/** Newest name first, as GitHub shows them; the order is not documented. */
async function listTags(call: Call) {
  const { git, refs, urls } = call.world;
  const tags = await refs.list('refs/tags/');
  const withCommit = await Promise.all(
    tags.map(async (tag) => ({ tag, sha: await resolveCommit(git, refs, tag.name) })),
  );
  const ofCommits = withCommit.filter((each): each is { tag: Ref; sha: string } => each.sha !== null);
  return listed(call, ofCommits.toReversed(), ({ tag, sha }) => {
    const name = shortName(tag.name);
    return {
      name,
      zipball_url: urls.repo(`/zipball/${tag.name}`),
      tarball_url: urls.repo(`/tarball/${tag.name}`),
      commit: { sha, url: urls.repo(`/commits/${sha}`) },
      node_id: nodeId('Ref', tag.name),
    };
  });
}

function shortName(ref: string): string {
  return ref.split('/').slice(2).join('/');
}
