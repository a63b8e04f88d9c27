// What the real hurl does with the suites beside this file, for tests where there is none.
//   node packages/observe/build/test/hurl/record.js HURL            writes packages/observe/test/hurl/recorded.json
//   node packages/observe/build/test/hurl/record.js HURL --check    fails where this hurl ends otherwise than recorded
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RECORDED, recordings, resultOf, type Recording } from './recorded.ts';
import { recordAll } from './recording.ts';

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const now = await recordAll(positionals[0] ?? 'hurl');
if (values.check !== true) writeFileSync(RECORDED, `${JSON.stringify(now, null, 2)}\n`);
for (const [name, recording] of Object.entries(recordings())) {
  const [before, after] = [endOf(name, recording), endOf(name, now[name])];
  console.log(`${name}: ${after}`);
  if (before === after) continue;
  console.error(`${name} was recorded otherwise: ${before}`);
  process.exitCode = 1;
}

/** Without numbers: milliseconds differ. */
function endOf(name: string, recording: Recording | undefined): string {
  if (recording === undefined) return 'not run';
  const { result, reason } = resultOf(name, recording);
  return `${result}: ${reason.replaceAll(/\d+/g, 'N')}`;
}
