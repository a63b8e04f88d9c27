import { diffLines } from '@deploy-actions/aws';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { ServiceEnding } from './ending.ts';
import { isSent, type Plan, type Step } from './plan.ts';
import { courseLines } from './traffic/courseLines.ts';
import { warningsOf } from './warnings.ts';

/** A longer diff is read by nobody in a log. */
const DIFF_LINES = 200;

const NOTHING_NEW: Record<Plan['do'], string> = {
  nothing: 'nothing, it runs this release',
  join: 'nothing new, this release is being deployed already; that deployment is followed',
  redeploy: 'nothing, but a new deployment is forced',
  deploy: 'nothing',
  create: 'the service is created',
};

/** Tells what is going to change, and what somebody should know before. */
export function show({ inputs, log }: Context<Inputs>, steps: readonly Step[]): void {
  for (const { release, plan } of steps) {
    const { service } = release.ref;
    for (const line of diffLines(release.differences, DIFF_LINES)) {
      log.line(steps.length > 1 ? `${service}: ${line}` : line);
    }
    if (isSent(plan)) {
      const lines = [...(release.mover === null ? [] : [release.mover]), ...courseLines(release.course)];
      for (const line of lines) log.line(steps.length > 1 ? `${service}: ${line}` : line);
    }
    if (release.differences.length === 0) log.line(`${service}: ${NOTHING_NEW[plan.do]}`);
    const warnings = [...warningsOf(release, plan, inputs), ...(isSent(plan) ? release.course.warnings : [])];
    for (const message of warnings) annotate({ level: 'warning', title: service, message });
  }
}

export function dryRun({ release, plan }: Step): ServiceEnding {
  const { length } = release.differences;
  const would: Record<Plan['do'], string> = {
    nothing: 'there is nothing to do',
    join: 'the deployment under way would be followed',
    redeploy: 'the release would be deployed again',
    deploy: `${length} ${length === 1 ? 'difference' : 'differences'} would be deployed`,
    create: 'the service would be created',
  };
  const reason = `Dry run: nothing was changed; ${would[plan.do]}.`;
  return { release, result: 'unchanged', reason, taskDefinitionArn: release.registeredArn, serviceDeploymentArn: null };
}
