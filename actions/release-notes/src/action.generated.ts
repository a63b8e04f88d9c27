// Made from release-notes/action.yml by `npm run generate`.
import type { ActionSpec } from '@deploy-actions/toolkit';

export interface Inputs {
  /** Environment that is about to be deployed to. The notes tell what it gets: from the commit of its last successful deployment to `to`. */
  readonly environment: string | undefined;
  /** What to compare with: a branch, tag or commit, or `none` for a first release. Not given: what `environment` runs, or the release before this one. */
  readonly from: string | undefined;
  /** What is about to run or to be released: a branch, tag or commit. Not given: the tag, or else the commit, that the workflow runs for. */
  readonly to: string | undefined;
  /** What stands before the version, and its optional `v`, in the tags of releases, for example `web-` for `web-v1.2.3`. */
  readonly 'tag-prefix': string | undefined;
  /** Only changes of these paths, one pattern per line, for example `packages/web/**` or `!docs/**`; a folder means all that is in it. */
  readonly paths: readonly string[];
  /** Version to release, for example `1.4.0`, or `auto`: that of the tag that `to` has, or else the next one, by what has changed. */
  readonly version: string | undefined;
  /** How much the next version differs from the one before, instead of what the changes ask for. */
  readonly bump: 'none' | 'patch' | 'minor' | 'major' | undefined;
  /** Channel of pre-releases, for example `beta` for 1.4.0-beta.1. */
  readonly channel: string | undefined;
  /** Versions that a branch for hotfixes may release, for example `1.4.x`. */
  readonly line: string | undefined;
  /** What becomes of the GitHub release of this version. `none`: nothing; `draft`: a draft that a person publishes; `publish`. One that is there is brought up to date in place, and what people wrote around the notes is kept. */
  readonly release: 'none' | 'draft' | 'publish';
  /** Title of the GitHub release. Not given, it is the tag. */
  readonly title: string | undefined;
  /** Whether GitHub shows it as a pre-release. `auto`, a version such as 1.4.0-beta.1 is one. */
  readonly prerelease: 'auto' | 'true' | 'false';
  /** Whether GitHub shows it as the latest. `auto`, the greatest stable version of its `tag-prefix` is, once it is published. */
  readonly latest: 'auto' | 'true' | 'false';
  /** Files of the GitHub release, one path or pattern per line, for example `out/*.tgz`. It is published when it has them all. */
  readonly assets: readonly string[];
  /** Changelog to write the release into, in the layout of Keep a Changelog, for example `CHANGELOG.md`. It is made where there is none. Nothing is committed. */
  readonly 'changelog-file': string | undefined;
  /** File with categories by label, and what to leave out, as GitHub documents it. Not given: `.github/release.yml` or `.github/release.yaml`, where there is one; without it, sections go by the types of conventional commits. */
  readonly config: string | undefined;
  /** Read titles, labels and authors of pull requests from GitHub. */
  readonly 'pull-requests': boolean;
  /** Fail, and publish nothing, when a change belongs to no section and would stand below Other. */
  readonly strict: boolean;
  /** Say in the status of the deployment to `environment` what it brings, in 140 characters. The deployment must be there, as it is in a job with `environment:`. */
  readonly 'deployment-status': boolean;
  /** File to write the notes to, in Markdown and in full. Not given, a file in the runner's temporary folder. */
  readonly 'notes-file': string | undefined;
  /** File to write the notes to as JSON, with everything that the text leaves out. Not given, a file in the runner's temporary folder. */
  readonly 'json-file': string | undefined;
  /** Token to ask GitHub with. It needs `contents: read`; `contents: write` for a release; `deployments: read` for `environment`; `pull-requests: read` for `pull-requests`. */
  readonly token: string;
  /** Write the notes, and nothing else, neither to GitHub nor to the changelog; say what would be done. */
  readonly 'dry-run': boolean;
}

