import type { Running } from './marker.ts';

/** What is read before a site that runs packages goes back. */
export interface PackageView {
  readonly slot: string;
  readonly production: Running;
  readonly beside: Running;
  /** Whether what the slot's marker says was seen to be in place; asked for a release that is named alone. */
  readonly isPublished: boolean;
  /** Per cent of new visitors that a rule sends to the slot. */
  readonly share: number;
  /** Whether what the slot has was taken out of production by a rollback. */
  readonly isTakenBack: boolean;
  /** Time, source and destination of the site's last swap; null for none. */
  readonly lastSwap: string | null;
}

export interface PackageWish {
  /** `package@sha256:…`, or the digest alone. Null: the release before. */
  readonly to: string | null;
  /** Name of a package that is at hand; null where there is none. */
  readonly given: string | null;
}

export type PackageRollback =
  | {
      readonly do: 'go';
      /** What production has at the end; null where nobody knows more than that the slot has it. */
      readonly release: string | null;
      /** Whether the package at hand goes to the slot first. */
      readonly publishes: boolean;
      /** Whether the slots are exchanged; without it the slot loses its visitors, no more. */
      readonly swaps: boolean;
      readonly how: string;
    }
  | { readonly do: 'nothing'; readonly release: string | null; readonly why: string }
  | { readonly do: 'refuse'; readonly why: string };

/**
 * What a site goes back to, and how. Without a word of what: where a rule sends visitors to the slot, production stays and the slot
 * loses them; else what the last swap has left in the slot, unless the slot was given something since, which may never have served.
 */
export function planPackageRollback(view: PackageView, { to, given }: PackageWish): PackageRollback {
  const { slot, production, beside, share } = view;
  const wanted = given ?? named(to);
  const unrule = share > 0 ? `The slot \`${slot}\` loses its ${share}% of the visitors. ` : '';
  if (to !== null && wanted === null) {
    return refuse(
      `the site runs packages: \`to\` is the digest of one, \`package@sha256:…\`, or \`previous\`, not ${to}.`,
    );
  }
  if (given !== null && to !== null && named(to) !== given) {
    return refuse(`the package at hand is ${given}, and \`to\` names ${named(to)}: one of the two is wrong.`);
  }
  if (wanted !== null && production.release === wanted) {
    if (share === 0) return { do: 'nothing', release: wanted, why: `Production has ${wanted} already.` };
    return { do: 'go', release: wanted, publishes: false, swaps: false, how: unrule.trim() };
  }
  if (given !== null) {
    const how = `${unrule}${given} is published to \`${slot}\`, then swapped into production.`;
    return { do: 'go', release: given, publishes: true, swaps: true, how };
  }
  if (wanted !== null) {
    if (beside.release !== wanted || !view.isPublished) {
      return refuse(`the slot \`${slot}\` has ${told(beside)}, not ${wanted}: give it by the input \`package\`.`);
    }
    return { do: 'go', release: wanted, publishes: false, swaps: true, how: `${unrule}${swapping(slot, beside)}` };
  }
  if (share > 0) return { do: 'go', release: production.release, publishes: false, swaps: false, how: unrule.trim() };
  if (view.isTakenBack) {
    const why = `Production was rolled back already: \`${slot}\` has what it was rolled back from.`;
    return { do: 'nothing', release: production.release, why };
  }
  const why = whyUnknown(view);
  if (why !== null) return refuse(`${why} Give the package to go back to by the input \`package\`.`);
  return { do: 'go', release: beside.release, publishes: false, swaps: true, how: swapping(slot, beside) };
}

/** Why what the slot has need not be the release before; null where it is. */
function whyUnknown({ slot, beside, lastSwap }: PackageView): string | null {
  const [at = '', ...places] = (lastSwap ?? '').toLowerCase().split(' ');
  if (!places.includes(slot.toLowerCase()) || !places.includes('production')) {
    return `the last swap of the site (${lastSwap ?? 'there was none'}) has left nothing in \`${slot}\`: what it has may never have served.`;
  }
  if (beside.sinceMs === null || !(beside.sinceMs > Date.parse(at))) return null;
  return `\`${slot}\` was given ${told(beside)} after the last swap of the site: it may never have served.`;
}

function named(to: string | null): string | null {
  const [, digest = null] = /^(?:package@)?(sha256:[\da-f]{64})$/i.exec(to ?? '') ?? [];
  return digest === null ? null : `package@${digest.toLowerCase()}`;
}

function told({ release }: Running): string {
  return release ?? 'a package that nobody has marked';
}

function swapping(slot: string, beside: Running): string {
  return `\`${slot}\`, which has ${told(beside)}, is swapped into production.`;
}

function refuse(why: string): PackageRollback {
  return { do: 'refuse', why };
}
