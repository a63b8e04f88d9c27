import { mkdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { readActionFile, type ActionFile } from './actionFile.ts';
import {
  createRunFolders,
  expressionContexts,
  inputVariables,
  inputWarnings,
  removeRunFolders,
  stepEnvironment,
  type RunFolders,
  type Variables,
} from './environment.ts';
import { UsageError } from './errors.ts';
import { createCommandFiles, readCommandFiles } from './fileCommands.ts';
import { mayRun, overallExitCode, phasesOf, type JobStatus, type Phase, type PhaseName } from './phases.ts';
import { GITHUB_GRACE, runNode, type Grace } from './process.ts';
import type { Annotation } from './render.ts';
import { StepRecord } from './stepRecord.ts';

export interface RunOptions {
  /** The folder that holds action.yml. */
  readonly folder: string;
  /** The `with:` of the step. */
  readonly inputs?: Variables;
  /** Variables for the action's environment. Nothing of the caller's environment reaches the action but PATH. */
  readonly env?: Variables;
  /** The folder of the checked-out repository, in which the action runs; by default the current one. */
  readonly workspace?: string;
  /** The payload of the event that started the workflow. */
  readonly event?: unknown;
  /** Cancels the job: the phase that runs is signalled as GitHub does, then post runs. */
  readonly signal?: AbortSignal;
  /** The pauses between the signals of a cancellation; GitHub's own by default. */
  readonly grace?: Grace;
  /** Ends main by SIGKILL, as a machine that runs out of memory does: the job fails, and post runs. */
  readonly kill?: AbortSignal;
  /** The machine is lost: what runs ends by SIGKILL, and nothing runs after it, post neither. */
  readonly lost?: AbortSignal;
  /** Receives each line of the human log as it comes, masked. */
  readonly onLine?: (line: string) => void;
  readonly colour?: boolean;
}

/** How a run went. Secrets that the action has masked are masked in it. */
export interface ActionRun {
  /** main's exit code, else that of another phase that failed; 128 + n where signal n ended it. */
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** The job summary, in Markdown. */
  readonly summary: string;
  readonly durationMs: number;
  /** The human log. */
  readonly log: readonly string[];
  /** The phases that ran, in order. */
  readonly phases: ReadonlyArray<{ readonly name: PhaseName; readonly exitCode: number }>;
}

/**
 * Runs a JavaScript action as GitHub's runner does: pre, main and post on Node 24, in a clean environment.
 * @throws UsageError when the folder holds no action that can be run, or the workspace is not a folder.
 */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const started = performance.now();
  const cleanUps: Array<() => void> = [];
  const action = readActionFile(resolve(options.folder));
  const workspace = resolve(options.workspace ?? '.');
  if (!statSync(workspace, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`The workspace ${workspace} is not a folder`);
  }
  const event = options.event ?? {};
  const folders = createRunFolders(event);
  try {
    const environment = stepEnvironment(folders, workspace, options.env ?? {});
    const record = new StepRecord({
      onLine: options.onLine ?? (() => undefined),
      colour: options.colour ?? false,
      debug: environment['RUNNER_DEBUG'] === '1',
    });
    record.masks.add(environment['GITHUB_TOKEN'] ?? '');

    const codes = await runPhases({ action, environment, event, folders, options, record, cleanUps });
    return report(record, codes, performance.now() - started);
  } finally {
    for (const cleanUp of cleanUps) cleanUp();
    removeRunFolders(folders);
  }
}

interface Step {
  readonly action: ActionFile;
  readonly environment: Variables;
  readonly event: unknown;
  readonly folders: RunFolders;
  readonly options: RunOptions;
  readonly record: StepRecord;
  /** What is left to do at the end of the job, when GitHub, too, kills what a step has left running. */
  readonly cleanUps: Array<() => void>;
}

async function runPhases(step: Step): Promise<Map<PhaseName, number>> {
  const given = step.options.inputs ?? {};
  const contexts = expressionContexts(step.environment, step.event);
  const inputs = inputVariables(step.action, given, { contexts, functions: {} });
  const cancelled = step.options.signal ?? new AbortController().signal;

  const codes = new Map<PhaseName, number>();
  const status = (): JobStatus => {
    if (cancelled.aborted) return 'cancelled';
    return [...codes.values()].every((code) => code === 0) ? 'success' : 'failure';
  };
  for (const message of inputWarnings(step.action, given)) step.record.annotate({ level: 'warning', message });
  for (const phase of phasesOf(step.action)) {
    // GitHub registers post when pre or main starts: an action that never started has nothing to clean up.
    const due = phase.name !== 'post' || codes.size > 0;
    if (!due || step.options.lost?.aborted === true || !mayRun(phase, status(), contexts)) continue;

    const withdrawn = new AbortController();
    const onCancel = (): void => {
      if (!mayRun(phase, 'cancelled', contexts)) withdrawn.abort();
    };
    cancelled.addEventListener('abort', onCancel, { once: true });
    try {
      codes.set(phase.name, await runPhase(step, phase, inputs, withdrawn.signal));
    } finally {
      cancelled.removeEventListener('abort', onCancel);
    }
  }
  return codes;
}

async function runPhase(step: Step, phase: Phase, inputs: Variables, cancel: AbortSignal): Promise<number> {
  const { record, environment, folders, options } = step;
  const files = join(folders.root, `commands-${phase.name}`);
  mkdirSync(files);
  record.begin(phase.name);

  const env = { ...environment, ...Object.fromEntries(record.env) };
  const { code, killOrphans } = await runNode({
    script: phase.script,
    cwd: env['GITHUB_WORKSPACE'] ?? folders.root,
    env: {
      ...env,
      PATH: [...record.path, env['PATH'] ?? ''].join(delimiter),
      ...inputs,
      ...Object.fromEntries([...record.state].map(([name, value]) => [`STATE_${name}`, value])),
      ...createCommandFiles(files),
    },
    grace: options.grace ?? GITHUB_GRACE,
    cancel,
    kill: killOf(phase, options),
    onLine: (line) => record.line(line),
  });
  step.cleanUps.push(killOrphans);
  const obeyed = record.end(readCommandFiles(files));
  return code === 0 && !obeyed ? 1 : code;
}

function killOf({ name }: Phase, { kill, lost }: RunOptions): AbortSignal {
  const signals = [name === 'main' ? kill : undefined, lost];
  return AbortSignal.any(signals.filter((signal) => signal !== undefined));
}

function report(record: StepRecord, codes: ReadonlyMap<PhaseName, number>, durationMs: number): ActionRun {
  const mask = (text: string): string => record.masks.apply(text);
  return {
    exitCode: overallExitCode(codes),
    outputs: Object.fromEntries([...record.outputs].map(([name, value]) => [name, mask(value)])),
    annotations: record.annotations.map((annotation) => ({ ...annotation, message: mask(annotation.message) })),
    summary: mask(record.summary),
    durationMs: Math.round(durationMs),
    log: record.log,
    phases: [...codes].map(([name, exitCode]) => ({ name, exitCode })),
  };
}
