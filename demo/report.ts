import type { TrafficReport } from '@deploy-actions/sandbox';

/** One step of the demo, as it ended: a deployment or a smoke test. */
export interface Step {
  readonly name: string;
  readonly action: string;
  readonly image: string;
  readonly result: string;
  readonly reason: string;
  readonly durationMs: number;
  /** Requests that clients sent while it ran, and how many of them failed. */
  readonly requests: number;
  readonly failed: number;
  /** Those of them that met the step's own release, and how many of these failed. */
  readonly met: number;
  readonly metFailed: number;
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What was deployed and how it ended, what the clients saw, and the reasons. */
export function printReport(title: string, steps: readonly Step[], traffic: TrafficReport): void {
  say(`\n${title}: what was deployed, and what was found\n`);
  table([
    ['step', 'action', 'image', 'result', 'seconds', 'requests', 'failed'],
    ...steps.map((step) => [
      step.name,
      step.action,
      step.image,
      step.result,
      (step.durationMs / 1_000).toFixed(1),
      String(step.requests),
      String(step.failed),
    ]),
  ]);
  say('\nWhat clients saw\n');
  table([
    ['release', 'requests', 'failed'],
    ...Object.entries(traffic.byRelease).map(([release, { requests, failed }]) => [
      release,
      String(requests),
      String(failed),
    ]),
    ['all', String(traffic.requests), String(traffic.failed)],
  ]);
  for (const { name, result, reason } of steps) say(`\nThe ${name}: ${result}. ${reason}`);
}

/** How many users a bad release reached before it was stopped. */
export function printSafety({ image, requests, met, metFailed, durationMs }: Step): void {
  const share = ((100 * met) / requests).toFixed(1);
  const would = Math.round((metFailed / Math.max(1, met)) * requests);
  say(
    `\nTime to safety: of ${requests} requests in ${(durationMs / 1_000).toFixed(0)} s, ${met} (${share}%) met ${image}, and ` +
      `${metFailed} of them failed. Given to all at once, about ${would} would have.`,
  );
}

/** The first row is the header; figures are aligned to the right. */
function table(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const isFigure = rows[0]!.map((_, column) => rows.slice(1).every((row) => /^[\d.]+$/.test(row[column]!)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (isFigure[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ');
  const [header, ...body] = rows.map(line);
  say(`  ${header}`);
  say(`  ${widths.map((width) => '─'.repeat(width)).join('──')}`);
  for (const row of body) say(`  ${row}`);
}
