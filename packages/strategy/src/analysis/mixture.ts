/** Log likelihood ratios of each alternative against the hypothesis that all is well, summed over what was seen. */
export type Evidence = readonly number[];

/** Nothing seen yet: no alternative is more likely than another. */
export function noEvidence(alternatives: readonly unknown[]): Evidence {
  return alternatives.map(() => 0);
}

/**
 * The logarithm of the evidence: the mean of the likelihood ratios, all alternatives weighing the same. A mixture of test
 * martingales is one, so by Ville's inequality it reaches ln(1/alpha) at any time at all with a probability of at most alpha
 * when all is well.
 */
export function logEvidence(evidence: Evidence): number {
  const highest = Math.max(...evidence);
  return highest + Math.log(evidence.reduce((sum, each) => sum + Math.exp(each - highest), 0) / evidence.length);
}
