import {
  cloudOf,
  connectArm,
  connectSites,
  connectSlotTarget,
  createPlatformClock,
  fromTags,
  parseSlotNote,
  signIn,
  takeSlotsHome,
  type CloudOptions,
  type PlatformClock,
  type SiteRef,
  type SitesApi,
  type Tagged,
  type Wanted,
} from '@deploy-actions/azure';
import type { Problem } from '@deploy-actions/strategy';
import type { Asker, BringingHome, Held, Home, Job, Note, Opening, OpenTarget, Platform } from './platform.ts';

/** A site, the slot that its candidates run in, and who to sign in as: by default whoever the environment says. */
export interface AppServicePlace extends SiteRef, CloudOptions {
  readonly slot: string;
  readonly credentials?: Wanted | undefined;
}

interface Connections {
  readonly sites: SitesApi;
  readonly place: AppServicePlace;
  readonly clock: PlatformClock;
}

/** The platform with its first token; or why there is none. */
export async function connectAppServicePlatform(
  { action, version }: Asker,
  place: AppServicePlace,
  job: Job,
): Promise<{ readonly platform: Platform } | { readonly problems: readonly Problem[] }> {
  const cloud = cloudOf(place);
  const signedIn = await signIn(cloud, place.credentials ?? {}, job);
  if ('problems' in signedIn) return signedIn;
  const clock = createPlatformClock();
  const arm = connectArm({
    cloud,
    tokens: signedIn.tokens,
    userAgent: `deploy-actions/${action}/${version}`,
    onDate: (header) => clock.tell(header),
  });
  return { platform: appServicePlatform({ sites: connectSites(arm, place), place, clock }) };
}

function appServicePlatform(connections: Connections): Platform {
  const { sites, place, clock } = connections;
  return {
    target: `${place.resourceGroup}/${place.site}`,
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

async function placeProblems({ sites, place }: Connections): Promise<Problem[]> {
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
  { sites, place }: Connections,
  { rollout, owner, release, note, alarms = [] }: Opening,
): Promise<OpenTarget> {
  const target = await connectSlotTarget({
    sites,
    ref: place,
    slot: place.slot,
    release,
    holder: { rollout, owner },
    note: note === null ? null : parseSlotNote(note),
  });
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
    inspect: () => target.inspect(),
    apply: (goal) => target.apply(goal),
    release: target.release,
    serves: target.serves,
    note: (): Note => ({ ...target.note() }),
    deployment: () => null,
    byHand: () => target.byHand(),
    metrics: async () => {
      throw new Error('The counts of Azure Monitor are not read yet: name a metrics file.');
    },
  };
}

async function takeHome(
  { sites, place }: Connections,
  owner: string,
  { pollMs, withinMs, signal, say }: BringingHome,
): Promise<Home> {
  const tagged = fromTags(await sites.tags());
  if (tagged?.owner !== owner) return { result: 'nothing', reason: 'Nothing of it is written on the site.' };
  const { note, ...holder } = tagged;
  const target = await connectSlotTarget({ sites, ref: place, slot: note.slot, release: null, holder, note });
  const homing = { intervalMs: pollMs, timeoutMs: withinMs, signal, say, keepsPromoted: true };
  const { result, reason } = await takeSlotsHome(target, homing);
  return { result: result === 'succeeded' ? 'home' : 'going-on', reason };
}
