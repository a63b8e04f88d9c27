import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { picture } from './analysis/picture.ts';
import { study } from './analysis/study.ts';
import { report } from './analysis/tables.ts';
import { targetsOf } from './analysis/targets.ts';
import { measureTick } from './analysis/tick.ts';

/** Fewer do not tell what one in a hundred does. */
const FEWEST_RUNS = 100;

/**
 * How often the sequential analysis errs and how soon it sees, on simulated traffic, beside what others do on the same.
 *
 * @param args `[--runs N] [--seed N] [--json FILE] [--markdown FILE]`, or `--picture FILE [--seed N]` alone; N rollouts of each healthy kind, half as many of each
 *   regression
 */
export async function benchAnalysis(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      markdown: { type: 'string' },
      picture: { type: 'string' },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isInteger(runs) || runs < FEWEST_RUNS || !Number.isInteger(seed)) {
    console.error(
      `--runs ${values.runs} --seed ${values.seed}: expected whole numbers, and at least ${FEWEST_RUNS} runs.`,
    );
    process.exit(2);
  }
  if (values.picture) return writeFileSync(values.picture, picture(seed));
  console.log(`Seed ${seed}. A tick …`);
  const tick = measureTick(seed);
  const found = await study(runs, seed, console.log);
  const targets = targetsOf(found, tick);
  const text = report(found, targets, seed);
  console.log(`\n${text}`);
  if (values.markdown) writeFileSync(values.markdown, `${text}\n`);
  if (values.json) {
    // peaks are for calibration, one for each run
    const json = JSON.stringify(
      { seed, targets, tick, ...found },
      (key, value) => (key === 'peaks' ? undefined : value),
      2,
    );
    writeFileSync(values.json, `${json}\n`);
  }
}
