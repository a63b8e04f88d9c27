import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { JavaScriptAction } from './actionFile.ts';
import type { RunFolders, Variables } from './environment.ts';
import type { ExpressionContext } from './expressions.ts';
import { createCommandFiles, readCommandFiles } from './fileCommands.ts';
import { mayRun, overallExitCode, phasesOf, type JobStatus, type Phase, type PhaseEnd } from './phases.ts';
import { GITHUB_GRACE, runNode } from './process.ts';
import type { RunOptions } from './run.ts';
import type { StepRecord } from './stepRecord.ts';

/** What the steps of one run share. */
export interface Job {
  readonly options: RunOptions;
  readonly event: unknown;
  readonly folders: RunFolders;
  /** What is left to do at the end of the job, when GitHub, too, kills what a step has left running. */
  readonly cleanUps: Array<() => void>;
  readonly ended: PhaseEnd[];
  /** To be run at the end, the last one first. */
  readonly posts: Array<() => Promise<void>>;
  /** Whether the one main that `kill` is for has met it. */
  isKilled: boolean;
}

/** A JavaScript action as a step of a job, its inputs in its environment. */
export interface Step {
  readonly action: JavaScriptAction;
  readonly record: StepRecord;
  readonly environment: Variables;
  readonly condition: string;
  readonly contexts: ExpressionContext['contexts'];
  /** Whether the step says that its failure is none of the job's. */
  readonly passedOver: boolean;
  /** How what the step belongs to stands, but for the step itself. */
  readonly status: () => JobStatus;
}

export const isCancelled = ({ options }: Job): boolean => options.signal?.aborted === true;
const isLost = ({ options }: Job): boolean => options.lost?.aborted === true;

/** Runs pre and main, and has post run at the end of the job. The answer is false where one failed. */
export async function runStep(job: Job, step: Step): Promise<boolean> {
  const [before, post] = split(phasesOf(step.action, step.condition));
  let isGood = true;
  let hasBegun = false;
  const status = (): JobStatus => (isGood || isCancelled(job) ? step.status() : 'failure');
  for (const phase of before) {
    if (isLost(job) || !mayRun(phase.condition, status(), step.contexts)) continue;
    // GitHub registers post when pre or main starts: an action that never started has nothing to clean up.
    if (!hasBegun && post !== undefined) job.posts.push(() => runPost(job, step, post));
    hasBegun = true;
    isGood = (await runPhase(job, step, phase)) === 0 && isGood;
  }
  return isGood;
}

export async function runPosts(job: Job): Promise<void> {
  for (const post of job.posts.toReversed()) await post();
}

async function runPost(job: Job, step: Step, post: Phase): Promise<void> {
  const status = isCancelled(job) ? 'cancelled' : overallExitCode(job.ended) === 0 ? 'success' : 'failure';
  if (!isLost(job) && mayRun(post.condition, status, step.contexts)) await runPhase(job, step, post);
}

/** Runs a phase to its end; a cancellation reaches it where its condition no longer holds then. */
async function runPhase(job: Job, step: Step, phase: Phase): Promise<number> {
  const withdrawn = new AbortController();
  const onCancel = (): void => {
    if (!mayRun(phase.condition, 'cancelled', step.contexts)) withdrawn.abort();
  };
  const { signal } = job.options;
  signal?.addEventListener('abort', onCancel, { once: true });
  try {
    const exitCode = await runScript(job, step, phase, withdrawn.signal);
    job.ended.push({ name: phase.name, exitCode, passedOver: step.passedOver });
    return exitCode;
  } finally {
    signal?.removeEventListener('abort', onCancel);
  }
}

async function runScript(job: Job, { record, environment }: Step, phase: Phase, cancel: AbortSignal): Promise<number> {
  const files = join(job.folders.root, `commands-${job.ended.length}`);
  mkdirSync(files);
  record.begin(phase.name);

  const env = { ...environment, ...Object.fromEntries(record.job.env) };
  const { code, killOrphans } = await runNode({
    script: phase.script,
    cwd: env['GITHUB_WORKSPACE'] ?? job.folders.root,
    env: {
      ...env,
      PATH: [...record.job.path, env['PATH'] ?? ''].join(delimiter),
      ...Object.fromEntries([...record.state].map(([name, value]) => [`STATE_${name}`, value])),
      ...createCommandFiles(files),
    },
    grace: job.options.grace ?? GITHUB_GRACE,
    cancel,
    kill: killOf(phase, job),
    onLine: (line) => record.line(line),
  });
  job.isKilled ||= phase.name === 'main' && job.options.kill?.aborted === true;
  job.cleanUps.push(killOrphans);
  const obeyed = record.end(readCommandFiles(files));
  return code === 0 && !obeyed ? 1 : code;
}

function killOf({ name }: Phase, { isKilled, options: { kill, lost } }: Job): AbortSignal {
  const signals = [name === 'main' && !isKilled ? kill : undefined, lost];
  return AbortSignal.any(signals.filter((signal) => signal !== undefined));
}

function split(phases: readonly Phase[]): [before: Phase[], post: Phase | undefined] {
  return [phases.filter(({ name }) => name !== 'post'), phases.find(({ name }) => name === 'post')];
}
