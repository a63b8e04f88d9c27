import { SECRET } from '../world/failure.ts';
import type { Run } from '../world/trace.ts';

/** 15: of errors, no more than what they say is written down. */
export function nothingSecret(run: Run): string[] {
  return run.records
    .filter((record) => JSON.stringify(record).includes(SECRET))
    .map(({ kind }) => `a secret is in ${kind}`);
}
