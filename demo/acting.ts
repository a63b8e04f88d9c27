import { fileURLToPath } from 'node:url';
import { runAction } from '@deploy-actions/runner';
import type { Traffic } from '@deploy-actions/sandbox';
import type { Step } from './report.ts';

/** What a step is of, in the report. */
export type Named = Pick<Step, 'name' | 'action' | 'image'>;

/** One step of a workflow, by the real action, with the traffic that was served and lost meanwhile. */
export async function perform(
  step: Named,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  traffic: Traffic,
): Promise<Step> {
  const before = traffic.report();
  const run = await runAction({
    folder: fileURLToPath(new URL(`../${step.action}`, import.meta.url)),
    inputs,
    env,
    onLine: (line) => process.stdout.write(`    ${line}\n`),
  });
  const after = traffic.report();
  const ofRelease = (report: typeof before) => report.byRelease[step.image] ?? { requests: 0, failed: 0 };
  return {
    ...step,
    result: run.outputs['result'] ?? 'none',
    reason: run.outputs['reason'] ?? '',
    durationMs: run.durationMs,
    requests: after.requests - before.requests,
    failed: after.failed - before.failed,
    met: ofRelease(after).requests - ofRelease(before).requests,
    metFailed: ofRelease(after).failed - ofRelease(before).failed,
  };
}
