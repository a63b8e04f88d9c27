import { annotate, writeSummary, type Ending } from '@deploy-actions/toolkit';
import type { Outputs } from './action.generated.ts';
import { lineOfJson, type PlanDocument } from './document.ts';
import { inputsOfJob } from './jobInputs.ts';
import { imageLines } from './images.ts';
import { noneSummary, summaryOf, type Summary } from './summary.ts';
import { matrixOf, nameOf, waveMatrices, type Job } from './waves.ts';

/** Nothing that a matrix could be made of. A later job asks for `result` first. */
const NO_JOBS = { matrix: lineOfJson(matrixOf([])), waves: '[]', jobs: '[]', job: '' };

/**
 * Tells how it ended: annotation, job summary and outputs.
 *
 * @param job the one whose inputs are handed on
 */
export function endingOf(told: Summary, job: Job | null): Ending {
  const { result, document, digest } = told;
  const reason = onLine(told.reason);
  const { environment, release, approval } = document;
  if (result !== 'ready')
    annotate({ level: 'error', title: `Plan for ${environment.name}: ${result}`, message: reason });
  writeSummary(summaryOf({ ...told, reason }));
  const outputs: Outputs = {
    result,
    reason,
    environment: environment.name,
    plan: lineOfJson(document),
    digest,
    // what may not go forward is no job of anybody
    ...(result === 'ready' ? handedOn(document, job) : NO_JOBS),
    images: imageLines(release.images),
    'approval-required': String(approval.required),
  };
  return { ok: result === 'ready', outputs: { ...outputs } };
}

/** Where an environment is. No summary: who goes back, or steers, has the word there. */
export function foundEnding(document: PlanDocument, digest: string): Ending & { readonly outputs: Outputs } {
  const { environment, target, jobs } = document;
  const places = jobs.map(({ service, region }) => (region === '' ? service : `${service} in ${region}`));
  return {
    ok: true,
    outputs: {
      ...NOTHING,
      result: 'ready',
      reason: onLine(
        `\`${environment.name}\` is ${places.join(', ')}, in the ${target.kind === 'ecs' ? `cluster ${target.cluster}` : `resource group ${target.resourceGroup}`}.`,
      ),
      environment: environment.name,
      plan: lineOfJson(document),
      digest,
      ...handedOn(document, null),
    },
  };
}

function handedOn(document: PlanDocument, job: Job | null): typeof NO_JOBS {
  const { jobs } = document;
  return {
    matrix: lineOfJson(matrixOf(jobs)),
    waves: lineOfJson(waveMatrices(jobs)),
    jobs: lineOfJson(jobs.map(nameOf)),
    job: job === null ? '' : lineOfJson(inputsOfJob(document, job)),
  };
}

/** The run is for no environment, which is no fault: most branches are for none. */
export function noneEnding(given: string): Ending {
  const reason = onLine(given);
  writeSummary(noneSummary(reason));
  return { ok: true, outputs: { ...NOTHING, result: 'none', reason } };
}

/** But what was approved was for one. */
export function changedToNone(given: string): Ending {
  const reason = onLine(`An environment was approved, and now there is none: ${given}`);
  annotate({ level: 'error', title: 'Plan: changed', message: reason });
  writeSummary(noneSummary(reason));
  return { ok: false, outputs: { ...NOTHING, result: 'changed', reason } };
}

const NOTHING = { ...NO_JOBS, environment: '', plan: '', digest: '', images: '', 'approval-required': 'false' };

function onLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');
}
