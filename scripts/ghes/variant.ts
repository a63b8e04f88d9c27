/** Whose copy of this repository it is, on a server of their own, and by which tag it is used. */
export interface Place {
  readonly owner: string;
  readonly version: string;
}

/** What is wrong with a place, all at once. */
export function problemsOf({ owner, version }: Place): string[] {
  return [
    ...(/^[\w.-]+$/.test(owner)
      ? []
      : [`--owner ${JSON.stringify(owner)}: give who has the copy, as in acme/deploy-actions`]),
    ...(/^v\d+(\.\d+){0,2}$/.test(version)
      ? []
      : [`--version ${JSON.stringify(version)}: give the tag of the copy, such as v1`]),
  ];
}

/** `$/…` and a job's `./.github/workflows/…`, or ours by its name, with or without quotes. */
const OURS =
  /(?<before>\buses:\s*['"]?)(?:\$\/|\.\/(?=\.github\/workflows\/)|[\w.-]+\/deploy-actions\/)(?<target>[^@\s'",#]+)(?:@[^\s'",#]+)?/g;

/** A workflow or composite action that names what is ours by the copy's name and tag: `$/` is unknown to GHES. */
export function variantOf(text: string, { owner, version }: Place): string {
  return text.replaceAll(OURS, `$<before>${owner}/deploy-actions/$<target>@${version}`);
}

/** What a server may not have: actions of others, by name, and keys that GitHub.com knows since 2026. */
export function askedOfServer(texts: readonly string[]): string[] {
  const text = texts.join('\n');
  const actions = [...text.matchAll(/\buses:\s*['"]?([^@\s'"]+)@([\da-f]{40})\b(?:.*#\s*(\S+))?/g)];
  const keys = [...text.matchAll(/\b(queue: max|deployment: false)\b/g)];
  return [
    ...new Set([
      ...actions.map(([, name, commit, tag]) => `${name}@${tag ?? commit}`),
      ...keys.map(([, key]) => `the key \`${key}\``),
    ]),
  ].toSorted();
}
