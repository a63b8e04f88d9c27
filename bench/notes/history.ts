import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The same history for the same seed: a linear congruential generator (Numerical Recipes). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const TYPES = [
  ...Array<string>(8).fill('fix'),
  ...Array<string>(5).fill('feat'),
  'perf',
  'docs',
  'docs',
  'chore',
  'chore',
  'refactor',
  'test',
  'build',
  'ci',
];
const SCOPES = ['api', 'cart', 'core', 'deps', 'search', 'shop', 'ui', 'worker'];
const WORDS =
  'the a basket price order user page index cache retry when after before empty large second removed with without'.split(
    ' ',
  );
const PEOPLE = Array.from({ length: 120 }, (_, index) => `Person ${index} <person${index}@example.com>`);

/**
 * Makes a repository without a work tree with merges, squashed pull requests, bodies, footers, reverts and titles without a
 * convention, in shares as large public repositories have them.
 *
 * @param folder does not exist yet
 */
export async function makeHistory(folder: string, commits: number, tags: number): Promise<void> {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = once(git, 'close');
  const random = chance(commits);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const words = (count: number): string => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  let [subject, version] = ['', 0];
  for (let index = 1; index <= commits; index += 1) {
    const branches = index > 3 && index % 20 === 0;
    subject = random() < 0.012 && subject !== '' ? `Revert "${subject}" (#${index})` : title(index);
    const message = branches
      ? `Merge pull request #${index} from a/b-${index}\n\n${title(index)}`
      : `${subject}${body(index)}`;
    const who = `${pick(PEOPLE)} ${1_500_000_000 + index * 3_600} +0000`;
    // each twentieth is a merge of the one before it, which is a branch of one commit
    const branch = index > 2 && (index + 1) % 20 === 0;
    const parents = branches ? `from :${index - 2}\nmerge :${index - 1}\n` : index === 1 ? '' : `from :${index - 1}\n`;
    const text = Buffer.byteLength(message);
    const content = `${index}\n`;
    const commit = `commit refs/heads/${branch ? 'side' : 'main'}\nmark :${index}\nauthor ${who}\ncommitter ${who}\ndata ${text}\n${message}\n${parents}M 100644 inline packages/${pick(SCOPES)}/file-${index % 50}\ndata ${content.length}\n${content}\n`;
    const isTagged = !branch && Math.floor((index * tags) / commits) > version;
    if (isTagged) version += 1;
    const tag = isTagged
      ? `reset refs/tags/v${Math.floor(version / 60) + 1}.${Math.floor(version / 6) % 10}.${version % 6}\nfrom :${index}\n\n`
      : '';
    if (!git.stdin.write(commit + tag)) await once(git.stdin, 'drain');
  }
  git.stdin.end();
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`git fast-import ended with ${code}.`);
  execFileSync('git', ['repack', '-adq'], { cwd: folder });

  function title(index: number): string {
    if (random() < 0.05) return `${words(4)} ${index}`;
    const scope = random() < 0.6 ? `(${pick(SCOPES)})` : '';
    const mark = random() < 0.003 ? '!' : '';
    return `${pick(TYPES)}${scope}${mark}: ${words(5 + Math.floor(random() * 6))}${random() < 0.45 ? ` (#${index})` : ''}`;
  }

  function body(index: number): string {
    if (random() < 0.5) return '';
    const lines = Array.from({ length: 1 + Math.floor(random() * 6) }, () => words(12));
    const footers = [
      ...(random() < 0.01 ? [`BREAKING CHANGE: ${words(20)}`] : []),
      ...(random() < 0.3 ? [`Closes #${Math.max(1, index - 50)}`] : []),
      ...(random() < 0.2 ? [`Co-authored-by: ${pick(PEOPLE)}`] : []),
    ];
    return `\n\n${lines.join('\n')}${footers.length > 0 ? `\n\n${footers.join('\n')}` : ''}`;
  }
}
