import type { Commit, Reach } from '../history.ts';
import { gitRecords, type Clone } from './command.ts';
import { decode } from './decode.ts';

/**
 * A line each, then the message: names cannot hold a line break, and a message cannot hold the NUL that ends it, while
 * any other separator can stand in either.
 */
const FORMAT = ['%H', '%P', '%ct', '%aN', '%aE', '%B'].join('%n');

const NEWLINE = 10;

/** Nobody reads more of a message, in bytes; the rest of it is data that somebody pasted. */
const LONGEST_MESSAGE = 65_536;

export async function* readCommits(clone: Clone, { to, without = [] }: Reach): AsyncGenerator<Commit, void, undefined> {
  const revisions = [to, ...without.map((sha) => `^${sha}`)];
  const shape = ['-z', `--format=tformat:${FORMAT}`, '--encoding=UTF-8', '--no-show-signature', '--no-notes'];
  const plain = ['--no-color', '--no-decorate', '--no-patch', '--topo-order'];
  for await (const record of gitRecords(clone, ['log', ...shape, ...plain, '--end-of-options', ...revisions, '--']))
    yield commitOf(record);
}

function commitOf(record: Buffer): Commit {
  let start = 0;
  const line = (): Buffer => {
    const end = record.indexOf(NEWLINE, start);
    const found = record.subarray(start, end === -1 ? record.length : end);
    start = end === -1 ? record.length : end + 1;
    return found;
  };
  const [sha, parents, date, name, email] = [line(), line(), line(), line(), line()] as const;
  const message = record.subarray(start, start + LONGEST_MESSAGE);
  const end = message.indexOf(NEWLINE);
  return {
    sha: sha.toString('latin1'),
    parents: parents.length === 0 ? [] : parents.toString('latin1').split(' '),
    date: Number(date.toString('latin1')),
    author: { name: decode(name), email: decode(email) },
    subject: decode(end === -1 ? message : message.subarray(0, end)).trim(),
    body: end === -1 ? '' : linesOf(decode(message.subarray(end + 1))),
  };
}

function linesOf(body: string): string {
  const text = body.includes('\r') ? body.replaceAll(/\r\n?/g, '\n') : body;
  return text.trim();
}
