import type { GitHub } from '../http/connect.ts';
import { hasFault } from '../http/errors.ts';
import { PAGE, pagesOf } from '../http/pages.ts';
import { markerOf } from './body.ts';

export interface StoredAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** `sha256:…`; null where GitHub does not tell it. */
  readonly digest: string | null;
  readonly isComplete: boolean;
}

/** A release on GitHub. */
export interface Release {
  readonly id: number;
  readonly tag: string;
  /** Where the tag of a draft will be made: a commit or a branch. */
  readonly target: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Nothing but its text can be changed once it is published. */
  readonly immutable: boolean;
  readonly url: string;
  readonly uploadUrl: string;
  readonly assets: readonly StoredAsset[];
}

/** Drafts cannot be asked for by tag, and are looked for in the list of releases, in pages. */
const MOST_PAGES = 10;

/** The published release of a tag, else the newest draft of it: by our mark in its body, or by the tag it is to have. */
export async function findRelease(github: GitHub, tag: string): Promise<Release | null> {
  const { octokit, at } = github;
  const published = await orNull(octokit.repos.getReleaseByTag({ ...at, tag }));
  if (published !== null) return releaseOf(published.data);
  const read = async (page: number) => (await octokit.repos.listReleases({ ...at, per_page: PAGE, page })).data;
  const drafts: Release[] = [];
  for await (const page of pagesOf(read, MOST_PAGES))
    drafts.push(...page.filter(({ draft }) => draft).map((each) => releaseOf(each)));
  const own = drafts.find(({ body }) => body?.includes(markerOf(tag)) === true);
  return own ?? drafts.find((draft) => draft.tag === tag) ?? null;
}

/** The tag of the release that GitHub shows as the latest; null when there is none. */
export async function latestTag({ octokit, at }: GitHub): Promise<string | null> {
  return (await orNull(octokit.repos.getLatestRelease(at)))?.data.tag_name ?? null;
}

export async function readRelease({ octokit, at }: GitHub, id: number): Promise<Release> {
  return releaseOf((await octokit.repos.getRelease({ ...at, release_id: id })).data);
}

interface RawRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly target_commitish: string;
  readonly name: string | null;
  readonly body?: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable?: boolean;
  readonly html_url: string;
  readonly upload_url: string;
  readonly assets: readonly RawAsset[];
}

interface RawAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly state: string;
  readonly digest?: string | null;
}

export function releaseOf(raw: RawRelease): Release {
  const { id, name, body, draft, prerelease, assets } = raw;
  return {
    id,
    tag: raw.tag_name,
    target: raw.target_commitish,
    name,
    body: body ?? null,
    draft,
    prerelease,
    immutable: raw.immutable === true,
    url: raw.html_url,
    uploadUrl: raw.upload_url,
    assets: assets.map(assetOf),
  };
}

export function assetOf({ id, name, size, state, digest }: RawAsset): StoredAsset {
  return { id, name, size, digest: digest ?? null, isComplete: state === 'uploaded' };
}

/** What a call answers; null where there is no such thing. */
export async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (hasFault(error, 'not-found')) return null;
    throw error;
  }
}
