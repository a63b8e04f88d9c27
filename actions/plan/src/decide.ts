import type { Approved } from './approved.ts';
import { differencesFrom } from './compare.ts';
import type { PlanDocument } from './document.ts';
import { isHeld, type Verdict } from './override.ts';

export interface Decision {
  readonly result: 'ready' | 'blocked' | 'changed';
  readonly reason: string;
}

/** Whether the release may go forward, or why not: with all that speaks against it. */
export function decide(document: PlanDocument, verdict: Verdict, approved: Approved | null): Decision {
  const differences = approved === null ? [] : differencesFrom(approved, document);
  const held = isHeld(verdict) ? [verdict.blocked!] : [];
  const [result, mark]: [Decision['result'], string] =
    differences.length > 0 ? ['changed', AGAIN] : held.length > 0 ? ['blocked', WAY_OUT] : ['ready', ''];
  if (mark === '') return { result, reason: readiness(document, verdict, approved) };
  return { result, reason: [...differences, ...held, mark].join(' ') };
}

const AGAIN = 'Plan again, so that what is deployed is what was approved.';

const WAY_OUT = 'Run this again then, or give `override` a reason. Rollbacks are not held by it.';

function readiness({ environment, release, approval }: PlanDocument, { override }: Verdict, approved: Approved | null) {
  const what = release.version === null ? 'The release' : `\`${release.version}\``;
  const how = environment.isHotfix ? ' as a hotfix' : '';
  const past = override?.past == null ? '' : ', past what windows and freezes say';
  if (approved !== null) return `What was approved for \`${environment.name}\` still holds${past}.`;
  const gate = approval.required ? ` once ${people(approval)}` : '';
  return `${what} can go to \`${environment.name}\`${how}${past}${gate}.`;
}

function people({ minimum }: PlanDocument['approval']): string {
  return minimum <= 1 ? 'a person has approved it' : `${minimum} people have approved it`;
}
