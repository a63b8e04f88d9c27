import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  readonly seconds: number;
  /** Of the processes that it has at one time together, each at its own peak. */
  readonly peakMegabytes: number;
}

/** How often the memory is looked at; the kernel keeps the peak, so that only the end can be missed. */
const LOOK_MS = 10;

/**
 * Runs a program and measures it.
 *
 * @throws Error when it fails
 */
export async function costOf(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-2_000)));
  let peak = 0;
  const look = setInterval(() => {
    const living = familyOf(child.pid!).map(peakOf);
    peak = Math.max(
      peak,
      living.reduce((sum, each) => sum + each, 0),
    );
  }, LOOK_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(look));
  const seconds = (performance.now() - start) / 1_000;
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr}`);
  return { seconds, peakMegabytes: peak / 1_024 };
}

function familyOf(pid: number): number[] {
  const children = fileOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

/** In kibibytes. */
function peakOf(pid: number): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(fileOf(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** Empty when the process has ended. */
function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
