import { cpuUnits, fargateCpus, fargateMemory, mebibytes } from './fargateSizes.ts';
import type { Finding, Severity } from './finding.ts';
import { containersOf, isForFargate, members, type PreflightInput } from './input.ts';

/** Whether Fargate offers the task's size, and its containers fit in. */
export function checkSize(input: PreflightInput): Finding[] {
  return [...(isForFargate(input) ? checkFargateSize(input) : []), ...checkContainers(input)];
}

function checkFargateSize({ taskDefinition }: PreflightInput): Finding[] {
  const { cpu, memory, runtimePlatform } = members(taskDefinition);
  const windows = runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') ?? false;
  const units = cpuUnits(cpu);
  const mib = mebibytes(memory);
  const cpus = fargateCpus(windows);
  if (units === null) {
    return [finding('error', 'cpu', `Fargate needs the task's \`cpu\`; ${was(cpu)}. It offers ${cpus.join(', ')}.`)];
  }
  const offered = fargateMemory(units, windows);
  if (offered === null) {
    // a size above all that are known may be newer than this table
    const severity = units > cpus.at(-1)! && !windows ? 'warning' : 'error';
    const on = windows ? 'Fargate with Windows' : 'Fargate';
    const message = `${on} does not offer \`cpu\` ${cpu}, as far as known. It offers ${cpus.join(', ')}.`;
    return [finding(severity, 'cpu', message)];
  }
  if (mib !== null && offered.includes(mib)) return [];
  const range = `${offered[0]} to ${offered.at(-1)} in steps of ${offered.at(-1)! - offered.at(-2)!}`;
  const choice = offered.length > 4 ? range : offered.join(', ');
  return [finding('error', 'memory', `Fargate offers \`cpu\` ${cpu} with \`memory\` ${choice} (MiB); ${was(memory)}.`)];
}

/**
 * What containers reserve must fit into the task. Windows ignores the task's size.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
function checkContainers({ taskDefinition }: PreflightInput): Finding[] {
  const { cpu, memory, runtimePlatform } = members(taskDefinition);
  if (runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS')) return [];
  const containers = containersOf(taskDefinition);
  const units = cpuUnits(cpu);
  const mib = mebibytes(memory);
  const reservedUnits = sum(containers.map((each) => each.cpu));
  const reservedMib = sum(containers.map((each) => each.memoryReservation ?? each.memory));
  const told = (reserved: number, available: number, unit: string) =>
    `the containers reserve ${reserved} ${unit}, the task has ${available}. Change either.`;
  const findings: Finding[] = [];
  if (units !== null && reservedUnits > units) {
    findings.push(finding('error', 'cpu', told(reservedUnits, units, 'CPU units')));
  }
  if (mib !== null && reservedMib > mib) findings.push(finding('error', 'memory', told(reservedMib, mib, 'MiB')));
  return findings;
}

function sum(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
}

function was(given: string | null | undefined): string {
  return given === undefined || given === null ? 'none is given' : `\`${given}\` is given`;
}

function finding(severity: Severity, subject: string, message: string): Finding {
  return { check: 'size', severity, subject, message };
}
