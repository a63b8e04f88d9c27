import { annotate, type Context } from '@deploy-actions/toolkit';
import { isWarmUpStrict } from './asked.ts';
import type { Inputs } from './action.generated.ts';
import type { Release } from './release.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import type { Found } from './read.ts';

/** What changes, by name: values of settings are secrets. The lines of a diff. */
export function changeLines({ found, plan, release }: Shown): string[] {
  const { production } = found;
  const from = production.running.release ?? 'unknown';
  return [
    ...(from === release.name ? [] : [`- release: ${from}`, `+ release: ${release.name}`]),
    ...(plan.creates ? [`+ slot: ${plan.slot}`] : []),
    ...Object.keys(plan.config)
      .filter((name) => !name.endsWith('FxVersion'))
      .flatMap((name) => [`- ${name}: ${text(plan.configWas[name])}`, `+ ${name}: ${text(plan.config[name])}`]),
    ...plan.changes.map(
      ({ kind, name, how }) => `${SIGNS[how]} ${kind}: ${name}${how === 'changed' ? ' (changed)' : ''}`,
    ),
  ];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

export interface Shown {
  readonly found: Found;
  readonly plan: Plan;
  readonly release: Release;
}

/** Tells what is going to change, and what somebody should know before. */
export function show({ inputs, log }: Context<Inputs>, shown: Shown): void {
  const lines = changeLines(shown);
  for (const line of lines) log.line(line);
  if (lines.length === 0) log.line('nothing differs');
  for (const message of warningsOf(inputs, shown)) annotate({ level: 'warning', title: inputs['app-name'], message });
}

function warningsOf(inputs: Inputs, { found: { production }, plan }: Shown): string[] {
  if (plan.isThere) return [];
  const { strategy, identity } = inputs;
  const health =
    inputs['health-check-path'] ?? (production.config['healthCheckPath'] as string | null | undefined) ?? '';
  const isBlind = identity === undefined && health === '' && inputs['smoke-test'] === undefined;
  const swaps = strategy !== 'in-place' && strategy !== 'slot';
  return [
    ...(isBlind ? [BLIND] : identity === undefined ? [NO_IDENTITY] : []),
    ...(swaps && !isWarmUpStrict(plan.settings.settings) ? [LAX] : []),
    ...(strategy === 'in-place' ? [IN_PLACE] : []),
  ];
}

const BLIND =
  'Nobody asks the release anything: there is no `identity`, no health check path and no `smoke-test`, so that it is good as soon ' +
  'as the platform says that its instances are up.';

const NO_IDENTITY =
  'Without `identity` nobody can tell whether an instance still runs the release before: the platform does not say which one it runs.';

const LAX =
  'A swap takes any answer for warm, an error as well. Give `warm-up-path` and `warm-up-statuses`, and the swap itself asks for the ' +
  "release's health.";

const IN_PLACE =
  'Production itself is deployed to: its instances restart with the release, and users meet it before it was tested.';

/** What the platform says that a swap would do, for a slot that is there. */
export async function showDifferences({ log }: Context<Inputs>, { host }: Ports, slot: string): Promise<void> {
  const all = await host.differences(slot);
  const line = (what: string, names: readonly string[]) => {
    if (names.length > 0) log.line(`${what}: ${names.join(', ')}`);
  };
  const named = (test: (rule: string) => boolean) =>
    all.filter(({ rule }) => test(rule)).map(({ name, type }) => `${name} (${type})`);
  const isSwapped = (rule: string) => rule === 'SettingsWillBeSwapped';
  log.line(`${all.length} settings differ between ${slot} and production, before anything is deployed`);
  line('a swap would exchange', named(isSwapped));
  line(
    'a swap would leave where they are',
    named((rule) => !isSwapped(rule)),
  );
}
