import { soundsSecret, type OtherCheck } from '@deploy-actions/observe';
import { checkOf } from './checkOf.ts';
import { findHurl, type Wanted } from './find.ts';
import { NotInstalled } from './install.ts';

export { filesOf } from './files.ts';

type Texts = Readonly<Record<string, string>>;

export interface HurlInputs extends Wanted {
  /** Relative to the workspace. */
  readonly files: readonly string[];
  readonly variables: Texts;
}

export interface World {
  readonly workspace: string;
  readonly env: Texts;
  readonly signal: AbortSignal;
  /** For the log. */
  readonly tell: (line: string) => void;
}

/**
 * The files of hurl as checks for `runSuite`, one for each file; hurl is found or installed for them.
 *
 * Where hurl cannot be had, nothing is asked, and each of them is unreachable: that tells nothing about the release.
 *
 * @throws {ConfigurationError} for a version that cannot be verified
 * @throws Error for an archive that is not the published one
 */
export async function hurlChecks(inputs: HurlInputs, { workspace, env, signal, tell }: World) {
  const { files, variables } = inputs;
  try {
    const hurl = await findHurl(inputs, env, signal);
    tell(`${hurl.version} (${hurl.path}) for ${files.length} file${files.length === 1 ? '' : 's'}`);
    return files.map((file) => checkOf(file, { hurl, workspace, env, variables }));
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error;
    return files.map((file) => notRun(file, error.message));
  }
}

/** Values that are secret by their names: of the input, and of the environment, where hurl itself looks for `HURL_…`. */
export function hurlSecrets(variables: Texts, env: Texts): readonly string[] {
  const named = [...Object.entries(variables), ...Object.entries(env).filter(([name]) => name.startsWith('HURL_'))];
  return named.flatMap(([name, value]) => (soundsSecret(name) && value.trim() !== '' ? [value] : []));
}

function notRun(name: string, reason: string): OtherCheck {
  const result = { name, severity: 'gating', result: 'unreachable', reason, durationMs: 0 } as const;
  return { name, severity: 'gating', run: async () => ({ ...result, addresses: [], gone: [] }) };
}
