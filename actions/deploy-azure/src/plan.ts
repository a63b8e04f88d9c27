import {
  imageChange,
  imageIn,
  MARKER,
  markerOf,
  memberIn,
  mergeSettings,
  runningIn,
  settingsChanges,
  type MergedSettings,
  type SettingsChange,
} from '@deploy-actions/azure';
import type { Asked } from './asked.ts';
import type { Inputs } from './action.generated.ts';
import type { Release } from './release.ts';
import type { Found, Side } from './read.ts';

/** What is to be written where, and what production and the slot are told by then. */
export interface Plan {
  /** Null is production. */
  readonly slot: string | null;
  readonly creates: boolean;
  readonly settings: MergedSettings;
  readonly changes: readonly SettingsChange[];
  /** Members of `config/web` that change. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly configWas: Readonly<Record<string, unknown>>;
  /** Label of the release, and of what production has before. */
  readonly candidate: string;
  readonly before: string;
  /** Whether it is configured there already, settings and all. */
  readonly isThere: boolean;
}

export interface Planning {
  readonly found: Found;
  readonly asked: Asked;
  readonly release: Release;
  readonly deployment: string;
  /** By the platform's clock, ms since 1970. */
  readonly nowMs: number;
  readonly strategy: Inputs['strategy'];
  readonly slotName: string;
}

export function planOf({ found, asked, release, deployment, nowMs, strategy, slotName }: Planning): Plan {
  const { production, beside } = found;
  const isInPlace = strategy === 'in-place';
  // a slot that is made is made like production
  const target = isInPlace ? production : (beside ?? production);
  const marked = {
    ...asked.wanted,
    settings: { ...asked.wanted.settings, [MARKER]: markerOf(release.name, deployment, nowMs) },
  };
  const settings = mergeSettings(target.settings, marked);
  const image = imageChangeOf(target, production, release);
  const { changed, was } = differing(target.config, { ...asked.config, ...image });
  return {
    slot: isInPlace ? null : slotName,
    creates: !isInPlace && beside === null,
    settings,
    changes: settingsChanges(target.settings, settings).filter(({ name }) => name !== MARKER),
    config: changed,
    configWas: was,
    candidate: runningIn({ ...target.config, ...image }, settings.settings).label,
    before: production.running.label,
    isThere: isThere(strategy === 'slot' ? beside : production, asked, release),
  };
}

function imageChangeOf(target: Side, production: Side, release: Release): Readonly<Record<string, unknown>> {
  if (release.kind === 'package') return {};
  return imageChange(memberIn(target.config) ?? memberIn(production.config) ?? 'linuxFxVersion', release.name);
}

/** The release runs there, with all that is asked for. */
function isThere(side: Side | null, { wanted, config }: Asked, release: Release): boolean {
  if (side === null || side.running.release !== release.name) return false;
  if (release.kind === 'image' && imageIn(side.config) !== release.name) return false;
  const changes = settingsChanges(side.settings, mergeSettings(side.settings, wanted));
  return changes.length === 0 && Object.keys(differing(side.config, config).changed).length === 0;
}

function differing(from: Readonly<Record<string, unknown>>, to: Readonly<Record<string, unknown>>) {
  const names = Object.keys(to).filter((name) => (from[name] ?? '') !== to[name]);
  const only = (all: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(names.map((name) => [name, all[name] ?? '']));
  return { changed: only(to), was: only(from) };
}
