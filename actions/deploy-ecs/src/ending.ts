import type { EcsApi } from '@deploy-actions/aws';
import { isGreen, worst } from '@deploy-actions/strategy';
import { annotate, writeSummary, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs, Outputs } from './action.generated.ts';
import { failureReasons } from './evidence.ts';
import type { Release } from './release.ts';
import type { Deployed } from './rollOut.ts';
import { summaryOf } from './summary.ts';

/** How one service ended, with what it was about. */
export interface ServiceEnding extends Deployed {
  readonly release: Release;
  readonly taskDefinitionArn: string | null;
}

/** Tells how it ended: log, annotations, job summary and outputs. Adds why tasks failed to the reasons of failures. */
export async function endingOf(
  context: Context<Inputs>,
  api: EcsApi,
  endings: readonly ServiceEnding[],
  started: Date,
): Promise<Ending> {
  const told = await Promise.all(endings.map((ending) => withEvidence(context, api, ending)));
  for (const ending of told) tell(context, ending, started);
  const result = worst(told.map((each) => each.result));
  const only = told.length === 1 ? told[0] : undefined;
  const outputs: Outputs = {
    result,
    reason: only?.reason ?? told.map(({ release, reason }) => `${release.ref.service}: ${reason}`).join('\n'),
    'task-definition-arn': only?.taskDefinitionArn ?? '',
    'previous-task-definition-arn': only?.release.currentArn ?? '',
    'service-deployment-arn': only?.serviceDeploymentArn ?? '',
    services: JSON.stringify(told.map(outputOf)),
  };
  return { ok: isGreen(result), outputs: { ...outputs } };
}

async function withEvidence({ log }: Context<Inputs>, api: EcsApi, ending: ServiceEnding): Promise<ServiceEnding> {
  if (isGreen(ending.result)) return ending;
  const evidence = await failureReasons(api, ending.release.ref, ending.taskDefinitionArn, log);
  return { ...ending, reason: [ending.reason, ...evidence].join(' ') };
}

function tell({ log }: Context<Inputs>, ending: ServiceEnding, started: Date): void {
  const { release, result, reason } = ending;
  const { service } = release.ref;
  log.line(`${service}: ${result}: ${reason}`);
  if (!isGreen(result)) annotate({ level: 'error', title: `${service}: ${result}`, message: reason });
  writeSummary(
    summaryOf({
      ...release.ref,
      result,
      reason,
      from: release.currentArn,
      to: ending.taskDefinitionArn,
      differences: release.differences,
      durationMs: Date.now() - started.getTime(),
    }),
  );
}

function outputOf({ release, result, reason, taskDefinitionArn, serviceDeploymentArn }: ServiceEnding): object {
  return {
    service: release.ref.service,
    result,
    reason,
    'task-definition-arn': taskDefinitionArn,
    'previous-task-definition-arn': release.currentArn,
    'service-deployment-arn': serviceDeploymentArn,
  };
}
