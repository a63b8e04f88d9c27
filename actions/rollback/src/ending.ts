import { byHand, emergencyFor, type BroughtBack, type Prepared, shortName } from '@deploy-actions/aws';
import { annotate, writeSummary, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs, Outputs } from './action.generated.ts';
import { writeReport } from './report.ts';
import { summaryOf } from './summary.ts';
import { isGreen, warn } from './told.ts';

/** From best to worst. */
const RESULTS: readonly Outputs['result'][] = [
  'unchanged',
  'succeeded',
  'superseded',
  'stopped',
  'timed-out',
  'failed',
  'rollback-failed',
];

/** How the rollback of one service ended, with what it was about. */
export interface ServiceEnding extends Omit<BroughtBack, 'result'> {
  readonly result: Outputs['result'];
  readonly prepared: Prepared;
}

/** Tells how it ended: log, annotations, job summary and outputs. */
export async function endingOf(context: Context<Inputs>, endings: readonly ServiceEnding[]): Promise<Ending> {
  const summaries: string[] = [];
  for (const ending of endings) summaries.push(await tell(context, ending));
  const result = RESULTS[Math.max(...endings.map((each) => RESULTS.indexOf(each.result)))]!;
  const only = endings.length === 1 ? endings[0] : undefined;
  const outputs: Outputs = {
    result,
    reason: only?.reason ?? endings.map(({ prepared, reason }) => `${prepared.ref.service}: ${reason}`).join('\n'),
    release: only?.prepared.chosen.taskDefinitionArn ?? '',
    'previous-release': only?.prepared.service.taskDefinition ?? '',
    'task-definition-arn': only?.prepared.chosen.taskDefinitionArn ?? '',
    'previous-task-definition-arn': only?.prepared.service.taskDefinition ?? '',
    'service-deployment-arn': only?.serviceDeploymentArn ?? '',
    services: JSON.stringify(endings.map(outputOf)),
    report: await writeReport(context, summaries.join('\n')),
  };
  return { ok: isGreen(result), outputs: { ...outputs } };
}

/** Gives what the job summary says of it. */
async function tell({ log }: Context<Inputs>, ending: ServiceEnding): Promise<string> {
  const { prepared, result, reason, warnings } = ending;
  const { service } = prepared.ref;
  log.line(`${service}: ${result}: ${reason}`);
  warn(service, warnings);
  const commands = result === 'rollback-failed' ? commandsFor(ending) : [];
  if (result === 'rollback-failed') {
    const name = shortName(prepared.chosen.taskDefinitionArn);
    const message = `${name} does not serve: ${reason} A person has to look; the log and the summary have the commands.`;
    annotate({ level: 'error', title: `${service}: THE ROLLBACK FAILED`, message });
    await log.phase(`By hand: what brings ${service} back to ${name}`, async () =>
      commands.forEach((each) => log.line(each)),
    );
  } else if (!isGreen(result)) {
    annotate({ level: 'error', title: `${service}: ${result}`, message: reason });
  }
  const summary = summaryOf(ending, commands);
  writeSummary(summary);
  return summary;
}

function commandsFor({ prepared, newest, owed }: ServiceEnding): string[] {
  const { ref, service, chosen } = prepared;
  const emergency = emergencyFor(service.deploymentConfiguration);
  const own = owed?.previous ?? (emergency && service.deploymentConfiguration) ?? null;
  return byHand({ ...ref, taskDefinitionArn: chosen.taskDefinitionArn, newest, emergency, own });
}

function outputOf({ prepared, result, reason, serviceDeploymentArn }: ServiceEnding): object {
  return {
    service: prepared.ref.service,
    result,
    reason,
    'task-definition-arn': prepared.chosen.taskDefinitionArn,
    'previous-task-definition-arn': prepared.service.taskDefinition ?? null,
    'service-deployment-arn': serviceDeploymentArn,
  };
}
