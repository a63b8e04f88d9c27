import type { Asset, Release } from '../model.ts';
import { segments } from '../urls.ts';
import type { World } from '../world.ts';
import { nodeId, time, timeOrNull } from './common.ts';
import { userView } from './users.ts';
import { createHash } from 'node:crypto';

/** https://docs.github.com/en/rest/releases/releases#get-a-release */
export function releaseView(world: World, release: Release) {
  const { urls } = world;
  const url = urls.repo(`/releases/${release.id}`);
  // a draft has no tag to show
  const tag = release.draft ? `untagged-${nodeId('Release', release.id)}` : release.tag_name;
  return {
    url,
    html_url: urls.html(`/releases/tag/${segments(tag)}`),
    assets_url: `${url}/assets`,
    upload_url: `${urls.uploads}${new URL(url).pathname.replace(/^\/api\/v3/, '')}/assets{?name,label}`,
    tarball_url: release.draft ? null : urls.repo(`/tarball/${segments(tag)}`),
    zipball_url: release.draft ? null : urls.repo(`/zipball/${segments(tag)}`),
    id: release.id,
    node_id: nodeId('Release', release.id),
    tag_name: release.tag_name,
    target_commitish: release.target_commitish,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    created_at: time(release.createdAt),
    published_at: timeOrNull(release.publishedAt),
    updated_at: time(release.publishedAt ?? release.createdAt),
    author: userView(urls, release.author),
    assets: release.assets.map((asset) => assetView(world, release, asset)),
  };
}

/** https://docs.github.com/en/rest/releases/assets#get-a-release-asset */
export function assetView({ urls }: World, release: Release, asset: Asset) {
  return {
    url: urls.repo(`/releases/assets/${asset.id}`),
    browser_download_url: urls.html(`/releases/download/${segments(release.tag_name)}/${asset.name}`),
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label,
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`,
    download_count: 0,
    created_at: time(asset.createdAt),
    updated_at: time(asset.createdAt),
    uploader: userView(urls, asset.uploader),
  };
}
