import type { Issue, Label } from '../model.ts';
import type { World } from '../world.ts';
import { nodeId, time, timeOrNull } from './common.ts';
import { userView } from './users.ts';

/** https://docs.github.com/en/rest/issues/labels#list-labels-for-a-repository */
export function labelView({ urls }: World, { id, name, color, description }: Label) {
  return {
    id,
    node_id: nodeId('Label', id),
    url: urls.repo(`/labels/${encodeURIComponent(name)}`),
    name,
    color,
    description,
    default: false,
  };
}

export function labelsOf(world: World, { labels }: Issue) {
  return world.labels.filter(({ name }) => labels.includes(name)).map((label) => labelView(world, label));
}

/**
 * https://docs.github.com/en/rest/issues/issues#get-an-issue ("GitHub's REST API considers every pull request an issue")
 *
 * @param mergedAt of a pull request; undefined for an issue that is none
 */
export function issueView(world: World, issue: Issue, mergedAt: number | null | undefined) {
  const { urls } = world;
  const url = urls.repo(`/issues/${issue.number}`);
  const kind = mergedAt === undefined ? 'issues' : 'pull';
  const html = urls.html(`/${kind}/${issue.number}`);
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: urls.repo(),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number: issue.number,
    state: issue.state,
    state_reason: null,
    title: issue.title,
    body: issue.body,
    user: userView(urls, issue.user),
    labels: labelsOf(world, issue),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: timeOrNull(issue.closedAt),
    created_at: time(issue.createdAt),
    updated_at: time(issue.closedAt ?? issue.createdAt),
    author_association: 'CONTRIBUTOR',
    ...(mergedAt !== undefined && {
      pull_request: {
        url: urls.repo(`/pulls/${issue.number}`),
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        merged_at: timeOrNull(mergedAt),
      },
    }),
  };
}
