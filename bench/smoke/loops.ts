import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LOOP = fileURLToPath(new URL('loop.mjs', import.meta.url));
const REQUESTS = 1_000;
const CONCURRENCY = 50;

/** Rounds that are not counted. */
const WARM_UP = 1;

/** Of each round. */
export interface LoopTime {
  /** From the first request to the last answer. */
  readonly ms: readonly number[];
  /** Of the processor meanwhile, which other programs on the machine disturb less. */
  readonly cpuMs: readonly number[];
  /** The most memory that the process ever had. */
  readonly kilobytes: readonly number[];
}

export type LoopTimes = Readonly<Record<'plain' | 'ours', LoopTime>>;

/** 1,000 requests by node:http and by packages/observe, each in a process of its own, in turns. */
export function measureLoops(connections: 'fresh' | 'kept', url: string, rounds: number): LoopTimes {
  const all = Array.from({ length: WARM_UP + rounds }, () => ({
    plain: loop('plain', connections, url),
    ours: loop('ours', connections, url),
  })).slice(WARM_UP);
  return { plain: timesOf(all.map(({ plain }) => plain)), ours: timesOf(all.map(({ ours }) => ours)) };
}

type Measured = Readonly<Record<keyof LoopTime, number>>;

function loop(who: string, connections: string, url: string): Measured {
  const args = [LOOP, who, connections, url, String(REQUESTS), String(CONCURRENCY)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

function timesOf(all: readonly Measured[]): LoopTime {
  const of = (key: keyof LoopTime) => all.map((each) => each[key]);
  return { ms: of('ms'), cpuMs: of('cpuMs'), kilobytes: of('kilobytes') };
}
