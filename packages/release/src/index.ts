export { updateChangelog, type Release } from './changelog.ts';
export type { Change, IssueReference, PullRequest } from './changes/change.ts';
export { changesIn } from './changes/group.ts';
export { owners } from './changes/ownership.ts';
export { cancelReverts } from './changes/reverts.ts';
export type { Who } from './changes/who.ts';
export { compare, type Comparison, type Gathered, type Side } from './compare.ts';
export { gather, read } from './gather.ts';
export { deepen, fetchTags, type Depth } from './git/deepen.ts';
export { gitHistory } from './git/history.ts';
export {
  HistoryError,
  type Commit,
  type History,
  type HistoryFault,
  type Person,
  type Reach,
  type Tag,
} from './history.ts';
export { readCategories, type Categories } from './notes/categories.ts';
export { contributors, type Contributor } from './notes/contributors.ts';
export { json } from './notes/json.ts';
export { markdown, sectionsText, type MarkdownSettings } from './notes/markdown.ts';
export { sections, type Section } from './notes/sections.ts';
export { latestOf, previousOf } from './previousTag.ts';
export type { Direction, Range } from './range.ts';
export { divide, type ReleaseCommits } from './releases.ts';
export { releaseTags, versionIn, type ReleaseTag } from './releaseTag.ts';
export { bumps, type Bump } from './version/bump.ts';
export { nextVersion, type NextVersion, type VersionRequest } from './version/next.ts';
