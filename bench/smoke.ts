import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureLoops } from './smoke/loops.ts';
import { measureOneCheck } from './smoke/oneCheck.ts';
import { startServer } from './smoke/server.ts';
import { round, summarise, type Summary } from './statistics.ts';
import { printTargets } from './targets.ts';

/** An empty Node, so many times, may come and go while one check is made. */
const ONE_CHECK = 3;

/** What a loop of plain node:http takes, times this, for many checks. */
const MANY_CHECKS = 1.3;

/**
 * What smoke-test costs: one check, whole process, beside an empty Node; and 1,000 checks beside a plain loop of node:http that
 * asks as many at once. Both take turns with what they are compared to.
 *
 * @param args `[--runs N] [--json FILE]`
 */
export async function benchSmoke(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', default: '15' }, json: { type: 'string' } },
  });
  const rounds = Number(values.runs);
  await using server = await startServer();
  const one = measureOneCheck(server.url, rounds);
  const fresh = measureLoops('fresh', server.url, rounds);
  const kept = measureLoops('kept', server.url, rounds);
  const targets = {
    'one check, of an empty Node': target(one.check, one.empty, ONE_CHECK),
    '1,000 checks, time of a plain loop': target(fresh.ours.ms, fresh.plain.ms, MANY_CHECKS),
    '1,000 checks, memory of a plain loop': target(fresh.ours.kilobytes, fresh.plain.kilobytes, MANY_CHECKS),
  };

  show('one check, whole process', one.check, 'ms');
  show('an empty Node', one.empty, 'ms');
  for (const [name, { plain, ours }] of Object.entries({ fresh, kept })) {
    for (const [who, { ms, cpuMs, kilobytes }] of Object.entries({ plain, ours })) {
      show(`1,000 requests, ${name} connections, ${who}`, ms, 'ms');
      show('  processor', cpuMs, 'ms');
      show('  memory', kilobytes, 'kB');
    }
  }
  const ofKept = ratio(kept.ours.ms, kept.plain.ms);
  console.log(
    `A sample, one check whose 1,000 requests keep their connections: ${ofKept} of the time of a plain loop.`,
  );
  printTargets(targets);
  if (values.json)
    writeFileSync(values.json, JSON.stringify({ node: process.version, one, fresh, kept, targets }, null, 2));
}

/** By the medians. */
function target(ours: readonly number[], other: readonly number[], atMost: number) {
  return { measured: ratio(ours, other), atMost };
}

function ratio(ours: readonly number[], other: readonly number[]): number {
  return round(summarise(ours).median / summarise(other).median);
}

function show(name: string, measured: readonly number[], unit: string): void {
  const { median, quartiles, runs }: Summary = summarise(measured);
  console.log(`${name}: median ${median} ${unit}, half of ${runs} within ${quartiles[0]} to ${quartiles[1]}`);
}
