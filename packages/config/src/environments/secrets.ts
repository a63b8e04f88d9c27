import type { Finding } from '@deploy-actions/strategy';
import type { InferOutput } from 'valibot';
import { secrecyOf } from './secretTexts.ts';
import type { Entry } from './entries.ts';
import type { SecretReference, Target } from './model.ts';
import type { secret } from './schema/settings.ts';

type WrittenSecret = InferOutput<typeof secret>;

const stores = {
  'key-vault-secret': 'key-vault',
  'secrets-manager': 'secrets-manager',
  parameter: 'parameter-store',
} as const satisfies Partial<Record<keyof WrittenSecret, SecretReference['store']>>;

type Place = keyof typeof stores;

const PLACES = Object.keys(stores) as Place[];

/** Who can hand a secret to the app. */
const placesOf: Readonly<Record<Target['kind'], readonly Place[]>> = {
  ecs: ['secrets-manager', 'parameter'],
  azure: ['key-vault-secret'],
};

/** Where the app finds its secrets, of all that holds for an environment. */
export function secretsOf(
  entries: readonly Entry[],
  target: Target | null,
): { secrets: SecretReference[]; problems: Finding[] } {
  const problems: Finding[] = [];
  const secrets = entries
    .filter(({ key }) => key[0] === 'secrets')
    .flatMap(({ value, path }) => {
      const written = value as WrittenSecret;
      const given = PLACES.filter((place) => written[place] !== undefined);
      const [place, second] = given;
      const fault = (message: string) => {
        problems.push({ path, message: `the secret \`${written.name}\` ${message}` });
        return [];
      };
      if (place === undefined) return fault(`does not say where it is kept: give ${listed(PLACES)}`);
      if (second !== undefined) return fault(`says two places, ${given.map(quoted).join(' and ')}: keep one of them`);
      const allowed = target === null ? PLACES : placesOf[target.kind];
      if (!allowed.includes(place))
        return fault(`is kept where \`${target!.kind}\` cannot read it: give ${listed(allowed)}`);
      return [{ name: written.name, store: stores[place], reference: written[place]! }];
    });
  return { secrets, problems };
}

/** The variables of an environment, as texts. One that holds a secret is refused; its value is in no message. */
export function variablesOf(entries: readonly Entry[]): {
  variables: Record<string, string>;
  problems: Finding[];
  warnings: Finding[];
} {
  const all = entries.filter(({ key }) => key[0] === 'variables');
  const found = (secrecy: ReturnType<typeof secrecyOf>, message: string) =>
    all
      .filter(({ key, value }) => secrecyOf(key[1]!, value) === secrecy)
      .map(({ key, path }): Finding => ({ path, message: `\`${key[1]}\` ${message}` }));
  return {
    variables: Object.fromEntries(all.map(({ key, value }) => [key[1]!, String(value as string | number | boolean)])),
    problems: found(
      'looks',
      'is called like a secret and holds what looks like one (it is not shown): name it under `secrets`',
    ),
    warnings: found('sounds', 'is called like a secret: if it is one, name it under `secrets`'),
  };
}

function listed(places: readonly Place[]): string {
  const [last, ...others] = places.map(quoted).toReversed();
  return others.length === 0 ? last! : `${others.toReversed().join(', ')} or ${last}`;
}

function quoted(place: string): string {
  return `\`${place}\``;
}
