// The changelog of a whole history: node bench/notes/full.mjs REPOSITORY FILE
import { openSync, writeSync } from 'node:fs';
import { cancelReverts, changesIn, divide, gitHistory, read, releaseTags, sectionsText } from '@deploy-actions/release';

const [folder, file] = process.argv.slice(2);
const history = gitHistory(folder, process.env);
const head = await history.resolve('HEAD');
const commits = await read(history, { to: head });
const tags = releaseTags(await history.tags(), '');
const output = openSync(file, 'w');
for (const release of divide(commits, tags)) {
  const { standing } = cancelReverts(changesIn(release.commits));
  writeSync(
    output,
    `## ${release.tag?.version ?? 'Unreleased'}\n\n${sectionsText(standing, { repository: 'https://git.example/a/b' })}\n`,
  );
}
