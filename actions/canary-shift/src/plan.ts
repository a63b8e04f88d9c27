import { planText, readPlan, type Finding, type Plan, type Stage } from '@deploy-actions/strategy';
import type { Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { textOf } from './files.ts';

/** What is done when nobody says how. */
const USUAL = 'canary-10-5m';

export type PlanReading =
  { readonly plan: Plan; readonly warnings: readonly Problem[] } | { readonly problems: readonly Problem[] };

/**
 * The plan that inputs and files describe.
 *
 * @param waiting the stages of the deployment that waits, when it is to be steered and nobody gave a plan
 */
export async function readRolloutPlan(
  inputs: Inputs,
  workspace: string,
  waiting: readonly Stage[] | null,
): Promise<PlanReading> {
  const file = inputs['plan-file'];
  const reading = file === undefined ? await fromInputs(inputs, waiting) : await fromFile(inputs, file, workspace);
  if ('problems' in reading) return reading;
  const { alpha, 'on-failure': onFailure, 'on-no-traffic': onNoTraffic, 'on-cancel': onCancel } = inputs;
  const { notifications } = reading.plan;
  const plan: Plan = {
    ...reading.plan,
    // the address of a web hook is a secret, and the plan is written down in many places
    notifications: [],
    ...(onFailure !== undefined && { onFailure }),
    ...(onNoTraffic !== undefined && { onNoTraffic }),
    ...(onCancel !== undefined && { onCancel }),
    ...(alpha !== undefined && { analysis: { ...reading.plan.analysis, alpha } }),
  };
  const channels = notifications.map(({ channel }) => channel).join(', ');
  const untold = `names notifications (${channels}), which this action does not send: do it in a later step, \`if: failure()\`.`;
  return {
    plan,
    warnings: [...reading.warnings, ...(channels === '' ? [] : [{ input: 'plan-file', message: untold }])],
  };
}

async function fromFile(inputs: Inputs, file: string, workspace: string): Promise<PlanReading> {
  const beside = (['plan', 'criteria'] as const).filter(
    (name) => inputs[name] !== undefined && inputs[name].length > 0,
  );
  const problems = beside.map((input) => ({ input, message: `stands in \`${file}\` (plan-file): give one of both.` }));
  const text = await textOf('plan-file', file, workspace);
  if ('problem' in text) return { problems: [...problems, text.problem] };
  const reading = await readText(text.text, file);
  if ('problems' in reading) return { problems: [...problems, ...reading.problems] };
  return problems.length > 0 ? { problems } : reading;
}

/** Most plans need no reader of files. */
async function readText(text: string, file: string) {
  const { readPlanFile } = await import('@deploy-actions/config');
  return readPlanFile(text, file);
}

/** A whole plan, as that which the action `plan` hands on. */
async function fromJson({ plan, criteria }: Inputs): Promise<PlanReading> {
  const beside =
    criteria.length === 0 ? [] : [{ input: 'criteria', message: 'stand in `plan`, which is JSON: give one of both.' }];
  const reading = await readText(plan!, 'plan.json');
  if ('problems' in reading) {
    return { problems: [...beside, ...reading.problems.map(({ message }) => ({ input: 'plan', message }))] };
  }
  return beside.length > 0 ? { problems: beside } : reading;
}

async function fromInputs(inputs: Inputs, waiting: readonly Stage[] | null): Promise<PlanReading> {
  const { plan, criteria, alarms } = inputs;
  if (plan?.startsWith('{')) return fromJson(inputs);
  const stages = plan ?? (waiting === null ? USUAL : planText(waiting));
  // alarms guard, too; no guard at all has to be said
  const none = criteria.length === 0 && alarms.length > 0;
  const isNone = none || (criteria.length === 1 && criteria[0]!.trim().toLowerCase() === 'none');
  const reading = readPlan({ stages, ...(isNone ? { criteria: 'none' } : criteria.length > 0 && { criteria }) });
  return reading.ok
    ? { plan: reading.value, warnings: reading.warnings.map(located) }
    : { problems: reading.problems.map(located) };
}

/** Of what stands in inputs the path says which one. */
function located({ path: [key, index], message }: Finding): Problem {
  const input = key === 'criteria' ? 'criteria' : 'plan';
  const sentence = message.endsWith('?') ? message : `${message}.`;
  return { input, message: typeof index === 'number' ? `line ${index + 1}: ${sentence}` : sentence };
}

/** The index of the stage that `until` names by its weight or its name; a problem when there is none. */
export function stageOf(until: string, { stages }: Plan): number | Problem {
  const [, weight] = /^(\d+(?:\.\d+)?)\s*%?$/.exec(until) ?? [];
  const index = stages.findIndex((stage) => stage.name === until || stage.weight === Number(weight));
  if (index >= 0) return index;
  const known = stages.map((stage) => stage.name ?? `${stage.weight}%`).join(', ');
  return { input: 'until', message: `there is no stage \`${until}\` in the plan: expected one of ${known}.` };
}
