import type { GitHub } from '../http/connect.ts';
import { GitHubError } from '../http/errors.ts';
import { missing, upload, type Asset } from './assets.ts';
import { isSameText } from './body.ts';
import { once } from './once.ts';
import { changesTo, isEmpty, type Changes, type WantedRelease } from './plan.ts';
import { findRelease, latestTag, readRelease, releaseOf, type Release } from './release.ts';

export interface Published {
  readonly done: 'created' | 'updated' | 'unchanged';
  readonly release: Release;
}

/**
 * Makes a release be as it shall, with its files. Doing it again changes nothing. A release with files is a draft until
 * it has them all.
 *
 * @param existing what `findRelease` found
 * @throws GitHubError `refused` when the release is immutable
 */
export async function publish(
  github: GitHub,
  existing: Release | null,
  wanted: WantedRelease,
  assets: readonly Asset[],
): Promise<Published> {
  const first = existing ?? (await create(github, wanted, wanted.draft || assets.length > 0));
  const lacking = await missing(first, assets);
  if (first.immutable && lacking.length > 0) throw immutable(first, lacking);
  const before = await change(github, first, wanted, lacking.length === 0);
  if (lacking.length > 0) await upload(github, before, lacking);
  const complete = lacking.length > 0 ? await readRelease(github, before.id) : before;
  const release = await change(github, complete, wanted, true);
  const isChanged = release !== first || lacking.length > 0;
  return { done: existing === null ? 'created' : isChanged ? 'updated' : 'unchanged', release };
}

async function create(github: GitHub, wanted: WantedRelease, draft: boolean): Promise<Release> {
  const { octokit, at } = github;
  const { tag, target, name, body, prerelease, latest } = wanted;
  const given = { tag_name: tag, target_commitish: target, name, body, prerelease, draft };
  const mark = draft ? {} : ({ make_latest: latest ? 'true' : 'false' } as const);
  return once(
    async () => releaseOf((await octokit.repos.createRelease({ ...at, ...given, ...mark })).data),
    async () => findRelease(github, tag),
  );
}

async function change(github: GitHub, release: Release, wanted: WantedRelease, mayPublish: boolean): Promise<Release> {
  const { octokit, at } = github;
  const latest = wanted.latest && !release.draft ? await latestTag(github) : null;
  const changes = changesTo(release, wanted, latest, mayPublish);
  if (isEmpty(changes)) return release;
  const given = { ...changes, ...('draft' in changes && !wanted.latest && ({ make_latest: 'false' } as const)) };
  return once(
    async () => releaseOf((await octokit.repos.updateRelease({ ...at, release_id: release.id, ...given })).data),
    async () => {
      const found = await readRelease(github, release.id);
      const isLatest = !('make_latest' in changes) || (await latestTag(github)) === found.tag;
      return isLatest && has(found, changes) ? found : null;
    },
  );
}

function has(release: Release, changes: Changes): boolean {
  const { tag_name: tag, target_commitish: target, name, body, draft, prerelease } = changes;
  return (
    (tag === undefined || release.tag === tag) &&
    (target === undefined || release.target === target) &&
    (name === undefined || release.name === name) &&
    (body === undefined || isSameText(release.body, body)) &&
    (draft === undefined || release.draft === draft) &&
    (prerelease === undefined || release.prerelease === prerelease)
  );
}

function immutable({ tag }: Release, lacking: readonly Asset[]): GitHubError {
  const names = lacking.map(({ name }) => name).join(', ');
  return new GitHubError(
    'refused',
    `The release ${tag} is immutable: its files cannot be changed any more (${names}).`,
  );
}
