// The truth table, by deploy-ecs and by another action on the same sandbox scenarios; writes docs/compare.md.
//   npm run -s compare -- --peer FOLDER [--only TEXT] [--json FILE]
// FOLDER (or PEER_FOLDER) is a checkout of aws-actions/amazon-ecs-deploy-task-definition, with its dist/. --only runs the
// rows whose name contains TEXT, and writes no document.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { documentOf, type Line } from './compare/document.ts';
import { perform, type Performance } from './compare/perform.ts';
import { rows } from './compare/rows.ts';
import { ours, peerIn } from './contestants.ts';

/** Rows at the same time: they mostly sleep. */
const AT_ONCE = 3;

const { values } = parseArgs({
  options: { peer: { type: 'string' }, only: { type: 'string', default: '' }, json: { type: 'string' } },
});
const peer = values.peer ?? process.env['PEER_FOLDER'];
if (!peer) {
  console.error('usage: npm run -s compare -- --peer FOLDER  (aws-actions/amazon-ecs-deploy-task-definition)');
  process.exit(2);
}
const contestants = [ours, peerIn(peer)];
const chosen = rows.filter(({ name }) => name.includes(values.only));

const lines: Line[] = [];
let begun = 0;
await Promise.all(Array.from({ length: AT_ONCE }, lane));

if (values.json) writeFileSync(values.json, `${JSON.stringify(lines, null, 2)}\n`);
if (values.only === '') {
  const file = resolve(import.meta.dirname, '../docs/compare.md');
  const occasion = { contestants, date: new Date().toISOString().slice(0, 10), node: process.version };
  writeFileSync(file, await format(documentOf(lines, occasion), { parser: 'markdown', printWidth: 120 }));
}

/** Takes rows as long as there are any; the document keeps their order. */
async function lane(): Promise<void> {
  while (begun < chosen.length) {
    const index = begun;
    begun += 1;
    const row = chosen[index]!;
    const performances: Performance[] = [];
    for (const contestant of contestants) performances.push(await perform(row, contestant));
    lines[index] = { row, performances };
    const marks = performances.map(({ exitCode, seconds, faults, unnamed, message }, at) =>
      [
        `  ${contestants[at]!.name}: exit ${exitCode} after ${seconds} s`,
        ...faults,
        ...(unnamed ? ['does not name the cause'] : []),
        message ?? '',
      ].join(', '),
    );
    console.log([row.name, ...marks].join('\n'));
  }
}
