import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readActionFile } from './actionFile.ts';
import { createRunFolders, removeRunFolders, stepEnvironment, type Variables } from './environment.ts';
import { UsageError } from './errors.ts';
import { runPosts, type Job } from './job.ts';
import { overallExitCode, type PhaseName } from './phases.ts';
import type { Grace } from './process.ts';
import type { Annotation } from './render.ts';
import { StepRecord } from './stepRecord.ts';
import { runUsed } from './used.ts';

export interface RunOptions {
  /** The folder that holds action.yml. */
  readonly folder: string;
  /** The `with:` of the step. */
  readonly inputs?: Variables;
  /** Variables for the action's environment. Nothing of the caller's environment reaches the action but PATH. */
  readonly env?: Variables;
  /** Where what a composite action uploads as artifacts is put, a folder each; by default nowhere. */
  readonly artifacts?: string;
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
 * Runs an action as GitHub's runner does: pre, main and post on Node 24, in a clean environment; of a composite action its
 * steps, and post of all of them at the end. Steps that use what is not beside the action are left out, and named.
 * @throws UsageError when the folder holds no action that can be run, or the workspace is not a folder.
 */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const started = performance.now();
  const action = readActionFile(resolve(options.folder));
  const workspace = resolve(options.workspace ?? '.');
  if (!statSync(workspace, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`The workspace ${workspace} is not a folder`);
  }
  const event = options.event ?? {};
  const folders = createRunFolders(event);
  const cleanUps: Array<() => void> = [];
  try {
    const environment = stepEnvironment(folders, workspace, options.env ?? {});
    const record = new StepRecord({
      onLine: options.onLine ?? (() => undefined),
      colour: options.colour ?? false,
      debug: environment['RUNNER_DEBUG'] === '1',
    });
    record.job.masks.add(environment['GITHUB_TOKEN'] ?? '');

    const job: Job = { options, event, folders, cleanUps, ended: [], posts: [], isKilled: false };
    const { outputs } = await runUsed(job, {
      action,
      record,
      environment,
      inputs: options.inputs ?? {},
      condition: 'success()',
      passedOver: false,
      status: () => 'success',
    });
    await runPosts(job);
    return report(job, record, outputs, performance.now() - started);
  } finally {
    for (const cleanUp of cleanUps) cleanUp();
    removeRunFolders(folders);
  }
}

function report(
  { ended }: Job,
  { job: record }: StepRecord,
  outputs: ReadonlyMap<string, string>,
  durationMs: number,
): ActionRun {
  const mask = (text: string): string => record.masks.apply(text);
  return {
    exitCode: overallExitCode(ended),
    outputs: Object.fromEntries([...outputs].map(([name, value]) => [name, mask(value)])),
    annotations: record.annotations.map((annotation) => ({ ...annotation, message: mask(annotation.message) })),
    summary: mask(record.summaries.join('')),
    durationMs: Math.round(durationMs),
    log: record.log,
    phases: ended.map(({ name, exitCode }) => ({ name, exitCode })),
  };
}
