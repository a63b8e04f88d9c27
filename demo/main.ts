// Releases go to production under live traffic, and bad ones are found out: on a local cloud, with the bundles that
// workflows use. `npm run demo -- ecs` and `npm run demo -- azure` show one cloud each.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { TrafficReport } from '@deploy-actions/sandbox';
import { canary } from './canary.ts';
import { printReport, printSafety, say, type Step } from './report.ts';
import { rolling } from './rolling.ts';
import { slots } from './slots.ts';

/** One part, as it went. */
interface Part {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly traffic: TrafficReport;
  /** The report of its last rollout. */
  readonly report?: string;
}

type Play = (folder: string) => Promise<Part>;

const PLAYS: Readonly<Record<string, Readonly<Record<string, Play>>>> = {
  ecs: {
    rolling: async () => ({ title: 'Amazon ECS, task by task', ...(await rolling()) }),
    canary: (folder) => reported('Amazon ECS, by percentages, on evidence', canary, join(folder, 'ecs.html')),
  },
  azure: {
    slots: (folder) => reported('Azure App Service, by slots, on evidence', slots, join(folder, 'azure.html')),
  },
};

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const clouds = positionals.length > 0 ? positionals : Object.keys(PLAYS);
const unknown = clouds.filter((each) => !Object.hasOwn(PLAYS, each));

if (unknown.length > 0) {
  console.error(`There is no demo of ${unknown.join(', ')}. There are: ${Object.keys(PLAYS).join(', ')}.`);
  process.exitCode = 2;
} else {
  await play(clouds);
}

/** One after the other, so that each has the machine to itself; all that was found at the end. */
async function play(chosen: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-actions-demo-'));
  const parts: Record<string, Part> = {};
  for (const [name, perform] of chosen.flatMap((each) => Object.entries(PLAYS[each]!))) {
    parts[name] = await perform(folder);
  }
  for (const { title, steps, traffic, report } of Object.values(parts)) {
    printReport(title, steps, traffic);
    if (!report) continue;
    printSafety(steps.at(-1)!);
    say(`\nIts report: ${report}`);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(parts, null, 2)}\n`);
}

async function reported(
  title: string,
  part: (reportFile: string) => Promise<Pick<Part, 'steps' | 'traffic'>>,
  report: string,
): Promise<Part> {
  return { title, ...(await part(report)), report };
}
