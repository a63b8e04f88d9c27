import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomOf } from './analysis/random.ts';
import { ALARM_RULE } from './canary/alarm.ts';
import { entrants } from './canary/contestants.ts';
import { BAKE_MINUTES, harmOf, PERCENT, type Harm } from './canary/shop.ts';
import { round, summarise } from './statistics.ts';

/** Bad releases: how many of their answers are errors, in per cent. */
const ERROR_RATES = [5, 50];

type Name = keyof typeof entrants;
type Found = Readonly<Record<Name, readonly Harm[]>>;

/**
 * How long a bad candidate has its share of the traffic, and how many requests meet it: by canary-shift, which moves the weights
 * itself, beside ECS's own canary with an alarm, on the same traffic.
 *
 * @param args `[--runs N] [--seed N] [--json FILE]`; N rollouts of each kind of badness by each
 */
export async function benchCanary(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
    console.error(`--runs ${values.runs} --seed ${values.seed}: expected whole numbers, and at least 1 run.`);
    process.exit(2);
  }
  // CloudWatch counts by the minute: when in one a release begins to fail is what chance there is
  const random = randomOf(seed, 0);
  const phases = Array.from({ length: runs }, () => random.uniform());
  console.log(`Seed ${seed}. ${PERCENT}% of the traffic for ${BAKE_MINUTES} minutes, if nobody takes it back.`);
  console.log(`The alarm: ${ALARM_RULE}.`);
  console.log('It is set by this bench, by exactly that rule, as soon as CloudWatch has published the minute.');
  const found: Record<string, Found> = {};
  for (const rate of ERROR_RATES) {
    found[`${rate}%`] = await measure(`shop:v2-errors-${rate}pct`, phases);
    show(rate, found[`${rate}%`]!);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ seed, phases, found }, null, 2)}\n`);
}

/** The same beginnings for each; one after the other, so that they have the machine to themselves. */
async function measure(image: string, phases: readonly number[]): Promise<Found> {
  const found: Record<Name, Harm[]> = { byEvidence: [], byBoth: [], byPlatform: [] };
  for (const phase of phases) {
    for (const [name, { service, contestant }] of Object.entries(entrants)) {
      found[name as Name].push(await harmOf(contestant, service, image, phase));
    }
  }
  return found;
}

function show(rate: number, found: Found): void {
  console.log(`\nA candidate ${rate}% of whose answers are errors`);
  const median = (name: Name, member: 'seconds' | 'metPercent') =>
    summarise(found[name].map((each) => each[member])).median;
  for (const name of Object.keys(entrants) as Name[]) {
    const seconds = summarise(found[name].map((each) => each.seconds));
    const met = summarise(found[name].map(({ metPercent }) => metPercent));
    console.log(`  ${entrants[name].name}`);
    console.log(
      `    first bad response to weight 0: median ${seconds.median} s, at most ${seconds.max} s of ${seconds.runs}`,
    );
    console.log(
      `    requests that met it: median ${met.median}%, at most ${met.max}% of those of the ${BAKE_MINUTES} minutes`,
    );
    console.log(`    for example: ${found[name][0]!.reason}`);
  }
  for (const name of ['byEvidence', 'byBoth'] as const) {
    const ratio = (member: 'seconds' | 'metPercent') => round(median(name, member) / median('byPlatform', member));
    console.log(`  ${entrants[name].name}: ${ratio('seconds')} of ECS's time, ${ratio('metPercent')} of its requests`);
  }
}
