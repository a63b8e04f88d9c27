import * as core from '@actions/core';
import { annotate, annotateProblems } from './annotations.ts';
import { cancellation, Cancelled } from './cancellation.ts';
import { ConfigurationError, messageWithCauses } from './errors.ts';
import { parseInputs } from './inputs.ts';
import { createLog, oneLine, type Log } from './log.ts';
import type { ActionSpec } from './spec.ts';
import { writeSummary } from './summary.ts';

export interface Context<Inputs> {
  readonly inputs: Inputs;
  readonly log: Log;
  /** Aborted when the job is cancelled; its reason is a {@link Cancelled}. */
  readonly signal: AbortSignal;
  /** The workspace that relative paths in inputs start from. */
  readonly workspace: string;
}

/** What an action ends with: its outputs, and whether the job is green. */
export interface Ending {
  readonly ok: boolean;
  readonly outputs: Readonly<Record<string, string | undefined>> & { readonly result: string; readonly reason: string };
  /** Called as the process ends with this ending: for what must not be written down before. Must not wait for anything. */
  readonly told?: () => void;
}

/**
 * Runs the main step of an action. The one place where inputs are read, outputs set, and errors become annotations:
 * `result` and `reason` are set whatever happens.
 */
export async function runMain<Inputs>(
  spec: ActionSpec,
  body: (context: Context<Inputs>) => Promise<Ending>,
): Promise<void> {
  const { signal, dispose } = cancellation();
  // later values win: these stand when the runner kills us before there is a better one
  setEnding(spec, { ok: false, outputs: { result: 'failed', reason: 'The step ended without a verdict.' } });
  signal.addEventListener('abort', () => setEnding(spec, cancelled(signal)), { once: true });
  try {
    const inputs = parseInputs<Inputs>(spec, (name) => core.getInput(name));
    const ending = await body({ inputs, log: createLog(), signal, workspace: workspace() });
    setEnding(spec, ending);
    // as late as can be: whoever is killed before it leaves a red job, and post has to know
    process.once('exit', (code) => {
      if (code === exitCodeOf(ending)) ending.told?.();
      // at once: what Node does to clean up takes milliseconds in which a signal would still make the job red
      process.exit();
    });
  } catch (error) {
    const result = error instanceof Cancelled ? 'stopped' : 'failed';
    const reason = reasonOf(error);
    setEnding(spec, { ok: false, outputs: { result, reason } });
    report(error);
    writeSummary(`### ❌ ${spec.name}: ${result}\n\n${fenced(reason)}`);
  } finally {
    dispose();
  }
}

/** Runs the post step. Whatever goes wrong there is a warning: the job's verdict is main's. */
export async function runPost<Inputs>(
  spec: ActionSpec,
  body: (context: Context<Inputs>) => Promise<void>,
): Promise<void> {
  const { signal, dispose } = cancellation();
  try {
    const inputs = parseInputs<Inputs>(spec, (name) => core.getInput(name));
    await body({ inputs, log: createLog(), signal, workspace: workspace() });
  } catch (error) {
    // main has reported bad inputs already, and did nothing that post could owe
    if (!(error instanceof ConfigurationError)) annotate({ level: 'warning', message: messageWithCauses(error) });
  } finally {
    dispose();
  }
}

/**
 * Every declared output is set, with '' where there is no value, so that none keeps a stale or missing one. `reason` is one line: it
 * repeats what people and platforms gave, and a later step may print it, or write it to a file of the runner's.
 */
function setEnding(spec: ActionSpec, { ok, outputs }: Ending): void {
  const told: Ending['outputs'] = { ...outputs, reason: oneLine(outputs.reason.replaceAll('\n', ' ')) };
  for (const { name } of spec.outputs) core.setOutput(name, told[name] ?? '');
  process.exitCode = exitCodeOf({ ok });
}

function exitCodeOf({ ok }: Pick<Ending, 'ok'>): number {
  return ok ? core.ExitCode.Success : core.ExitCode.Failure;
}

function cancelled(signal: AbortSignal): Ending {
  return { ok: false, outputs: { result: 'stopped', reason: messageWithCauses(signal.reason) } };
}

/** As a block that what it holds cannot end. */
function fenced(text: string): string {
  return `\`\`\`\`text\n${text.replaceAll('````', "''''")}\n\`\`\`\``;
}

function report(error: unknown): void {
  if (error instanceof ConfigurationError) return annotateProblems(error.problems);
  annotate({ level: 'error', message: messageWithCauses(error) });
  if (error instanceof Error && error.stack) core.debug(error.stack);
}

function reasonOf(error: unknown): string {
  return error instanceof ConfigurationError ? error.message : messageWithCauses(error);
}

function workspace(): string {
  return process.env['GITHUB_WORKSPACE'] ?? process.cwd();
}
