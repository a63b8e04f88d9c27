/**
 * The pairs of task cpu and memory that Fargate offers, and the spellings ECS accepts.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */

const GB = 1024;

/** CPU units -> least and most memory and its steps, MiB. */
const MEMORY: ReadonlyMap<number, { least: number; most: number; step: number }> = new Map([
  [512, { least: 1 * GB, most: 4 * GB, step: GB }],
  [1024, { least: 2 * GB, most: 8 * GB, step: GB }],
  [2048, { least: 4 * GB, most: 16 * GB, step: GB }],
  [4096, { least: 8 * GB, most: 30 * GB, step: GB }],
  [8192, { least: 16 * GB, most: 60 * GB, step: 4 * GB }],
  [16384, { least: 32 * GB, most: 120 * GB, step: 8 * GB }],
]);
const SMALLEST = { cpu: 256, memory: [512, 1 * GB, 2 * GB] };

export function isFargateSize(cpu: string, memory: string): boolean {
  const [units, mib] = [Number(cpu), Number(memory)];
  if (units === SMALLEST.cpu) return SMALLEST.memory.includes(mib);
  const offer = MEMORY.get(units);
  return offer !== undefined && mib >= offer.least && mib <= offer.most && (mib - offer.least) % offer.step === 0;
}

/** `1 vCPU` -> `1024`; a number stays. */
export function cpuUnits(cpu: string | number): string {
  const vcpu = /^\s*([\d.]+)\s*vcpu\s*$/i.exec(String(cpu))?.[1];
  return vcpu === undefined ? String(cpu) : String(Number(vcpu) * 1024);
}

/** `2 GB` -> `2048`; a number stays. */
export function memoryMib(memory: string | number): string {
  const gb = /^\s*([\d.]+)\s*gb\s*$/i.exec(String(memory))?.[1];
  return gb === undefined ? String(memory) : String(Number(gb) * GB);
}
