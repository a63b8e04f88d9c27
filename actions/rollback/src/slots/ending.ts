import { annotate, writeSummary, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs, Outputs } from '../action.generated.ts';
import { writeReport } from '../report.ts';
import { block, isGreen } from '../told.ts';

export interface SiteEnding {
  readonly result: Outputs['result'];
  readonly reason: string;
  /** `group/site` */
  readonly name: string;
  /** Images; what production had is empty where it is not known. */
  readonly from: string;
  readonly to: string;
  /** What a person has to type. */
  readonly commands: readonly string[];
}

/** Tells how it ended: log, annotations, job summary and outputs. */
export async function endingOf(context: Context<Inputs>, ending: SiteEnding): Promise<Ending> {
  const { log } = context;
  const { result, reason, name, from, to, commands } = ending;
  log.line(`${name}: ${result}: ${reason}`);
  if (result === 'rollback-failed') {
    const message = `${to} does not serve: ${reason} A person has to look; the log and the summary have the commands.`;
    annotate({ level: 'error', title: `${name}: THE ROLLBACK FAILED`, message });
    await log.phase(`By hand: what brings ${name} back`, async () => commands.forEach((each) => log.line(each)));
  } else if (!isGreen(result)) {
    annotate({ level: 'error', title: `${name}: ${result}`, message: reason });
  }
  const summary = summaryOf(ending);
  writeSummary(summary);
  const outputs: Outputs = {
    result,
    reason,
    release: to,
    'previous-release': from,
    'task-definition-arn': '',
    'previous-task-definition-arn': '',
    'service-deployment-arn': '',
    services: JSON.stringify([{ site: name, result, reason, release: to, 'previous-release': from }]),
    report: await writeReport(context, summary),
  };
  return { ok: isGreen(result), outputs: { ...outputs } };
}

function summaryOf({ result, reason, name, from, to, commands }: SiteEnding): string {
  return [
    `### ${isGreen(result) ? '✅' : '❌'} Rollback of \`${name}\`: ${result}`,
    '',
    ...block([`${from} → ${to}`, reason]),
    ...(commands.length > 0 ? ['By hand, command by command:', '', ...block(commands, 'sh')] : []),
  ].join('\n');
}
