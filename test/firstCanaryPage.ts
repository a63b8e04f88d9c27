import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What docs/first-canary.md has people paste. */

export const ROOT = resolve(import.meta.dirname, '../..');
export const PAGE = readFileSync(join(ROOT, 'docs/first-canary.md'), 'utf8');

const sections = PAGE.split(/^## /m);
const section = (name: string): string => sections.find((each) => each.startsWith(`${name}\n`))!;
const blocksIn = (text: string): string[] => [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, block]) => block!);

/** What is typed on the sandbox, a block each, in order. */
export const SANDBOX = blocksIn(section('On the sandbox'));
export const AWS = blocksIn(section('On AWS'));

/** The files that are pasted, by their paths. */
export const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  [...SANDBOX, ...AWS]
    .flatMap((block) => [...block.matchAll(/^cat > (\S+) <<'EOT'\n([^]*?)^EOT$/gm)])
    .map(([, path, text]) => [path!, text!]),
);

/** What the README has of it. */
export const README = blocksIn(readFileSync(join(ROOT, 'README.md'), 'utf8').split(/^### /m)[1]!).join('');
