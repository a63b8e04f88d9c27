import { createHash } from 'node:crypto';
import {
  addressedTo,
  connectMonitor,
  connectSlotTarget,
  fromTags,
  monitorSource,
  parseSlotNote,
  PRODUCTION,
  ROLLBACK,
  takeSlotsHome,
  type CloudOptions,
  type SiteRef,
  type Tagged,
  type Wanted,
} from '@deploy-actions/azure';
import type { Problem } from '@deploy-actions/strategy';
import { connectPlace } from './appServiceConnections.ts';
import type { Asker, BringingHome, Held, Home, Job, Note, Opening, OpenTarget, Platform } from './platform.ts';
import type { SiteConnections } from './site.ts';

/** A site, the slot that its candidates run in, and who to sign in as: by default whoever the environment says. */
export interface AppServicePlace extends SiteRef, CloudOptions {
  readonly slot: string;
  readonly credentials?: Wanted | undefined;
}

/** The platform with its first token; or why there is none. */
export async function connectAppServicePlatform(
  asker: Asker,
  place: AppServicePlace,
  job: Job,
): Promise<{ readonly platform: Platform } | { readonly problems: readonly Problem[] }> {
  const connected = await connectPlace(asker, place, job);
  return 'problems' in connected ? connected : { platform: appServicePlatform(connected.connections) };
}

function appServicePlatform(connections: SiteConnections): Platform {
  const { sites, place, clock } = connections;
  return {
    target: `${place.resourceGroup}/${place.site}`,
    journal: journalOf(place),
    clock,
    problems: () => placeProblems(connections),
    // each token is asked for anew
    credentialProblems: () => [],
    resolve: async (release) => resolveImage(release),
    // App Service begins nothing that it waits with
    waiting: async () => null,
    held: async () => heldBy(fromTags(await sites.tags())),
    bringHome: (owner, options) => takeHome(connections, owner, options),
    open: (opening) => open(connections, opening),
  };
}

/**
 * Names of sites and groups are the same in capitals, and a site is another one in another subscription: whose id some keep to
 * themselves, so that what anybody can read has a part of its digest.
 */
function journalOf({ subscriptionId, resourceGroup, site }: AppServicePlace): string {
  const subscription = createHash('sha256').update(subscriptionId.toLowerCase()).digest('hex').slice(0, 8);
  return `azure-${subscription}/${resourceGroup}/${site}`.toLowerCase();
}

async function placeProblems({ sites, place }: SiteConnections): Promise<Problem[]> {
  const { site, resourceGroup, slot } = place;
  if ((await sites.site(null)) === null) {
    return [{ input: 'app-name', message: `there is no site \`${site}\` in the resource group \`${resourceGroup}\`.` }];
  }
  if ((await sites.site(slot)) !== null) return [];
  const names = (await sites.slots()).map((each) => `\`${each}\``);
  const there = names.length === 0 ? 'It has none.' : `It has ${names.join(', ')}.`;
  return [{ input: 'slot-name', message: `\`${site}\` has no slot \`${slot}\`. ${there}` }];
}

function resolveImage(release: string): { readonly release: string } | { readonly problem: Problem } {
  if (/^[^\s|]+$/.test(release)) return { release };
  const message = `must be a container image, such as registry.example/shop@sha256:…, but is ${JSON.stringify(release)}.`;
  return { problem: { input: 'image', message } };
}

function heldBy(tagged: Tagged | null): Held | null {
  if (tagged === null) return null;
  const { rollout, owner, journal = null, note } = tagged;
  return { rollout, owner, journal, release: note.release, note: { ...note } };
}

async function open(
  { sites, place, ref, arm }: SiteConnections,
  { rollout, owner, release, note, reached = null, alarms = [] }: Opening,
): Promise<OpenTarget> {
  const target = await connectSlotTarget({
    sites,
    ref,
    slot: place.slot,
    release,
    holder: { rollout, owner },
    note: note === null ? null : parseSlotNote(note),
    reached,
  });
  // where the candidate was seen last
  let slot: string | null = place.slot;
  const unknown = alarms.map((name) => ({
    message: `alarms are not read on App Service yet: ${name}.`,
    path: ['alarms'],
  }));
  return {
    mover: `ramp-up rules move the traffic to the slot ${place.slot}, and a swap promotes it`,
    async fit(plan) {
      const fit = await target.fit(plan);
      if (unknown.length === 0) return fit;
      return { ok: false, problems: [...(fit.ok ? [] : fit.problems), ...unknown] };
    },
    held: heldBy(target.tagged),
    pin: (journal) => target.pin(journal),
    async inspect() {
      const snapshot = await target.inspect();
      slot = snapshot.candidate?.id === PRODUCTION ? null : place.slot;
      return snapshot;
    },
    addressed: (url) => addressedTo(url, target.note().host, slot),
    apply: (goal) => target.apply(goal),
    release: target.release,
    serves: target.serves,
    note: (): Note => ({ ...target.note() }),
    deployment: () => null,
    byHand: () => target.byHand(),
    metrics: async () => monitorSource(connectMonitor(arm, ref)),
  };
}

async function takeHome(
  { sites, place }: SiteConnections,
  owner: string,
  { pollMs, withinMs, signal, say }: BringingHome,
): Promise<Home> {
  const tagged = fromTags(await sites.tags());
  if (tagged?.owner !== owner) return { result: 'nothing', reason: 'Nothing of it is written on the site.' };
  const { note, ...holder } = tagged;
  const target = await connectSlotTarget({ sites, ref: place, slot: note.slot, release: null, holder, note });
  // what a rollback is to go back from is no release that was promoted
  const keepsPromoted = holder.rollout !== ROLLBACK;
  const homing = { intervalMs: pollMs, timeoutMs: withinMs, signal, say, keepsPromoted };
  const { result, reason } = await takeSlotsHome(target, homing);
  return { result: result === 'succeeded' ? 'home' : 'going-on', reason };
}
