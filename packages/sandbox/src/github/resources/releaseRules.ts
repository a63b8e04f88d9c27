import * as v from 'valibot';
import { readCommits } from '../git/commits.ts';
import { resolveCommit } from '../git/resolve.ts';
import { customError, fieldError } from '../http/errors.ts';
import type { Release } from '../model.ts';
import type { World } from '../world.ts';

/** https://github.com/ncipollo/release-action/issues/493: the limit is not documented. */
const BODY_LIMIT = 125_000;

const text = v.nullable(v.string());
const makeLatest = v.picklist(['true', 'false', 'legacy']);

/** https://docs.github.com/en/rest/releases/releases#create-a-release */
export const creation = v.looseObject({
  tag_name: v.string(),
  target_commitish: v.optional(v.string()),
  name: v.optional(text),
  body: v.optional(text),
  draft: v.optional(v.boolean(), false),
  prerelease: v.optional(v.boolean(), false),
  make_latest: v.optional(makeLatest, 'true'),
});

/** https://docs.github.com/en/rest/releases/releases#update-a-release */
export const update = v.looseObject({
  tag_name: v.optional(v.string()),
  target_commitish: v.optional(v.string()),
  name: v.optional(text),
  body: v.optional(text),
  draft: v.optional(v.boolean()),
  prerelease: v.optional(v.boolean()),
  make_latest: v.optional(makeLatest),
});

/** Throws GitHub's 422 for a release that cannot be. */
export async function validate(world: World, release: Release): Promise<void> {
  const { body, tag_name: tag, draft, id } = release;
  if (body !== null && body.length > BODY_LIMIT) {
    throw customError('Release', 'body', `body is too long (maximum is ${BODY_LIMIT} characters)`);
  }
  if (tag === '') throw fieldError('Release', 'tag_name', 'missing_field');
  if (!(await world.refs.isValidName(`refs/tags/${tag}`))) {
    throw customError('Release', 'tag_name', 'tag_name is not a valid tag');
  }
  const isTaken = world.releases.some((each) => each.id !== id && !each.draft && each.tag_name === tag);
  if (!draft && isTaken) throw fieldError('Release', 'tag_name', 'already_exists');
}

/**
 * The release as it is once published: with its tag, which is made at `target_commitish` where there is none.
 * "The `created_at` attribute is the date of the commit used for the release."
 * https://docs.github.com/en/rest/releases/releases#create-a-release
 */
export async function publish(world: World, release: Release): Promise<Release> {
  const { git, refs, clock } = world;
  const tag = `refs/tags/${release.tag_name}`;
  const tagged = await resolveCommit(git, refs, tag);
  const sha = tagged ?? (await resolveCommit(git, refs, release.target_commitish));
  if (sha === null) throw fieldError('Release', 'target_commitish', 'invalid');
  // another call may have made it meanwhile: then the release is of that tag
  if (tagged === null) await refs.create(tag, sha);
  const [commit] = await readCommits(git, [sha]);
  return { ...release, createdAt: commit!.committer.seconds * 1_000, publishedAt: clock.now() };
}

/**
 * The one marked as latest by its author, or else "the most recent non-prerelease, non-draft release, sorted by the
 * `created_at` attribute". https://docs.github.com/en/rest/releases/releases#get-the-latest-release
 */
export function latestOf(releases: readonly Release[]): Release | undefined {
  const full = releases.filter(({ draft, prerelease }) => !draft && !prerelease);
  const marked = full.filter(({ makeLatest: mark }) => mark === 'true');
  if (marked.length > 0) return marked.toSorted((a, b) => b.publishedAt! - a.publishedAt! || b.id - a.id)[0];
  return full.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)[0];
}
