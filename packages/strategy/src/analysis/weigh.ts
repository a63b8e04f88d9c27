import { addGuardWindow, noGuardEvidence } from './guard.ts';
import type { Method } from './method.ts';
import { logEvidence, type Evidence } from './mixture.ts';
import { addRateWindow, noRateEvidence, type Count } from './rateTest.ts';

/** What speaks against the candidate, and whether it does so against the candidate alone. */
export interface Weighed {
  /** That the candidate breaks the criterion. */
  readonly evidence: Evidence;
  /** That the stable release breaks it, too; null where they are compared with each other. */
  readonly stableEvidence: Evidence | null;
  /** Where both may break it: that the candidate does so more than the stable release; null where that is the criterion itself. */
  readonly excess: Evidence | null;
}

/** A method that weighs counts of requests. */
export type Weighing = Exclude<Method, { readonly kind: 'consecutive' }>;

/** An incident of the environment may hit the candidate, with its cold caches, so much more than the stable release. */
const ALIKE = 1.25;

export function nothingWeighed({ kind }: Method): Weighed {
  return {
    evidence: kind === 'rate' ? noRateEvidence : noGuardEvidence,
    stableEvidence: kind === 'guard' ? noGuardEvidence : null,
    excess: kind === 'guard' ? noRateEvidence : null,
  };
}

/** Adds what one window says. */
export function weigh(known: Weighed, method: Weighing, candidate: Count, stable: Count, dispersion: number): Weighed {
  if (method.kind === 'rate') {
    const evidence = addRateWindow(known.evidence, candidate, stable, method.tolerated, dispersion);
    return { evidence, stableEvidence: null, excess: null };
  }
  return {
    evidence: addGuardWindow(known.evidence, candidate, method.limit, dispersion),
    stableEvidence: addGuardWindow(known.stableEvidence!, stable, method.limit, dispersion),
    excess: addRateWindow(known.excess!, candidate, stable, ALIKE, dispersion),
  };
}

/** Whether the stable release evidently breaks it, too, and the candidate not evidently more. */
export function isShared({ stableEvidence, excess }: Weighed, enough: number): boolean {
  return stableEvidence !== null && logEvidence(stableEvidence) >= enough && logEvidence(excess!) < enough;
}

/** Whether the candidate evidently breaks it, and not as the stable release does. */
export function isBreach(weighed: Weighed, enough: number): boolean {
  return logEvidence(weighed.evidence) >= enough && !isShared(weighed, enough);
}
