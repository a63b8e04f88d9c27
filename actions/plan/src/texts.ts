import { planSource, type Plan } from '@deploy-actions/strategy';
import { ConfigurationError } from '@deploy-actions/toolkit';
import type { PlanDocument } from './document.ts';

/** The whole plan for the input `plan` of canary-shift. */
export function planLine(plan: Plan): string {
  return JSON.stringify(planSource(plan));
}

/** Asked once more where users are. Where nothing was asked before, the check file may know the address itself. */
export function verifyOf({ settings: { checks }, environment: { url } }: PlanDocument, hasGate: boolean) {
  const isAsked = checks.smokeTest !== null && (url !== null || !hasGate);
  return { 'verify-check-file': (isAsked && checks.smokeTest) || '', 'verify-target': (isAsked && url) || '' };
}

/** @throws {ConfigurationError} for what no line can hold */
export function pairs(all: readonly (readonly [string, string])[]): string {
  const unfit = all.filter(([, value]) => /[\r\n]/.test(value) || value.trim() !== value);
  if (unfit.length > 0) {
    throw new ConfigurationError(
      unfit.map(([name]) => ({
        message: `The variable \`${name}\` has several lines, or space at its ends, which no input can hold: set it where the app itself is set up.`,
      })),
    );
  }
  return all.map(([name, value]) => `${name}=${value}`).join('\n');
}
