// Releases go to production under live traffic, and bad ones are found out: on a local cloud, with the bundles that
// workflows use.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { canary } from './canary.ts';
import { printReport, printSafety, say } from './report.ts';
import { rolling } from './rolling.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });

const first = await rolling();
const report = join(mkdtempSync(join(tmpdir(), 'deploy-actions-demo-')), 'rollout.html');
const second = await canary(report);

printReport('Task by task', first.steps, first.traffic);
printReport('By percentages, on evidence', second.steps, second.traffic);
printSafety(second.steps.find(({ name }) => name === 'bad canary')!);
say(`\nThe bad canary's report: ${report}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify({ rolling: first, canary: second, report }, null, 2)}\n`);
