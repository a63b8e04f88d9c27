import type { OtherCheck } from '@deploy-actions/observe';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** What hurl has to do with a run: nothing, or the files of the input `files`. */
export interface HurlFiles {
  /** Relative to the workspace. */
  readonly files: readonly string[];
  /** Values that are to be shown nowhere. */
  readonly secrets: readonly string[];
  /** Finds or installs hurl. */
  readonly checks: () => Promise<readonly OtherCheck[]>;
}

const NONE: HurlFiles = { files: [], secrets: [], checks: () => Promise.resolve([]) };

/**
 * The hurl files of the inputs; what runs them is loaded only for them.
 *
 * @throws {ConfigurationError} for a pattern that matches nothing
 */
export async function hurlFiles(
  { inputs, workspace, signal, log }: Context<Inputs>,
  env: Readonly<Record<string, string>>,
): Promise<HurlFiles> {
  if (inputs.files.length === 0) return NONE;
  const { filesOf, hurlChecks, hurlSecrets } = await import('./hurl/checks.ts');
  const files = await filesOf(inputs.files, workspace);
  const variables = Object.fromEntries(inputs.variables.map(({ key, value }) => [key, value]));
  const wanted = {
    version: inputs['hurl-version'] ?? '',
    sha256: inputs['hurl-sha256'] ?? '',
    downloadBase: inputs['hurl-download-base'],
  };
  return {
    files,
    secrets: hurlSecrets(variables, env),
    checks: () =>
      hurlChecks({ ...wanted, files, variables }, { workspace, env, signal, tell: (line) => log.line(line) }),
  };
}
