import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readWindows, type Blocked } from '@deploy-actions/config';
import { probeFault, type Gate, type MetricsSettings } from '@deploy-actions/observe';
import type { Plan } from '@deploy-actions/strategy';
import type { Waiting } from '@deploy-actions/targets';
import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { besidePlan } from './contradictions.ts';
import { textOf } from './files.ts';
import { readRolloutPlan, stageOf } from './plan.ts';

/** What is asked for, read and judged. */
export interface Request {
  readonly plan: Plan;
  readonly gate: Gate | null;
  /** Null for the platform's own counts. */
  readonly metrics: MetricsSettings | null;
  readonly blocked: Blocked;
  readonly warnings: readonly Problem[];
  /** To be masked. */
  readonly secrets: readonly string[];
}

type Environment = Readonly<Record<string, string>>;

/**
 * Reads inputs and files.
 *
 * @param waiting the deployment that waits; null when the rollout is to be begun
 * @throws {ConfigurationError} with all that is wrong
 */
export async function readRequest(
  inputs: Inputs,
  workspace: string,
  env: Environment,
  waiting: Waiting | null,
): Promise<Request> {
  const [plan, metrics] = await Promise.all([
    readRolloutPlan(inputs, workspace, waiting?.stages ?? null),
    readMetrics(inputs, workspace, env),
  ]);
  const gate = await gateOf(inputs, workspace, env, 'plan' in plan ? plan.plan : null);
  const windows = readWindows(inputs);
  const until = inputs.until === undefined || !('plan' in plan) ? null : stageOf(inputs.until, plan.plan);
  const problems: Problem[] = [
    ...('problems' in plan ? plan.problems : []),
    ...('problems' in metrics ? metrics.problems : []),
    ...('problems' in gate ? gate.problems : []),
    ...(windows.ok ? [] : windows.problems),
    ...(typeof until === 'object' && until !== null ? [until] : []),
    ...probeProblems(inputs),
    ...(await reportProblems(inputs, workspace)),
    ...('plan' in plan ? besidePlan(inputs, plan.plan, typeof until === 'number' ? until : null) : []),
  ];
  if (problems.length > 0 || 'problems' in plan || 'problems' in metrics || 'problems' in gate || !windows.ok) {
    throw new ConfigurationError(problems);
  }
  return {
    plan: plan.plan,
    gate: gate.gate,
    metrics: metrics.metrics,
    blocked: windows.blocked,
    warnings: [...plan.warnings, ...gate.warnings],
    secrets: [...(gate.gate?.secrets ?? []), ...metrics.secrets],
  };
}

async function readMetrics({ 'metrics-file': file }: Inputs, workspace: string, env: Environment) {
  if (file === undefined) return { metrics: null, secrets: [] };
  const text = await textOf('metrics-file', file, workspace);
  if ('problem' in text) return { problems: [text.problem] };
  const { readMetricsFile } = await import('@deploy-actions/observe');
  return readMetricsFile(text.text, file, { env });
}

async function gateOf(inputs: Inputs, workspace: string, env: Environment, plan: Plan | null) {
  const { 'smoke-test': file, 'smoke-test-target': target } = inputs;
  // a rollout without files does not load what reads them
  if (file === undefined && !plan?.entryCheck) return { gate: null, warnings: [] };
  const text = file === undefined ? null : await textOf('smoke-test', file, workspace);
  if (text !== null && 'problem' in text) return { problems: [text.problem] };
  const { readGate } = await import('@deploy-actions/observe');
  const folder = path.dirname(path.resolve(workspace, file ?? ''));
  const reading = await readGate({
    env,
    ...(text !== null && {
      // what a check file names lies beside it
      file: { name: file!, text: text.text, load: (each) => readFile(path.resolve(folder, each), 'utf8') },
    }),
    ...(target !== undefined && { target }),
    ...(plan?.entryCheck && { entryCheck: plan.entryCheck }),
  });
  if (!('problems' in reading)) return reading;
  return { problems: reading.problems.map((problem) => (problem.file === undefined ? ofTarget(problem) : problem)) };
}

/** What is wrong with no file is so with the address, which has another name here. */
function ofTarget({ message }: Problem): Problem {
  return { input: 'smoke-test-target', message: message.replace(/^`target` /, '') };
}

/** Found out before anything is begun: later a check that cannot be made would hold the rollout. */
function probeProblems({ 'probe-url': url }: Inputs): Problem[] {
  const fault = url === undefined ? null : probeFault(url);
  return fault === null
    ? []
    : [{ input: 'probe-url', message: `${fault} Expected one such as http://shop.example:9001/health.` }];
}

/** Its folder is made; what else stands in the way is told before the rollout, not after it. */
async function reportProblems({ 'report-file': file }: Inputs, workspace: string): Promise<Problem[]> {
  if (file === undefined) return [];
  const place = path.resolve(workspace, file);
  const isFolder = (at: string) =>
    stat(at).then(
      (found) => found.isDirectory(),
      () => null,
    );
  if ((await isFolder(place)) === true) return [{ input: 'report-file', message: `\`${file}\` is a folder.` }];
  for (let at = path.dirname(place); at !== path.dirname(at); at = path.dirname(at)) {
    // oxlint-disable-next-line no-await-in-loop
    const is = await isFolder(at);
    if (is === false)
      return [
        { input: 'report-file', message: `\`${file}\` cannot be written: \`${path.basename(at)}\` is no folder.` },
      ];
    if (is === true) break;
  }
  return [];
}
