import { writeFile } from 'node:fs/promises';
import {
  bodyWith,
  commitOfTag,
  describe,
  findRelease,
  lengthAround,
  publish,
  type GitHub,
} from '@deploy-actions/github';
import { updateChangelog } from '@deploy-actions/release';
import { annotate, ConfigurationError, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { asksForVersion } from './contradictions.ts';
import type { Done } from './ending.ts';
import { ROOM, sentenceOf } from './render.ts';
import type { Prepared } from './releaseNotes.ts';
import type { Version } from './version.ts';
import { isGreatest, isKept, isPrerelease } from './version.ts';

/** Writes the changelog, the release, and the deployment's status, as far as they were asked for. */
export async function carryOut(context: Context<Inputs>, github: GitHub, prepared: Prepared): Promise<Done> {
  const { inputs, log } = context;
  const { found, notes } = prepared;
  const sentence = sentenceOf(found, notes);
  const { version } = found;
  const ready: Done = { result: 'prepared', reason: sentence, cut: false, release: null };
  const nothing = nothingToRelease(inputs, found);
  if (nothing !== null) return { ...ready, result: 'unchanged', reason: nothing };
  const isTagged =
    version !== null && asksForVersion(inputs) && (await isTaggedAt(github, version.tag, found.head.sha));
  if (inputs['dry-run']) return { ...ready, reason: `Dry run: ${sentence}${wouldDo(inputs, version)}` };
  if (version !== null) await writeChangelog(prepared, version);
  if (inputs['deployment-status']) {
    const { environment } = inputs;
    const done = await describe(github, { environment: environment!, sha: found.head.sha, description: sentence });
    log.line(`deployment status: ${done}`);
    if (done === 'no-deployment')
      annotate({
        level: 'warning',
        message: `There is no deployment of ${found.head.sha.slice(0, 7)} to ${environment}: give the job \`environment: ${environment}\`.`,
      });
  }
  return version === null || inputs.release === 'none' ? ready : release(inputs, github, prepared, version, isTagged);
}

/** Why there is no release to be made; null where there is one, or none is asked for. */
function nothingToRelease(inputs: Inputs, { version, previous }: Prepared['found']): string | null {
  if (version === null)
    return asksForVersion(inputs) ? '`bump` is none, and there is no release yet: there is nothing to publish.' : null;
  return isKept(version, previous) ? `No change asks for a version after ${version.version}.` : null;
}

/**
 * Whether the tag is there already.
 *
 * @throws {ConfigurationError} where it is at another commit: another run may have made it since the history was read
 */
async function isTaggedAt(github: GitHub, tag: string, head: string): Promise<boolean> {
  const taken = await commitOfTag(github, tag);
  if (taken === null || taken === head) return taken === head;
  const message = `the tag ${tag} is at ${taken.slice(0, 7)} on GitHub, and not at ${head.slice(0, 7)}, which is to be released: this run read the tags before it was made. Run it again.`;
  throw new ConfigurationError([{ input: 'version', message }]);
}

async function writeChangelog({ files, notes, place }: Prepared, { version, tag }: Version): Promise<void> {
  if (files.changelog === null) return;
  const { path, text } = files.changelog;
  const date = new Date().toISOString().slice(0, 10);
  const link = `${place.html}/releases/tag/${encodeURIComponent(tag)}`;
  const updated = updateChangelog(text, { version, date, text: notes.changelog, link });
  if (updated !== text) await writeFile(path, updated);
}

const DONE = { unchanged: 'unchanged', updated: 'updated' } as const;

async function release(
  inputs: Inputs,
  github: GitHub,
  prepared: Prepared,
  version: Version,
  isTagged: boolean,
): Promise<Done> {
  const { found, notes, files } = prepared;
  const { tag } = version;
  const existing = await findRelease(github, tag);
  const text = notes.body(ROOM - lengthAround(existing?.body ?? null, tag));
  const prerelease = inputs.prerelease === 'auto' ? isPrerelease(version.version) : inputs.prerelease === 'true';
  const wanted = {
    tag,
    target: found.head.sha,
    isTagged,
    name: inputs.title ?? tag,
    body: bodyWith(existing?.body ?? null, tag, text),
    draft: inputs.release === 'draft',
    prerelease,
    latest:
      inputs.latest === 'auto' ? !prerelease && isGreatest(version.version, found.tags) : inputs.latest === 'true',
    latestOver: inputs.latest === 'true' ? null : found.tags.map(({ name }) => name),
  };
  const { done, release: made } = await publish(github, existing, wanted, files.assets);
  const created = made.draft ? 'drafted' : 'published';
  const wasDraft = existing?.draft === true && !made.draft;
  const result = done === 'created' || wasDraft ? created : DONE[done];
  const words = {
    published: 'is published',
    drafted: 'is drafted: a person has to publish it',
    updated: 'was there, and is up to date now',
    unchanged: 'is there, as it should be',
  }[result];
  const reason = `The release ${tag} ${words}. ${sentenceOf(found, notes)}`;
  return { result, reason, cut: text !== notes.body(Number.MAX_SAFE_INTEGER), release: made };
}

function wouldDo({ release: wanted }: Inputs, version: Version | null): string {
  if (version === null) return '';
  const verb = { none: 'be written into the changelog', draft: 'be drafted', publish: 'be published' }[wanted];
  return ` ${version.tag} would ${verb}; nothing was changed.`;
}
