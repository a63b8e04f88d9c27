import type { OtherCheck } from '@deploy-actions/observe';
import { soundsSecret } from '@deploy-actions/observe';
import { checkOf } from './checkOf.ts';
import { filesOf } from './files.ts';
import { findHurl, type Wanted } from './find.ts';
import { NotInstalled } from './install.ts';

export interface HurlInputs extends Wanted {
  /** Paths and patterns, relative to the workspace. */
  readonly files: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

export interface World {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** For the log. */
  readonly tell: (line: string) => void;
}

/**
 * The files of hurl as checks for `runSuite`, one for each file; hurl is found or installed for them.
 *
 * Where hurl cannot be had, nothing is asked, and each of them is unreachable: that tells nothing about the release.
 *
 * @throws {ConfigurationError} for a pattern without files, or a version that cannot be verified
 */
export async function hurlChecks(inputs: HurlInputs, world: World): Promise<readonly OtherCheck[]> {
  const { workspace, signal, tell } = world;
  const files = await filesOf(inputs.files, workspace);
  const env = environmentOf(world.env);
  try {
    const hurl = await findHurl(inputs, env, signal);
    tell(`${hurl.version} (${hurl.path}) for ${files.length} file${files.length === 1 ? '' : 's'}`);
    const { variables } = inputs;
    return files.map((file) => checkOf(file, { hurl, workspace, env, variables }));
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error;
    return files.map((file) => notRun(file, error.message));
  }
}

/** Values that are secret by their names: of the input, and of the environment, where hurl reads `HURL_SECRET_name` itself. */
export function hurlSecrets({ variables }: Pick<HurlInputs, 'variables'>, env: World['env']): readonly string[] {
  const named = [...Object.entries(variables), ...hurlNames(env)].filter(([name]) => soundsSecret(name));
  const secret = Object.entries(env).filter(([name]) => name.startsWith('HURL_SECRET_'));
  return [...named, ...secret].flatMap(([, value]) => (value === undefined || value.trim() === '' ? [] : [value]));
}

function hurlNames(env: World['env']): [string, string | undefined][] {
  return Object.entries(env).filter(([name]) => name.startsWith('HURL_'));
}

/** What hurl is given: all but what this action was given. */
function environmentOf(env: World['env']): Record<string, string> {
  const entries = Object.entries(env).filter(([name, value]) => value !== undefined && !name.startsWith('INPUT_'));
  return Object.fromEntries(entries) as Record<string, string>;
}

function notRun(name: string, reason: string): OtherCheck {
  const result = { name, severity: 'gating', result: 'unreachable', reason, durationMs: 0 } as const;
  return { name, severity: 'gating', run: async () => ({ ...result, addresses: [], gone: [] }) };
}
