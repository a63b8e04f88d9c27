/**
 * What Fargate offers.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
 */

const GB = 1024;

interface Offer {
  /** MiB, ascending. */
  readonly memory: readonly number[];
  readonly windows: boolean;
}

/** By CPU units; 1024 are one vCPU. */
const OFFERS: ReadonlyMap<number, Offer> = new Map([
  [256, { memory: [512, 1 * GB, 2 * GB], windows: false }],
  [512, { memory: gigabytes(1, 4, 1), windows: false }],
  [1024, { memory: gigabytes(2, 8, 1), windows: true }],
  [2048, { memory: gigabytes(4, 16, 1), windows: true }],
  [4096, { memory: gigabytes(8, 30, 1), windows: true }],
  [8192, { memory: gigabytes(16, 60, 4), windows: false }],
  [16384, { memory: gigabytes(32, 120, 8), windows: false }],
]);

/** CPU units that Fargate offers for an operating system, ascending. */
export function fargateCpus(windows: boolean): number[] {
  return [...OFFERS].flatMap(([cpu, offer]) => (windows && !offer.windows ? [] : [cpu]));
}

/** Memory that Fargate offers with so many CPU units, MiB, ascending; null when it does not offer them. */
export function fargateMemory(cpu: number, windows: boolean): readonly number[] | null {
  return fargateCpus(windows).includes(cpu) ? OFFERS.get(cpu)!.memory : null;
}

/** CPU units of `256`, `.25 vCPU`; null for what is not a size. */
export function cpuUnits(given: unknown): number | null {
  return sizeIn(given, /^([\d.]+)\s*vcpus?$/i);
}

/** MiB of `512`, `1 GB`, `1GB`; null for what is not a size. */
export function mebibytes(given: unknown): number | null {
  return sizeIn(given, /^([\d.]+)\s*gb$/i);
}

/** Large units are 1024 small ones, for CPU as for memory. */
function sizeIn(given: unknown, inLargeUnits: RegExp): number | null {
  if (typeof given !== 'string' && typeof given !== 'number') return null;
  const text = String(given).trim();
  const large = inLargeUnits.exec(text)?.[1];
  const size = large === undefined ? Number(text) : Number(large) * 1024;
  return Number.isFinite(size) && size > 0 ? size : null;
}

function gigabytes(least: number, most: number, step: number): number[] {
  return Array.from({ length: (most - least) / step + 1 }, (_, index) => (least + index * step) * GB);
}
