import { resolveCommit } from '../git/resolve.ts';
import { callerOf, created, idOf, noContent, ok, type Call, type Routes } from '../http/call.ts';
import { bodyOf } from '../http/body.ts';
import { notFound } from '../http/errors.ts';
import { listed } from '../http/paging.ts';
import { grants } from '../http/tokens.ts';
import type { Release } from '../model.ts';
import { releaseView } from '../views/releases.ts';
import { creation, latestOf, publish, update, validate } from './releaseRules.ts';

export const releaseRoutes: Routes = {
  'GET /repos/{owner}/{repo}/releases': {
    operation: 'repos:listReleases',
    docs: 'releases/releases#list-releases',
    needs: ['contents:read'],
    handle(call) {
      const releases = call.world.releases.filter((release) => !release.draft || seesDrafts(call));
      const newestFirst = releases.toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
      return listed(call, newestFirst, (release) => releaseView(call.world, release));
    },
  },
  'GET /repos/{owner}/{repo}/releases/latest': {
    operation: 'repos:getLatestRelease',
    docs: 'releases/releases#get-the-latest-release',
    needs: ['contents:read'],
    handle({ world }) {
      const latest = latestOf(world.releases);
      if (!latest) throw notFound();
      return ok(releaseView(world, latest));
    },
  },
  'GET /repos/{owner}/{repo}/releases/tags/{tag}': {
    operation: 'repos:getReleaseByTag',
    docs: 'releases/releases#get-a-release-by-tag-name',
    needs: ['contents:read'],
    handle({ params, world }) {
      const release = world.releases.find(({ tag_name: tag, draft }) => !draft && tag === params['tag']);
      if (!release) throw notFound();
      return ok(releaseView(world, release));
    },
  },
  'GET /repos/{owner}/{repo}/releases/{release_id}': {
    operation: 'repos:getRelease',
    docs: 'releases/releases#get-a-release',
    needs: ['contents:read'],
    handle: (call) => ok(releaseView(call.world, releaseOf(call))),
  },
  'POST /repos/{owner}/{repo}/releases': {
    operation: 'repos:createRelease',
    docs: 'releases/releases#create-a-release',
    needs: ['contents:write'],
    handle: createRelease,
  },
  'PATCH /repos/{owner}/{repo}/releases/{release_id}': {
    operation: 'repos:updateRelease',
    docs: 'releases/releases#update-a-release',
    needs: ['contents:write'],
    handle: updateRelease,
  },
  'DELETE /repos/{owner}/{repo}/releases/{release_id}': {
    operation: 'repos:deleteRelease',
    docs: 'releases/releases#delete-a-release',
    needs: ['contents:write'],
    handle(call) {
      const { releases } = call.world;
      releases.splice(releases.indexOf(releaseOf(call)), 1);
      return noContent();
    },
  },
};

/** "Information about published releases are available to everyone. Only users with push access will receive listings for draft releases." */
function seesDrafts({ token }: Call): boolean {
  return token !== null && token.access && grants(token, 'contents:write');
}

/** The release that the path names; drafts are there for those who may write alone. */
export function releaseOf(call: Call): Release {
  const id = idOf(call, 'release_id');
  const release = call.world.releases.find((each) => each.id === id);
  if (!release || (release.draft && !seesDrafts(call))) throw notFound();
  return release;
}

async function createRelease(call: Call) {
  const { world } = call;
  const { make_latest: makeLatest, ...given } = bodyOf(call, creation);
  const release: Release = {
    id: world.nextId(),
    author: callerOf(call).login,
    createdAt: world.clock.now(),
    tag_name: given.tag_name,
    target_commitish: given.target_commitish ?? world.scenario.defaultBranch,
    name: given.name ?? null,
    body: given.body ?? null,
    draft: given.draft,
    prerelease: given.prerelease,
    publishedAt: null,
    makeLatest,
    assets: [],
  };
  await validate(world, release);
  const published = release.draft ? release : await publish(world, release);
  world.releases.push(published);
  return created(releaseView(world, published));
}

async function updateRelease(call: Call) {
  const { world } = call;
  const release = releaseOf(call);
  const { make_latest: makeLatest = release.makeLatest, ...given } = bodyOf(call, update);
  const named = ['tag_name', 'target_commitish', 'name', 'body', 'draft', 'prerelease'] as const;
  const changes = Object.fromEntries(named.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])));
  const changed: Release = { ...release, ...changes, makeLatest };
  await validate(world, changed);
  const isNew =
    !changed.draft && (release.draft || !(await resolveCommit(world.git, world.refs, `refs/tags/${changed.tag_name}`)));
  Object.assign(release, isNew ? await publish(world, changed) : changed);
  return ok(releaseView(world, release));
}