export interface Outputs {
  /** How it ended: `published` or `drafted`, a release that was not there; `updated`; `unchanged`, as there was nothing to do; `prepared`, notes and no release; `failed`; `stopped` when the job was cancelled. Always set. */
  readonly result: 'published' | 'drafted' | 'updated' | 'unchanged' | 'prepared' | 'failed' | 'stopped';
  /** Why it ended so, in words. Always set. */
  readonly reason: string;
  /** The version, for example `1.4.0`. Empty where none was asked for and `to` has no tag of one. */
  readonly version: string;
  /** The tag of the version, for example `web-v1.4.0`. */
  readonly tag: string;
  /** What it was compared with, a tag or a commit. Empty for the first release. */
  readonly previous: string;
  /** Commit that it was compared with. Empty for the first release. */
  readonly 'base-sha': string;
  /** Commit of `to`. */
  readonly 'head-sha': string;
  /** How the two stand to each other, `first`, `same`, `forward`, `rollback` or `diverged`. */
  readonly range: string;
  /** How many changes it brings. */
  readonly changes: string;
  /** How many of them break something. */
  readonly breaking: string;
  /** How many of them belong to no section. */
  readonly other: string;
  /** How many changes it takes away, as a rollback does. */
  readonly removed: string;
  /** Path of the notes in Markdown, in full. */
  readonly 'notes-file': string;
  /** Path of the notes as JSON. */
  readonly 'json-file': string;
  /** Path of the changelog, where it was asked for. */
  readonly 'changelog-file': string;
  /** Address of the GitHub release. */
  readonly 'release-url': string;
  /** `true` when the notes were too long for the job summary or the GitHub release, which then lead to all changes; `notes-file` has them all. */
  readonly cut: string;
}

export const spec = {
  name: 'release-notes',
  inputs: [
    { name: 'environment', type: { kind: 'string' }, required: false },
    { name: 'from', type: { kind: 'string' }, required: false },
    { name: 'to', type: { kind: 'string' }, required: false },
    { name: 'tag-prefix', type: { kind: 'string' }, required: false },
    { name: 'paths', type: { kind: 'lines' }, required: false },
    { name: 'version', type: { kind: 'string' }, required: false },
    { name: 'bump', type: { kind: 'enum', values: ['none', 'patch', 'minor', 'major'] }, required: false },
    { name: 'channel', type: { kind: 'string' }, required: false },
    { name: 'line', type: { kind: 'string' }, required: false },
    { name: 'release', type: { kind: 'enum', values: ['none', 'draft', 'publish'] }, required: false, default: 'none' },
    { name: 'title', type: { kind: 'string' }, required: false },
    { name: 'prerelease', type: { kind: 'enum', values: ['auto', 'true', 'false'] }, required: false, default: 'auto' },
    { name: 'latest', type: { kind: 'enum', values: ['auto', 'true', 'false'] }, required: false, default: 'auto' },
    { name: 'assets', type: { kind: 'lines' }, required: false },
    { name: 'changelog-file', type: { kind: 'string' }, required: false },
    { name: 'config', type: { kind: 'string' }, required: false },
    { name: 'pull-requests', type: { kind: 'boolean' }, required: false, default: 'true' },
    { name: 'strict', type: { kind: 'boolean' }, required: false, default: 'false' },
    { name: 'deployment-status', type: { kind: 'boolean' }, required: false, default: 'false' },
    { name: 'notes-file', type: { kind: 'string' }, required: false },
    { name: 'json-file', type: { kind: 'string' }, required: false },
    { name: 'token', type: { kind: 'string' }, required: false, default: '${{ github.token }}' },
    { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
  ],
  outputs: [
    {
      name: 'result',
      type: { kind: 'enum', values: ['published', 'drafted', 'updated', 'unchanged', 'prepared', 'failed', 'stopped'] },
    },
    { name: 'reason', type: { kind: 'string' } },
    { name: 'version', type: { kind: 'string' } },
    { name: 'tag', type: { kind: 'string' } },
    { name: 'previous', type: { kind: 'string' } },
    { name: 'base-sha', type: { kind: 'string' } },
    { name: 'head-sha', type: { kind: 'string' } },
    { name: 'range', type: { kind: 'string' } },
    { name: 'changes', type: { kind: 'string' } },
    { name: 'breaking', type: { kind: 'string' } },
    { name: 'other', type: { kind: 'string' } },
    { name: 'removed', type: { kind: 'string' } },
    { name: 'notes-file', type: { kind: 'string' } },
    { name: 'json-file', type: { kind: 'string' } },
    { name: 'changelog-file', type: { kind: 'string' } },
    { name: 'release-url', type: { kind: 'string' } },
    { name: 'cut', type: { kind: 'string' } },
  ],
} as const satisfies ActionSpec;
