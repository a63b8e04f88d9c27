import type { Pull } from '../model.ts';
import type { World } from '../world.ts';
import { nodeId, time, timeOrNull } from './common.ts';
import { labelsOf } from './issues.ts';
import { repositoryView } from './repository.ts';
import { userView } from './users.ts';

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests */
export function simplePullView(world: World, pull: Pull) {
  const { urls, scenario } = world;
  const links = linksOf(world, pull);
  const end = ({ ref, sha }: Pull['head']) => ({
    label: `${scenario.owner}:${ref}`,
    ref,
    sha,
    user: userView(urls, scenario.owner),
    repo: repositoryView(world),
  });
  return {
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    url: links.self,
    html_url: links.html,
    diff_url: `${links.html}.diff`,
    patch_url: `${links.html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: userView(urls, pull.user),
    labels: labelsOf(world, pull),
    milestone: null,
    created_at: time(pull.createdAt),
    updated_at: time(pull.closedAt ?? pull.createdAt),
    closed_at: timeOrNull(pull.closedAt),
    merged_at: timeOrNull(pull.mergedAt),
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: end(pull.head),
    base: end(pull.base),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: false,
  };
}

/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
export function pullView(
  world: World,
  pull: Pull,
  size: { commits: number; additions: number; deletions: number; changed_files: number },
) {
  const merged = pull.mergedAt !== null;
  return {
    ...simplePullView(world, pull),
    ...size,
    merged,
    mergeable: merged ? null : true,
    rebaseable: merged ? null : true,
    mergeable_state: merged ? 'unknown' : 'clean',
    merged_by: merged ? userView(world.urls, pull.user) : null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
  };
}

function linksOf({ urls }: World, { number, head }: Pull) {
  const self = urls.repo(`/pulls/${number}`);
  const issue = urls.repo(`/issues/${number}`);
  return {
    self,
    html: urls.html(`/pull/${number}`),
    issue,
    comments: `${issue}/comments`,
    review_comments: `${self}/comments`,
    review_comment: urls.repo('/pulls/comments{/number}'),
    commits: `${self}/commits`,
    statuses: urls.repo(`/statuses/${head.sha}`),
  };
}
