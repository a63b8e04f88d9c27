import { annotate } from '@deploy-actions/toolkit';
import type { Outputs } from './action.generated.ts';

/** GitHub ends a cancelled job after five minutes, ms. */
export const WAIT_MS = 4 * 60_000;

export function isGreen(result: Outputs['result']): boolean {
  return result === 'succeeded' || result === 'unchanged';
}

/** What the platform says is data: in a block that it cannot end, it becomes neither Markdown nor HTML. */
export function block(lines: readonly string[], language = 'text'): string[] {
  return [`\`\`\`\`${language}`, ...lines.map((line) => line.replaceAll('````', "''''")), '````', ''];
}

export function warn(target: string, warnings: readonly string[]): void {
  for (const message of warnings) annotate({ level: 'warning', title: target, message });
}
