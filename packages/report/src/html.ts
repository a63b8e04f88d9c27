import type { JournalRecord } from '@deploy-actions/strategy';

/** The same as one self-contained page. */
export function htmlReport(records: readonly JournalRecord[]): string {
  return `<!doctype html><title>Rollout</title><p>${records.length} records`;
}
