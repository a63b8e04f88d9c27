import { diagnose, type Diagnosis } from '@deploy-actions/aws';
import { annotate, writeSummary, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs, Outputs } from './action.generated.ts';
import { diagnosisAnnotations, diagnosisLines, diagnosisMarkdown } from './diagnosis.ts';
import { stoppedSentence } from './diagnosisSentences.ts';
import type { Ports } from './ports.ts';
import type { Release } from './release.ts';
import { isGreen, worst } from './result.ts';
import type { Deployed } from './rollOut.ts';
import { summaryOf } from './summary.ts';
import { courseDifferences } from './traffic/courseLines.ts';

/** How one service ended, with what it was about. */
export interface ServiceEnding extends Deployed {
  readonly release: Release;
  readonly taskDefinitionArn: string | null;
}

/** Most frequent reasons that are worth a sentence in the result's reason; log and summary have more. */
const REASONS_SHOWN = 3;

/** Tells how it ended: log, annotations, job summary and outputs. Adds why tasks failed to the reasons of failures. */
export async function endingOf(
  context: Context<Inputs>,
  ports: Ports,
  endings: readonly ServiceEnding[],
  started: Date,
): Promise<Ending> {
  const told: Explained[] = [];
  // one after the other: their groups in the log must not mix
  for (const ending of endings) told.push(await explain(context, ports, ending));
  for (const ending of told) tell(context, ending, started);
  const result = worst(told.map((each) => each.result));
  const only = told.length === 1 ? told[0] : undefined;
  const outputs: Outputs = {
    result,
    reason: only?.reason ?? told.map(({ release, reason }) => `${release.ref.service}: ${reason}`).join('\n'),
    'task-definition-arn': only?.taskDefinitionArn ?? '',
    'previous-task-definition-arn': only?.release.stableArn ?? '',
    'service-deployment-arn': only?.serviceDeploymentArn ?? '',
    services: JSON.stringify(told.map(outputOf)),
  };
  return { ok: isGreen(result), outputs: { ...outputs } };
}

/** An ending with why the platform says it came so. */
interface Explained extends ServiceEnding {
  readonly diagnosis: Diagnosis | null;
}

async function explain({ log, signal }: Context<Inputs>, ports: Ports, ending: ServiceEnding): Promise<Explained> {
  const { release, since, taskDefinitionArn, serviceDeploymentArn } = ending;
  // after a cancel there is no time: the runner kills in seconds
  if (isGreen(ending.result) || !since || signal.aborted) return { ...ending, diagnosis: null };
  const { ref, taskDefinition } = release;
  const subject = { ref, taskDefinitionArn: taskDefinitionArn!, taskDefinition, since, serviceDeploymentArn };
  const diagnosis = await log.phase(`Why ${ref.service} ended so`, async () => {
    const found = await diagnose(ports.ecs, ports.logs, subject);
    for (const line of diagnosisLines(found)) log.line(line);
    return found;
  });
  const causes = diagnosis.stopped.slice(0, REASONS_SHOWN).map(stoppedSentence);
  return { ...ending, reason: [ending.reason, ...causes].join(' '), diagnosis };
}

function tell({ log }: Context<Inputs>, ending: Explained, started: Date): void {
  const { release, result, reason, diagnosis } = ending;
  const { service } = release.ref;
  log.line(`${service}: ${result}: ${reason}`);
  if (!isGreen(result)) annotate({ level: 'error', title: `${service}: ${result}`, message: reason });
  for (const annotation of diagnosis ? diagnosisAnnotations(diagnosis, service) : []) annotate(annotation);
  const isIdle = result === 'unchanged' && release.differences.length === 0;
  const summary = summaryOf({
    ...release.ref,
    result,
    reason,
    from: release.currentArn,
    to: ending.taskDefinitionArn,
    differences: [...release.differences, ...(isIdle ? [] : courseDifferences(release.course))],
    durationMs: Date.now() - started.getTime(),
  });
  writeSummary([summary, ending.details ?? '', diagnosis ? diagnosisMarkdown(diagnosis) : ''].join('\n'));
}

function outputOf({ release, result, reason, taskDefinitionArn, serviceDeploymentArn }: ServiceEnding): object {
  return {
    service: release.ref.service,
    result,
    reason,
    'task-definition-arn': taskDefinitionArn,
    'previous-task-definition-arn': release.stableArn,
    'service-deployment-arn': serviceDeploymentArn,
  };
}
