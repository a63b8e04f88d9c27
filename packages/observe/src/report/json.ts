import type { Report } from './model.ts';

/** Goes up when a field goes away or changes its meaning; a new field leaves it. */
export const JSON_REPORT_VERSION = 1;

/** All that is known, for programs. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify({ version: JSON_REPORT_VERSION, ...report }, null, 2)}\n`;
}
