import { MARKER, type ConnectionStrings, type WantedSettings } from '@deploy-actions/azure';
import { meant } from '@deploy-actions/strategy';
import type { Pair, Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** What the inputs ask for besides the release itself. */
export interface Asked {
  readonly wanted: WantedSettings;
  /** Members of `config/web`. */
  readonly config: Readonly<Record<string, string>>;
}

/** https://learn.microsoft.com/rest/api/appservice/web-apps/update-connection-strings#connectionstringtype */
const TYPES = [
  'MySql',
  'SQLServer',
  'SQLAzure',
  'Custom',
  'NotificationHub',
  'ServiceBus',
  'EventHub',
  'ApiHub',
  'DocDb',
  'RedisCache',
  'PostgreSQL',
] as const;

/** https://learn.microsoft.com/azure/app-service/reference-app-settings#deployment-slots */
const WARM_UP = { path: 'WEBSITE_SWAP_WARMUP_PING_PATH', statuses: 'WEBSITE_SWAP_WARMUP_PING_STATUSES' } as const;

export function askedOf(inputs: Inputs): Asked {
  const given = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });
  return {
    wanted: {
      settings: {
        ...Object.fromEntries(inputs['app-settings'].map(({ key, value }) => [key, value])),
        ...given(WARM_UP.path, inputs['warm-up-path']),
        ...given(WARM_UP.statuses, inputs['warm-up-statuses']),
      },
      strings: stringsOf(inputs['connection-strings']),
      sticky: inputs.sticky,
      unset: inputs.unset,
    },
    config: {
      ...given('appCommandLine', inputs['startup-command']),
      ...given('healthCheckPath', inputs['health-check-path']),
    },
  };
}

/** Whether a swap itself asks for the release's health, rather than for any answer. */
export function isWarmUpStrict(settings: Readonly<Record<string, string>>): boolean {
  return (settings[WARM_UP.statuses] ?? '') !== '';
}

function stringsOf(pairs: readonly Pair[]): ConnectionStrings {
  return Object.fromEntries(
    pairs.map(({ key, value }) => {
      const { type, name } = typed(key);
      return [name, { value, type }];
    }),
  );
}

/** `SQLAzure/main` */
function typed(key: string): { readonly type: string; readonly name: string } {
  const end = key.indexOf('/');
  return end < 0 ? { type: 'Custom', name: key } : { type: key.slice(0, end), name: key.slice(end + 1) };
}

/** Everything in the inputs that is wrong by itself, before anybody is asked. */
export function askedProblems(inputs: Inputs): Problem[] {
  const when = (is: boolean, input: string, message: string): Problem[] => (is ? [{ input, message }] : []);
  const { strategy, image, identity } = inputs;
  const isInPlace = strategy === 'in-place';
  return [
    ...when(
      (inputs.package === undefined) === (image === undefined),
      'package',
      'or `image` must be given, one of the two: it is what is deployed.',
    ),
    ...(image === undefined ? [] : imageProblems(image, inputs['allow-tag'])),
    ...when(
      !isInPlace && inputs['slot-name'].toLowerCase() === 'production',
      'slot-name',
      'is production itself, which cannot be swapped with itself: name another slot, or give `strategy: in-place`.',
    ),
    ...when(
      isInPlace && inputs['create-slot'],
      'create-slot',
      'has no meaning with `strategy: in-place`, which uses no slot.',
    ),
    ...when(
      (strategy === 'canary') !== (inputs.plan !== undefined),
      'plan',
      'goes with `strategy: canary`, and that with a plan: `10@10m, 100@5m`.',
    ),
    ...when(
      strategy === 'canary' && inputs.package !== undefined,
      'strategy',
      '`canary` needs a container image: a release must be told by what the platform says of it, and it says nothing of packages.',
    ),
    ...when(
      strategy === 'canary' && !inputs['rollback-safe'],
      'rollback-safe',
      'is `false`, and with `strategy: canary` both releases serve side by side and one that fails goes back: use one of the two.',
    ),
    ...when(
      identity === undefined && inputs['identity-in'] !== undefined,
      'identity',
      'is missing: `identity-in` says where it is.',
    ),
    ...when(
      identity !== undefined && inputs['identity-in'] === undefined,
      'identity-in',
      'is missing: `header NAME`, `json PATH` or `body`.',
    ),
    ...['identity-path', 'health-check-path', 'warm-up-path'].flatMap((name) => {
      const path = inputs[name as 'identity-path'] as string | undefined;
      return when(
        path !== undefined && !/^\/\S*$/.test(path),
        name,
        `must be a path that begins with a slash, but is ${JSON.stringify(path)}.`,
      );
    }),
    ...when(
      inputs['warm-up-statuses'] !== undefined && !/^[1-5]\d\d(,[1-5]\d\d)*$/.test(inputs['warm-up-statuses']),
      'warm-up-statuses',
      'must be statuses separated by commas, `200,202`.',
    ),
    ...settingsProblems(inputs),
  ];
}

function imageProblems(image: string, mayBeTag: boolean): Problem[] {
  if (!/^[^\s|]+$/.test(image))
    return [{ input: 'image', message: `must be a container image, but is ${JSON.stringify(image)}.` }];
  if (/@sha256:[0-9a-f]{64}$/.test(image) || mayBeTag) return [];
  const message =
    `must end in a digest, @sha256:…, but is ${JSON.stringify(image)}: a tag may mean another image by the time that an instance pulls it. ` +
    'Give the digest that the push has printed, or `allow-tag: true`.';
  return [{ input: 'image', message }];
}

function settingsProblems(inputs: Inputs): Problem[] {
  const names = inputs['app-settings'].map(({ key }) => key);
  const all = [...names, ...inputs.sticky, ...inputs.unset];
  return [
    ...repeated('app-settings', inputs['app-settings']),
    ...repeated('connection-strings', inputs['connection-strings']),
    ...inputs['connection-strings'].flatMap(({ key, line }) => {
      const { type } = typed(key);
      if ((TYPES as readonly string[]).includes(type)) return [];
      const close = meant(type, TYPES);
      const hint = close ? ` Did you mean \`${close}\`?` : '';
      return [
        {
          input: 'connection-strings',
          message: `line ${line}: there is no type \`${type}\`.${hint} There are ${TYPES.join(', ')}.`,
        },
      ];
    }),
    ...inputs.unset
      .filter((name) => names.includes(name))
      .map((name) => ({
        input: 'unset',
        message: `\`${name}\` is set by \`app-settings\` and removed by \`unset\`: one of the two.`,
      })),
    ...(all.includes(MARKER)
      ? [{ input: 'app-settings', message: `\`${MARKER}\` is written by this action itself: choose another name.` }]
      : []),
  ];
}

function repeated(input: string, pairs: readonly Pair[]): Problem[] {
  return pairs.flatMap(({ key, line }, index) => {
    const first = pairs.findIndex((each) => each.key === key);
    return first === index
      ? []
      : [{ input, message: `\`${key}\` is on line ${pairs[first]!.line} and on line ${line}: once is enough.` }];
  });
}
