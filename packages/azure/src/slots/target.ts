import {
  goalText,
  Unapplied,
  type Applied,
  type Fit,
  type Goal,
  type Plan,
  type Target,
} from '@deploy-actions/strategy';
import type { SiteRef, SitesApi } from '../sites/api.ts';
import type { SwapAttempt } from '../swap/attempt.ts';
import { byHand } from './byHand.ts';
import { bringUp, promote, setWeight, type Forward } from './forward.ts';
import { follow, look } from './look.ts';
import type { SlotNote } from './note.ts';
import { open, type Opening } from './open.ts';
import { restore } from './restore.ts';
import { retire } from './retire.ts';
import { shareOf } from './rules.ts';
import { snapshotOf, type Reached } from './snapshot.ts';
import { toTags, type Holder, type Tagged } from './tags.ts';
import { unapplied } from './writes.ts';

export interface SlotTargetOptions {
  readonly sites: SitesApi;
  readonly ref: SiteRef;
  /** Name of the slot that candidates run in. */
  readonly slot: string;
  /** The release's image. Null: of the rollout that is open, or what the slot has. */
  readonly release: string | null;
  /** Who is written down on the site for the time of the rollout. */
  readonly holder: Holder;
  /** Of a rollout that goes on, from its journal; see `parseSlotNote`. */
  readonly note?: SlotNote | null;
  /** How far its records say that it came; see `Reached`. */
  readonly reached?: Reached;
  /** Until every front end goes by a changed rule, ms; no document says how long that takes. */
  readonly routingMs?: number;
}

/** An App Service site whose traffic we move: by ramp-up rules to a slot, then by a swap of the two. */
export interface SlotTarget extends Target {
  readonly mode: Opening['mode'];
  /** Whether the release serves already, and nothing is under way. */
  readonly serves: boolean;
  readonly release: string;
  note(): SlotNote;
  readonly tagged: Tagged | null;
  /** To be written on the site beside the holder, from now on; see `Holder`. */
  pin(journal: string): void;
  /** What a person has to type where `retire` fails. */
  byHand(): Promise<string[]>;
}

const ROUTING_MS = 4_000;

/**
 * Finds out how the site and its slot are; changes nothing.
 *
 * @throws Error when there is no such site
 */
export async function connectSlotTarget(options: SlotTargetOptions): Promise<SlotTarget> {
  const { sites, ref, routingMs = ROUTING_MS } = options;
  let { holder, reached = null } = options;
  const opening = await open(sites, options);
  let goesBack = false;
  let attempt: SwapAttempt | null = null;
  // whoever wrote the records may have taken the share for the swap already
  let yielded = reached === 'promote';
  let isFirstLook = true;

  function known(): SlotNote {
    if (opening.note !== null && opening.problems.length === 0) return opening.note;
    throw new Unapplied(opening.problems.map(({ message }) => message).join('\n'), 'refused');
  }

  function forward(): Forward {
    const onAttempt = (next: SwapAttempt | null) => void (attempt = next);
    const onYield = (now: boolean) => void (yielded = now);
    return { sites, note: known(), begunAt: performance.now(), routingMs, attempt, onAttempt, onYield };
  }

  async function fit(plan: Plan): Promise<Fit> {
    if (opening.problems.length > 0) return { ok: false, problems: opening.problems };
    return { ok: true, plan, warnings: [] };
  }

  /** What it takes to put everything back is written down first. */
  async function prepare(): Promise<Applied> {
    const moving = forward();
    await sites.addTags(toTags(moving.note, holder));
    return bringUp(moving);
  }

  async function act(goal: Goal): Promise<Applied> {
    switch (goal.kind) {
      case 'prepare':
        return prepare();
      case 'weight':
        reached ??= 'weight';
        return setWeight(forward(), goal.weight);
      case 'promote':
        reached = 'promote';
        return promote(forward());
      case 'restore':
        goesBack = true;
        return restore(forward());
      default:
        return retire(sites, known());
    }
  }

  async function inspect() {
    const note = known();
    // how the swap stands comes before what it shows: one that ended between the two is seen as over too late, never too early
    const nowMs = performance.now();
    const sent = attempt;
    const followed = sent === null ? null : await follow(sites, sent, nowMs);
    if (attempt === sent) attempt = followed;
    const seen = await look(sites, note);
    // whoever left it a rule has not come to the swap: what takes it from now on is somebody else, or this process
    if (isFirstLook && shareOf(seen.rules, note) !== null) yielded = false;
    isFirstLook = false;
    return snapshotOf(seen, { note, attempt, goesBack, reached, yielded, nowMs });
  }

  return {
    mode: opening.mode,
    serves: opening.serves,
    release: (opening.note?.release ?? options.release)!,
    tagged: opening.tagged,
    pin: (journal) => void (holder = { ...holder, journal }),
    note: known,
    byHand: () => byHand(sites, ref, known()),
    fit,
    inspect,
    apply: (goal) =>
      act(goal).catch((error: unknown) => {
        throw unapplied(`The site was not brought to: ${goalText(goal)}`, error);
      }),
  };
}
