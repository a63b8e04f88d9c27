import type { Arm, Phase, Snapshot } from '@deploy-actions/strategy';
import { nextSwapStep, type SwapAttempt, type SwapView } from '../swap/attempt.ts';
import { isReady, type Look, type Seen } from './look.ts';
import type { SlotNote } from './note.ts';
import { othersOf, shareOf } from './rules.ts';

/** For how long App Service keeps a visitor on the slot that was drawn once. https://learn.microsoft.com/azure/app-service/deploy-staging-slots#route-production-traffic-automatically */
export const PINNED_FOR = 'an hour';

/** The furthest that a rollout was asked to go, by whichever process: its candidate was to have traffic, or to be kept. */
export type Reached = 'weight' | 'promote' | null;

export interface Course {
  readonly note: SlotNote;
  /** The swap that this process has sent; null for none. */
  readonly attempt: SwapAttempt | null;
  /** Whether this process has been asked for all traffic back. */
  readonly goesBack: boolean;
  readonly reached: Reached;
  /** Whether a rule that is not there any more was taken away for the swap, as far as is known. */
  readonly yielded: boolean;
  readonly nowMs: number;
}

/** What one look says of a rollout. Weights are those of the release, wherever it runs: after the swap that is production. */
export function snapshotOf(look: Look, course: Course): Snapshot {
  const { note, goesBack, yielded } = course;
  const given = shareOf(look.rules, note);
  const share = given ?? 0;
  const swapped = look.production.image === note.release;
  const { phase, reason } = goesBack ? homewards(look, course, share) : onwards(look, course, share);
  return {
    phase,
    reason,
    weight: swapped ? 100 - share : share,
    ...(yielded && given === null && !swapped && { yielded }),
    foreign: goesBack ? null : foreignOf(look, note, share),
    alarms: [],
    stable: swapped ? armOf(look.slot, note.slot, note.stable) : armOf(look.production, 'production', note.stable),
    candidate: swapped ? armOf(look.production, 'production', note.release) : candidateArm(look, note),
  };
}

type Told = Pick<Snapshot, 'phase' | 'reason'>;

function onwards(look: Look, { note, attempt, reached, nowMs }: Course, share: number): Told {
  const { production, slot, operation } = look;
  const { release, slot: name } = note;
  if (production.image === release) {
    if (operation !== null)
      return told('finishing', `production has the release, and ${name} restarts with the one before`);
    if (!isReady(production)) return told('shifting', ready('production', production));
    return told('done', `Production serves the release; ${name} has the one before.`);
  }
  const swap = attempt?.wants === release ? swapStep(look, { wants: release, attempt, nowMs, mayRepeat: false }) : null;
  if (swap?.do === 'refuse') return told('failed', swap.why);
  if (swap?.do === 'wait') return told('shifting', swap.why);
  if (slot === null) return told('failed', `The slot ${name} is gone.`);
  if (operation !== null) return told('shifting', `an operation on the site goes on (${operation})`);
  if (slot.image !== release) {
    const has = `${name} has ${slot.image ?? 'no image'}.`;
    // by whoever brought the rollout home, or by a person: either way it is over; what is read amid a swap tells nothing
    return reached === 'weight' && share === 0 ? told('reverted', has) : told('absent', has);
  }
  if (!isReady(slot)) return told(share === 0 ? 'preparing' : 'shifting', ready(name, slot));
  return told('waiting', ready(name, slot));
}

function homewards({ production, slot, operation }: Look, { note }: Course, share: number): Told {
  if (operation !== null) return told('reverting', `an operation on the site goes on (${operation})`);
  if (production.image === note.release) return told('shifting', 'production has the release still');
  if (share > 0) return told('shifting', `a ramp-up rule gives ${note.slot} ${share}%`);
  if (slot?.image === note.release)
    return told('shifting', `visitors who were drawn to ${note.slot} still meet the release there`);
  return told('reverted', pinned(note));
}

/** Where visitors land that the front end keeps where they were drawn to. */
export function pinned({ slot, stable }: SlotNote): string {
  return `Production has all new visitors. Those who were drawn to ${slot} land there for ${PINNED_FOR}, on ${stable}.`;
}

function foreignOf({ production, slot, rules }: Look, note: SlotNote, share: number): string | null {
  const { release, stable } = note;
  if (production.image !== stable && production.image !== release) {
    return `production was given ${production.image ?? 'something else than an image'} meanwhile`;
  }
  const [other] = othersOf(rules, note);
  if (other !== undefined)
    return `a ramp-up rule sends ${other.reroutePercentage}% to ${other.actionHostName || other.name}`;
  if (production.image === stable && share > 0 && slot !== null && slot.image !== release) {
    return `${note.slot} was given ${slot.image ?? 'something else than an image'} while it has traffic`;
  }
  return null;
}

export function swapStep({ production, slot, lastSwap, operation }: Look, wish: Parameters<typeof nextSwapStep>[1]) {
  const view: SwapView = { production: production.image, slot: slot?.image ?? null, lastSwap, operation };
  return nextSwapStep(view, wish);
}

function candidateArm({ slot }: Look, { slot: name, release }: SlotNote): Arm | null {
  return slot?.image === release ? armOf(slot, name, release) : null;
}

function armOf(seen: Seen | null, id: string, name: string): Arm {
  return { id, name, ready: seen === null ? null : isReady(seen) };
}

function ready(name: string, { running, ready: up, all }: Seen): string {
  return running ? `${up} of ${all} instances of ${name} are ready` : `${name} is stopped`;
}

function told(phase: Phase, reason: string): Told {
  return { phase, reason };
}
