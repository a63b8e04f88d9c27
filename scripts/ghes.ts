// Makes of a checkout the variant for GitHub Enterprise Server, where `uses: $/…` is unknown: workflows, composite actions and
// examples name what is ours by owner and tag. Commit what it writes in your copy of this repository, and put the tag there.
//   npm run -s ghes -- --owner acme --version v1 [--root FOLDER]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askedOfServer, problemsOf, variantOf } from './ghes/variant.ts';
import { actionNames, REPOSITORY } from './repository.ts';

const { values } = parseArgs({
  options: { owner: { type: 'string' }, version: { type: 'string' }, root: { type: 'string' } },
});
const place = { owner: values.owner ?? '', version: values.version ?? '' };
const problems = problemsOf(place);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  rewrite(resolve(values.root ?? REPOSITORY));
}

function rewrite(root: string): void {
  const inside = ['.github', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  );
  const workflows = inside.filter((path) => /\.github[/\\]workflows[/\\][^/\\]+\.ya?ml$/.test(path));
  const files = [...workflows, ...actionNames(root).map((name) => join(root, name, 'action.yml'))];
  const texts = files.map((path) => readFileSync(path, 'utf8'));
  const stale = files.filter((path, at) => {
    const variant = variantOf(texts[at]!, place);
    if (variant !== texts[at]) writeFileSync(path, variant);
    return variant !== texts[at];
  });
  console.log(`${stale.length} files name ${place.owner}/deploy-actions at ${place.version}`);
  console.log(
    `See that your server has:\n${askedOfServer(texts)
      .map((each) => `  ${each}`)
      .join('\n')}`,
  );
}
