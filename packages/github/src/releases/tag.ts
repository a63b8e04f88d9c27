import type { GitHub } from '../http/connect.ts';
import { orNull } from './release.ts';

/** The commit that a tag is at on GitHub by now, annotated or not; null where there is no such tag. */
export async function commitOfTag({ octokit, at }: GitHub, tag: string): Promise<string | null> {
  const ref = await orNull(octokit.git.getRef({ ...at, ref: `tags/${tag}` }));
  let object = ref?.data.object;
  while (object?.type === 'tag') object = (await octokit.git.getTag({ ...at, tag_sha: object.sha })).data.object;
  return object?.sha ?? null;
}
