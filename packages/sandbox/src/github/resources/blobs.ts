import * as v from 'valibot';
import { readObject, writeObject } from '../git/objects.ts';
import { bodyOf } from '../http/body.ts';
import { created, ok, type Call, type Routes } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { base64Lines, wantsRaw } from '../http/media.ts';
import { nodeId } from '../views/common.ts';

const creation = v.looseObject({
  content: v.string(),
  encoding: v.optional(v.picklist(['utf-8', 'base64']), 'utf-8'),
});

export const blobRoutes: Routes = {
  'POST /repos/{owner}/{repo}/git/blobs': {
    operation: 'git:createBlob',
    docs: 'git/blobs#create-a-blob',
    needs: ['contents:write'],
    async handle(call) {
      const { content, encoding } = bodyOf(call, creation);
      const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
      const sha = await writeObject(call.world.git, 'blob', bytes);
      return created({ sha, url: call.world.urls.repo(`/git/blobs/${sha}`) });
    },
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
    operation: 'git:getBlob',
    docs: 'git/blobs#get-a-blob',
    needs: ['contents:read'],
    handle: getBlob,
  },
};

async function getBlob(call: Call) {
  const { git, urls } = call.world;
  const blob = await readObject(git, call.params['file_sha']!, 'blob');
  if (!blob) throw notFound();
  if (wantsRaw(call)) {
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
      body: blob.content,
    };
  }
  return ok({
    sha: blob.sha,
    node_id: nodeId('Blob', blob.sha),
    size: blob.content.length,
    url: urls.repo(`/git/blobs/${blob.sha}`),
    content: base64Lines(blob.content),
    encoding: 'base64',
  });
}
