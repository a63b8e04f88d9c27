import type { Tag } from '../history.ts';
import { git, type Clone } from './command.ts';

const FORMAT = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname', 'creatordate:unix']
  .map((field) => `%(${field})`)
  .join('%00');

export async function readTags(clone: Clone, within?: string): Promise<Tag[]> {
  const merged = within === undefined ? [] : [`--merged=${within}`];
  const answer = await git(clone, ['for-each-ref', `--format=${FORMAT}`, ...merged, 'refs/tags']);
  const tags: Tag[] = [];
  for (const line of answer.toString().split('\n').filter(Boolean)) {
    const [name = '', type, object = '', targetType, target = '', date] = line.split('\0');
    const sha = type === 'commit' ? object : targetType === 'commit' ? target : await commitOf(clone, object);
    // a tag may name a file or a folder, which is no release
    if (sha !== null) tags.push({ name, sha, date: Number(date) });
  }
  return tags;
}

/** A tag of a tag leads to a commit in the end, or to something else. */
async function commitOf(clone: Clone, object: string): Promise<string | null> {
  const answer = await git(clone, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${object}^{commit}`]).catch(
    () => null,
  );
  return answer && answer.toString().trim();
}
