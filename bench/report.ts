import type { CallCount } from './calls.ts';
import { round, type Summary } from './statistics.ts';
import { printTargets, type Targets } from './targets.ts';

/** What was measured of one action. */
export interface Side {
  readonly name: string;
  readonly version: string;
  /** From the start of the process to the arrival of its first API call. */
  readonly startUpMs: Summary;
  /** From ECS's `finishedAt` to the end of the process. */
  readonly lagSeconds: Summary;
  /** From ECS's `createdAt` to `finishedAt`. */
  readonly platformSeconds: Summary;
  readonly calls: readonly CallCount[];
  readonly bundleBytes: number;
}

export interface Report {
  readonly node: string;
  readonly bareNodeMs: Summary;
  /** Ours first. */
  readonly sides: readonly Side[];
  readonly targets: Targets;
}

export function printReport({ node, bareNodeMs, sides, targets }: Report): void {
  console.log(`\nNode ${node} alone: ${show(bareNodeMs, 'ms')}`);
  for (const side of sides) {
    const { name, version, startUpMs, lagSeconds, platformSeconds, calls, bundleBytes } = side;
    const first = calls[0]!;
    console.log(`\n${name} ${version}`);
    console.log(`  start-up to first request: ${show(startUpMs, 'ms')}`);
    console.log(`  lag after ECS has finished: mean ${lagSeconds.mean} s; ${show(lagSeconds, 's')}`);
    console.log(`    (deployments that took ECS ${show(platformSeconds, 's')})`);
    console.log(`  calls: ${first.setUp.length} to set up (${first.setUp.join(', ')})`);
    if (first.checks.length > 0) console.log(`    beside ${first.checks.length} checks (${first.checks.join(', ')})`);
    console.log(`    then ${list(calls, 'looks')} looks with ${list(calls, 'extra')} calls beyond one per look`);
    console.log(`  bundle: ${bundleBytes} bytes`);
  }
  const [ours, ...others] = sides;
  for (const { name, startUpMs, lagSeconds, bundleBytes } of others) {
    console.log(`\ndeploy-ecs against ${name}`);
    console.log(`  start-up: ${round(ours!.startUpMs.median / startUpMs.median)} of its median`);
    console.log(`  mean lag: ${round(ours!.lagSeconds.mean / lagSeconds.mean)} of its`);
    console.log(`  bundle: ${round(ours!.bundleBytes / bundleBytes)} of its bytes`);
  }
  console.log('');
  printTargets(targets);
}

function show({ median, quartiles, max, runs }: Summary, unit: string): string {
  return `median ${median} ${unit}, half of ${runs} within ${quartiles[0]} to ${quartiles[1]}, at most ${max}`;
}

function list(calls: readonly CallCount[], member: 'looks' | 'extra'): string {
  return calls.map((each) => each[member]).join(', ');
}
