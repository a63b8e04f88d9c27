import type { Report } from '@deploy-actions/observe';
import { isGreen, type Outcome } from '@deploy-actions/strategy';
import { annotate, writeSummary, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs, Outputs } from './action.generated.ts';
import { endFlight } from './flight.ts';
import { changeLines } from './show.ts';
import { summaryOf } from './summary.ts';
import type { Writing } from './write.ts';

/** What there is to tell besides the outcome. */
export interface Told {
  readonly started: number;
  /** Of smoke tests. */
  readonly reports: readonly Report[];
  /** Kudu's. */
  deploymentId: string | null;
}

/** Tells how it ended: log, annotation, job summary and outputs. */
export async function endingOf(
  context: Context<Inputs>,
  writing: Writing,
  outcome: Outcome,
  told: Told,
): Promise<Ending> {
  const { inputs, log } = context;
  const { found, plan, release } = writing;
  const { result, reason } = outcome;
  const ok = isGreen(result);
  log.line(`${inputs['app-name']}: ${result}: ${reason}`);
  if (!ok) annotate({ level: 'error', title: `${inputs['app-name']}: ${result}`, message: reason });
  const from = found.production.running.release;
  const summary = summaryOf({
    ...outcome,
    site: `${inputs['resource-group']}/${inputs['app-name']}`,
    slot: plan.slot,
    from,
    to: release.name,
    lines: plan.isThere ? [] : changeLines(writing),
    durationMs: performance.now() - told.started,
  });
  writeSummary([summary, ...(await reportsOf(told.reports))].join('\n'));
  const outputs: Outputs = {
    result,
    reason,
    release: release.name,
    'previous-release': from ?? '',
    'deployment-id': told.deploymentId ?? '',
    'slot-url': found.beside === null ? '' : `https://${found.beside.hosting.host}`,
    url: `https://${found.production.hosting.host}`,
  };
  // post owes nothing for a release that serves; this is written down as late as can be
  return { ok, outputs: { ...outputs }, ...(ok && { told: endFlight }) };
}

async function reportsOf(reports: readonly Report[]): Promise<string[]> {
  if (reports.length === 0) return [];
  const { annotationsOf, markdownReport } = await import('@deploy-actions/observe');
  for (const annotation of reports.flatMap(annotationsOf)) annotate(annotation);
  return reports.map((report) => markdownReport(report, 'Smoke test'));
}
