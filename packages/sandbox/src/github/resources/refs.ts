import * as v from 'valibot';
import type { Ref, UpdateResult } from '../git/refs.ts';
import { typeOf } from '../git/objects.ts';
import { bodyOf, sha } from '../http/body.ts';
import { created, noContent, ok, type Call, type Routes } from '../http/call.ts';
import { GitHubError, notFound, unprocessable } from '../http/errors.ts';
import { segments } from '../urls.ts';
import { nodeId } from '../views/common.ts';
import type { World } from '../world.ts';

const creation = v.looseObject({ ref: v.string(), sha });
const update = v.looseObject({ sha, force: v.optional(v.boolean(), false) });

export const refRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/ref/{ref}': {
    operation: 'git:getRef',
    docs: 'git/refs#get-a-reference',
    needs: ['contents:read'],
    async handle({ params, world }) {
      const ref = await world.refs.read(`refs/${params['ref']}`);
      if (!ref) throw notFound();
      return ok(refView(world, ref));
    },
  },
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': {
    operation: 'git:listMatchingRefs',
    docs: 'git/refs#list-matching-references',
    needs: ['contents:read'],
    async handle({ params, world }) {
      const refs = await world.refs.list(`refs/${params['ref']}`);
      return ok(refs.map((ref) => refView(world, ref)));
    },
  },
  'POST /repos/{owner}/{repo}/git/refs': {
    operation: 'git:createRef',
    docs: 'git/refs#create-a-reference',
    needs: ['contents:write'],
    handle: createRef,
  },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': {
    operation: 'git:updateRef',
    docs: 'git/refs#update-a-reference',
    needs: ['contents:write'],
    handle: updateRef,
  },
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': {
    operation: 'git:deleteRef',
    docs: 'git/refs#delete-a-reference',
    needs: ['contents:write'],
    async handle({ params, world }) {
      if (!(await world.refs.remove(`refs/${params['ref']}`))) throw unprocessable('Reference does not exist');
      return noContent();
    },
  },
};

/**
 * https://docs.github.com/en/rest/git/refs#create-a-reference ("If it doesn't start with 'refs' and have at least two
 * slashes, it will be rejected."); the wordings: https://github.com/octokit/octokit.rb/issues/675,
 * https://github.com/octokit/octokit.js/issues/562, https://github.com/github/rest-api-description/issues/4887
 */
async function createRef(call: Call) {
  const { world } = call;
  const { ref: name, sha: target } = bodyOf(call, creation);
  if (!/^refs\/[^/]+\/./.test(name)) {
    throw unprocessable('Reference name must contain at least three slash-separated components.');
  }
  if (!(await world.refs.isValidName(name))) throw unprocessable(`${name} is not a valid ref name.`);
  const type = await typeOf(world.git, target);
  if (type === null) throw unprocessable('Object does not exist');
  const result = await world.refs.create(name, target);
  if (result === 'exists') throw unprocessable('Reference already exists');
  if (result === 'refused') throw unprocessable('Reference update failed');
  return created(refView(world, { name, sha: target, type }));
}

/**
 * https://docs.github.com/en/rest/git/refs#update-a-reference ("make sure the update is a fast-forward update"); the
 * wordings: https://github.com/philschatz/octokit.js/issues/21, https://github.com/github/rest-api-description/issues/2746
 */
async function updateRef(call: Call) {
  const { world, params } = call;
  const { sha: target, force } = bodyOf(call, update);
  const name = `refs/${params['ref']}`;
  const type = await typeOf(world.git, target);
  // https://github.com/github/rest-api-description/issues/714: an id that is nowhere; once a 500 without a body
  if (type === null) throw unprocessable('Object does not exist');
  const result = await world.refs.update(name, target, force);
  if (result !== 'updated') throw REFUSALS[result]();
  return ok(refView(world, { name, sha: target, type }));
}

const REFUSALS: Readonly<Record<Exclude<UpdateResult, 'updated'>, () => GitHubError>> = {
  missing: () => unprocessable('Reference does not exist'),
  'not a fast forward': () => unprocessable('Update is not a fast forward'),
  contended: () => new GitHubError(409, 'Conflict'),
};

function refView({ urls }: World, { name, sha: target, type }: Ref) {
  return {
    ref: name,
    node_id: nodeId('Ref', name),
    url: urls.repo(`/git/${segments(name)}`),
    object: { sha: target, type, url: urls.repo(`/git/${type}s/${target}`) },
  };
}
