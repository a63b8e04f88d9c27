import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAction, type ActionRun, type RunOptions } from '@deploy-actions/runner';

/** Short enough for tests; a test that needs another pace says so. */
const QUICK = { 'period-seconds': '0.05', 'timeout-seconds': '2', 'deadline-seconds': '20' };

/** Runs the bundle of smoke-test, as a workflow's step would. */
export function smokeTest(
  inputs: Readonly<Record<string, string>>,
  options: Partial<RunOptions> = {},
): Promise<ActionRun> {
  const pace = 'url' in inputs ? QUICK : {};
  return runAction({
    folder: fileURLToPath(new URL('../../../smoke-test', import.meta.url)),
    inputs: { ...pace, ...inputs },
    workspace: workspaceWith({}),
    ...options,
  });
}

export function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    writeFileSync(path.join(workspace, file), text);
  }
  return workspace;
}

/** Everything that a person may get to see of a run, but for the files it has written. */
export function everythingSaid({ log, summary, outputs, annotations }: ActionRun): string {
  return [...log, summary, ...Object.values(outputs), JSON.stringify(annotations)].join('\n');
}
