import { callerOf, created, idOf, noContent, ok, type Call, type Routes } from '../http/call.ts';
import { fieldError, notFound } from '../http/errors.ts';
import { listed } from '../http/paging.ts';
import type { Asset, Release } from '../model.ts';
import { assetView } from '../views/releases.ts';
import { releaseOf } from './releases.ts';

export const releaseAssetRoutes: Routes = {
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets': {
    operation: 'repos:uploadReleaseAsset',
    docs: 'releases/assets#upload-a-release-asset',
    needs: ['contents:write'],
    handle: upload,
  },
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets': {
    operation: 'repos:listReleaseAssets',
    docs: 'releases/assets#list-release-assets',
    needs: ['contents:read'],
    handle(call) {
      const release = releaseOf(call);
      return listed(call, release.assets, (asset) => assetView(call.world, release, asset));
    },
  },
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': {
    operation: 'repos:getReleaseAsset',
    docs: 'releases/assets#get-a-release-asset',
    needs: ['contents:read'],
    handle(call) {
      const { release, asset } = assetOf(call);
      // "To download the asset's binary content ... set the Accept header to application/octet-stream"; 200 or 302
      if (call.headers.accept === 'application/octet-stream') {
        return { status: 200, headers: { 'content-type': asset.contentType }, body: asset.bytes };
      }
      return ok(assetView(call.world, release, asset));
    },
  },
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}': {
    operation: 'repos:deleteReleaseAsset',
    docs: 'releases/assets#delete-a-release-asset',
    needs: ['contents:write'],
    handle(call) {
      const { release, asset } = assetOf(call);
      release.assets = release.assets.filter((each) => each !== asset);
      return noContent();
    },
  },
};

/**
 * "If you upload an asset with the same filename as another uploaded asset, you'll receive an error and must delete the
 * old file before you can re-upload the new asset." https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
 */
function upload(call: Call) {
  const { world, query, headers, bytes } = call;
  const release = releaseOf(call);
  const given = query.get('name') ?? '';
  if (given === '') throw fieldError('ReleaseAsset', 'name', 'missing_field');
  const name = storedName(given);
  if (release.assets.some((each) => each.name === name)) throw fieldError('ReleaseAsset', 'name', 'already_exists');
  const asset: Asset = {
    id: world.nextId(),
    name,
    label: query.get('label'),
    contentType: headers['content-type'] ?? 'application/octet-stream',
    bytes,
    uploader: callerOf(call).login,
    createdAt: world.clock.now(),
  };
  release.assets = [...release.assets, asset];
  return created(assetView(world, release, asset));
}

/** "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods." */
function storedName(name: string): string {
  return name.replaceAll(/[^\w.@+-]+/g, '.').replaceAll(/^\.+|\.+$/g, '');
}

function assetOf(call: Call): { release: Release; asset: Asset } {
  const id = idOf(call, 'asset_id');
  for (const release of call.world.releases) {
    const asset = release.assets.find((each) => each.id === id);
    if (asset) return { release, asset };
  }
  throw notFound();
}
