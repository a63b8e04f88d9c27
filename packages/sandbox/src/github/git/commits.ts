import type { Git } from './git.ts';
import { readObjects, type GitObject } from './objects.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
  /** Seconds since the epoch. */
  readonly seconds: number;
  /** As git writes it: `+0200`. */
  readonly zone: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
  /** The signature in it, and what was signed. */
  readonly signature: string | null;
  readonly payload: string;
}

export interface Tag {
  readonly sha: string;
  readonly tag: string;
  readonly object: { readonly sha: string; readonly type: GitObject['type'] };
  readonly tagger: Person;
  readonly message: string;
}

/** Throws for ids that are none of a commit: a defect of whoever asks. */
export async function readCommits(git: Git, shas: readonly string[]): Promise<Commit[]> {
  return (await readObjects(git, shas)).map((object, index) => {
    if (object?.type !== 'commit') throw new Error(`${shas[index]} is no commit`);
    return parseCommit(object);
  });
}

export function parseCommit({ sha, content }: GitObject): Commit {
  const { headers, message } = partsOf(content.toString('utf8'));
  const one = (name: string) => headers.find(([key]) => key === name)?.[1] ?? '';
  const signature = one('gpgsig') || null;
  return {
    sha,
    tree: one('tree'),
    parents: headers.filter(([key]) => key === 'parent').map(([, value]) => value),
    author: parsePerson(one('author')),
    committer: parsePerson(one('committer')),
    message,
    signature,
    payload: textOf(
      headers.filter(([key]) => key !== 'gpgsig'),
      message,
    ),
  };
}

export function parseTag({ sha, content }: GitObject): Tag {
  const { headers, message } = partsOf(content.toString('utf8'));
  const one = (name: string) => headers.find(([key]) => key === name)?.[1] ?? '';
  return {
    sha,
    tag: one('tag'),
    object: { sha: one('object'), type: one('type') as GitObject['type'] },
    tagger: parsePerson(one('tagger')),
    message,
  };
}

type Header = readonly [name: string, value: string];

/** A commit or a tag as git stores it. https://git-scm.com/docs/gitformat-signature */
export function textOf(headers: readonly Header[], message: string): string {
  const lines = headers.map(([name, value]) => `${name} ${value.replaceAll('\n', '\n ')}\n`);
  return `${lines.join('')}\n${message}`;
}

function partsOf(text: string): { headers: Header[]; message: string } {
  const end = text.indexOf('\n\n');
  const head = text.slice(0, end).replaceAll('\n ', '\u0000');
  const headers = head.split('\n').map((line): Header => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1).replaceAll('\u0000', '\n')];
  });
  return { headers, message: text.slice(end + 2) };
}

export function personText({ name, email, seconds, zone }: Person): string {
  return `${name} <${email}> ${seconds} ${zone}`;
}

function parsePerson(text: string): Person {
  const [, name = '', email = '', seconds = '0', zone = '+0000'] =
    /^(.*?) ?<(.*?)> (\d+) ([+-]\d{4})$/.exec(text) ?? [];
  return { name, email, seconds: Number(seconds), zone };
}
