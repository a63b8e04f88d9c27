import { hostOf } from '../http/place.ts';
import type { Check, Network, Step } from '../model.ts';
import { valueInEnvironment, withoutPlaceholders } from '../template/placeholders.ts';

/** Where each host is connected to; a host that is not in it is connected to as usual. */
export type Pins = Readonly<Record<string, string>>;

/**
 * The hosts of a check that `resolve` names. A host that is known only once a value was captured is connected to as usual until
 * then, so it is none of them.
 */
export function pinnedHosts(
  check: Check,
  target: string | undefined,
  network: Network,
  env: Readonly<Record<string, string>>,
): readonly string[] {
  if (Object.keys(network.resolve).length === 0) return [];
  const hosts = check.steps.map((step) => hostOfStep(step, target, env));
  return [...new Set(hosts)].filter((host) => host !== null && Object.hasOwn(network.resolve, host)) as string[];
}

function hostOfStep(step: Step, target: string | undefined, env: Readonly<Record<string, string>>): string | null {
  if (step.kind === 'tcp') return step.host;
  const filled = withoutPlaceholders(step.url, (name) => valueInEnvironment(name, env));
  const url = URL.parse(filled, target);
  return url === null ? null : hostOf(url);
}

/**
 * As many ways to ask as the host with the most addresses needs: each address of each host is in one of them, at least.
 * One way without pins when no host has any.
 */
export function waysOf(addresses: ReadonlyMap<string, readonly string[]>): readonly Pins[] {
  const most = Math.max(1, ...[...addresses.values()].map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    Object.fromEntries(
      [...addresses].flatMap(([host, all]) => (all.length === 0 ? [] : [[host, all[index % all.length]!]])),
    ),
  );
}

/** `10.0.0.4`; with several hosts `app.example.com 10.0.0.4, auth.example.com 10.0.1.7`; null without pins. */
export function labelOf(pins: Pins): string | null {
  const entries = Object.entries(pins);
  if (entries.length <= 1) return entries[0]?.[1] ?? null;
  return entries.map((each) => each.join(' ')).join(', ');
}
