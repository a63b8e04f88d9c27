import { environmentOf } from './environment.ts';
import { idTokenOf, type IdToken } from './idToken.ts';
import type { Log } from './log.ts';
import { mask } from './mask.ts';

/** What a platform has to know of the job to let it in. */
export interface Job {
  /** Names run and attempt: `8123456789-1`. */
  readonly id: string;
  /** Without what is the runner's own. */
  readonly env: Readonly<Record<string, string>>;
  /** Null where the job lacks `id-token: write`. */
  readonly idToken: IdToken | null;
  /** To be called with each secret before its first use. */
  readonly mask: (secrets: readonly string[]) => void;
  readonly say: (line: string) => void;
}

export function jobOf({ line }: Pick<Log, 'line'>, env: NodeJS.ProcessEnv): Job {
  const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
  return { id: `${run}-${attempt}`, env: environmentOf(env), idToken: idTokenOf(env), mask, say: line };
}
