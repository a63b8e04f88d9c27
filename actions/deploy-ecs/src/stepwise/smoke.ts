import type { Gate } from '@deploy-actions/observe';
import type { SmokeTest } from '@deploy-actions/strategy';
import { annotate } from '@deploy-actions/toolkit';

/** The smoke test as the rollout asks it; its reports are for the job summary. */
export function askedGate(
  gate: Gate,
  service: string,
  { signal, reports }: { readonly signal: AbortSignal; readonly reports: string[] },
): SmokeTest {
  return async () => {
    const { markdownReport, annotationsOf } = await import('@deploy-actions/observe');
    const { passed, why, reports: all } = await gate.ask(signal);
    for (const report of all) {
      reports.push(markdownReport(report, `Smoke test of ${service} before its traffic`));
      for (const annotation of annotationsOf(report)) annotate(annotation);
    }
    return { passed, why };
  };
}
