import * as core from '@actions/core';

/** Shorter ones would be found everywhere, which tells them rather than hides them. */
const SHORTEST = 3;

/** The runner shows `***` in place of these from now on, in the log of all steps. */
export function mask(secrets: readonly string[]): void {
  for (const secret of new Set(secrets)) if (secret.trim().length >= SHORTEST) core.setSecret(secret);
}
