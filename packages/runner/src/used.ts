import { cpSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readActionFile, type ActionFile, type CompositeAction, type CompositeStep } from './actionFile.ts';
import { expressionContexts, inputValues, inputVariables, inputWarnings, type Variables } from './environment.ts';
import { UsageError } from './errors.ts';
import { interpolate, type ExpressionContext } from './expressions.ts';
import { isCancelled, runStep, type Job } from './job.ts';
import { fullCondition, mayRun, type JobStatus } from './phases.ts';
import type { StepRecord } from './stepRecord.ts';

type Contexts = ExpressionContext['contexts'];

/** An action with what whoever uses it says. */
interface Used {
  readonly action: ActionFile;
  readonly record: StepRecord;
  readonly environment: Variables;
  readonly inputs: Variables;
  readonly condition: string;
  readonly passedOver: boolean;
  /** Of what it is used by. */
  readonly status: () => JobStatus;
  /** That its condition is of; those of the job's environment where not given. */
  readonly contexts?: Contexts;
}

interface End {
  readonly outputs: ReadonlyMap<string, string>;
  readonly isGood: boolean;
}

const valueOf = (text: string, contexts: Contexts): string => interpolate(text, { contexts, functions: {} });

/** Runs what a step uses, whatever it is made of, but for what is to be run at the end of the job. */
export async function runUsed(job: Job, used: Used): Promise<End> {
  const { action, record, environment } = used;
  const own = expressionContexts(environment, job.event);
  const inputs = inputValues(action, used.inputs, { contexts: own, functions: {} });
  for (const message of inputWarnings(action, used.inputs)) record.annotate({ level: 'warning', message });
  if (action.using === 'composite')
    return runComposite(job, used, action, { ...own, inputs: Object.fromEntries(inputs) });
  const isGood = await runStep(job, {
    ...used,
    action,
    environment: { ...environment, ...inputVariables(inputs) },
    status: () => (isCancelled(job) ? 'cancelled' : used.status()),
    contexts: used.contexts ?? own,
  });
  return { outputs: record.outputs, isGood };
}

async function runComposite(job: Job, used: Used, action: CompositeAction, own: Contexts): Promise<End> {
  const steps: Record<string, { outputs: Variables; outcome: string; conclusion: string }> = {};
  const contexts = { ...own, steps };
  let isGood = true;
  const status = (): JobStatus => (isCancelled(job) ? 'cancelled' : isGood ? used.status() : 'failure');
  for (const step of action.steps) {
    const condition = fullCondition(step.condition);
    if (job.options.lost?.aborted === true || !mayRun(condition, status(), contexts)) {
      remember(step, 'skipped', {});
      continue;
    }
    const end = await runOne(job, used, action, step, { condition, contexts, status });
    const outcome = end === null ? 'skipped' : end.isGood ? 'success' : isCancelled(job) ? 'cancelled' : 'failure';
    remember(step, outcome, Object.fromEntries(end?.outputs ?? []));
    isGood &&= end?.isGood !== false || step.continueOnError;
  }
  const outputs = Object.entries(action.outputs).map(([name, value]) => [name, valueOf(value, contexts)] as const);
  return { outputs: new Map(outputs), isGood };

  function remember({ id, continueOnError }: CompositeStep, outcome: string, values: Variables): void {
    if (id === undefined) return;
    steps[id] = { outputs: values, outcome, conclusion: continueOnError ? 'success' : outcome };
  }
}

/** Runs a step of a composite action; null where what it uses is not here. */
async function runOne(
  job: Job,
  { record, environment, passedOver }: Used,
  { folder }: CompositeAction,
  step: CompositeStep,
  scope: Required<Pick<Used, 'condition' | 'contexts' | 'status'>>,
): Promise<End | null> {
  const values = (texts: Variables): Record<string, string> =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, valueOf(text, scope.contexts)]));
  const inputs = values(step.with);
  const used = usedBy(step, folder);
  if (used === null) {
    record.heading(`${step.uses}: ${keepArtifact(job, step, inputs) ?? 'left out, it is not here'}`);
    return null;
  }
  record.heading(step.uses);
  return runUsed(job, {
    ...scope,
    action: used,
    record: record.next(),
    environment: { ...environment, ...Object.fromEntries(record.job.env), ...values(step.env) },
    inputs,
    passedOver: passedOver || step.continueOnError,
  });
}

/** What is beside the action, by `$/name`; null for what is elsewhere. */
function usedBy({ uses }: CompositeStep, folder: string): ActionFile | null {
  const name = /^\$\/(.+)$/.exec(uses)?.[1];
  if (name === undefined) return null;
  for (let root = dirname(folder); ; root = dirname(root)) {
    if (existsSync(join(root, name, 'action.yml'))) return readActionFile(join(root, name));
    if (root === dirname(root)) throw new UsageError(`${folder} uses ${uses}, and there is no such action above it`);
  }
}

/** What actions/upload-artifact would keep, in a folder of this machine; null for another action, or without a folder. */
function keepArtifact({ options: { artifacts } }: Job, { uses }: CompositeStep, inputs: Variables): string | null {
  const { name, path } = inputs;
  if (!uses.startsWith('actions/upload-artifact@') || artifacts === undefined || !name || !path) return null;
  if (!existsSync(path)) return 'nothing to keep';
  cpSync(path, join(artifacts, name), { recursive: true });
  return `kept as ${join(artifacts, name)}`;
}
