import type { World } from '../world.ts';
import { grants } from '../http/tokens.ts';
import type { Token } from '../options.ts';
import { idOfName, nodeId, time } from './common.ts';
import { userView } from './users.ts';

/** Links whose name and place are the same: `tags_url` is `/tags`. */
const PLAIN =
  'contributors deployments downloads events forks hooks languages merges stargazers subscribers subscription tags teams';

/** Links with a part to fill in. https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#hypermedia */
const TEMPLATES = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  statuses_url: '/statuses/{sha}',
  trees_url: '/git/trees{/sha}',
};

/** The form that workflow runs have in them: who, where, and the links. */
export function minimalRepositoryView({ scenario, urls }: World) {
  const fullName = `${scenario.owner}/${scenario.repo}`;
  return {
    id: idOfName(fullName),
    node_id: nodeId('Repository', fullName),
    name: scenario.repo,
    full_name: fullName,
    private: scenario.private,
    owner: userView(urls, scenario.owner),
    html_url: urls.html(),
    description: null,
    fork: false,
    url: urls.repo(),
    ...Object.fromEntries(PLAIN.split(' ').map((name) => [`${name}_url`, urls.repo(`/${name}`)])),
    ...Object.fromEntries(Object.entries(TEMPLATES).map(([name, template]) => [name, urls.repo(template)])),
  };
}

/** The form that pull requests have in them. */
export function repositoryView(world: World) {
  const { scenario, urls, startedAt } = world;
  const { host } = new URL(urls.server);
  const at = time(startedAt);
  return {
    ...minimalRepositoryView(world),
    git_url: `git://${host}/${scenario.owner}/${scenario.repo}.git`,
    ssh_url: `git@${host}:${scenario.owner}/${scenario.repo}.git`,
    clone_url: `${urls.html()}.git`,
    svn_url: urls.html(),
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    default_branch: scenario.defaultBranch,
    open_issues_count: 0,
    open_issues: 0,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: scenario.private ? 'private' : 'public',
    pushed_at: at,
    created_at: at,
    updated_at: at,
    license: null,
  };
}

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
export function fullRepositoryView(world: World, token: Token | null) {
  const push = token !== null && token.access && grants(token, 'contents:write');
  return {
    ...repositoryView(world),
    ...(token && { permissions: { admin: false, maintain: false, push, triage: push, pull: true } }),
    network_count: 0,
    subscribers_count: 0,
  };
}
