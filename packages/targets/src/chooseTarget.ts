import type { Problem } from '@deploy-actions/strategy';
import type { Places } from './table.ts';

export type TargetName = keyof Places;

/** What an input is, by its name; those that were not given are absent, undefined or empty. */
export type Given = Readonly<Record<string, unknown>>;

interface Own {
  /** For people: what a site of it is called. */
  readonly thing: string;
  /** That there is none of without it, the first one says which platform is meant. */
  readonly needed: readonly [string, ...string[]];
  readonly more: readonly string[];
}

/** The inputs that only one of the platforms goes by. */
const OWN: Readonly<Record<TargetName, Own>> = {
  ecs: {
    thing: 'an ECS service',
    needed: ['service'],
    more: ['cluster', 'role-to-assume', 'engine', 'stickiness', 'task-definition'],
  },
  'app-service': {
    thing: 'a site of App Service',
    needed: ['app-name', 'resource-group', 'slot-name'],
    more: [
      'subscription-id',
      'tenant-id',
      'client-id',
      'sign-in',
      'cloud',
      'arm-endpoint',
      'authority-host',
      'image',
      'package',
    ],
  },
};

const NAMES = Object.keys(OWN) as TargetName[];

/**
 * Which platform inputs mean, by what is given; or all that contradicts that, or is missing. Nothing that only another platform goes
 * by is passed over in silence.
 *
 * @param inputs with the input `target`, where there is one
 */
export function chooseTarget(inputs: Given): { readonly target: TargetName } | { readonly problems: Problem[] } {
  const target = meant(inputs);
  const { thing, needed } = OWN[target];
  const [first] = needed;
  const named = isGiven(inputs[first]) ? `\`${first}\` names ${thing}` : `${thing} is meant`;
  const foreign = NAMES.filter((each) => each !== target).flatMap((other) =>
    [...OWN[other].needed, ...OWN[other].more]
      .filter((input) => isGiven(inputs[input]))
      .map((input) => ({ input, message: `is for ${OWN[other].thing}, and ${named}: leave one of both out.` })),
  );
  const missing = needed
    .filter((input) => !isGiven(inputs[input]))
    .map((input) => ({ input, message: `is required, but was not given or is empty${instead(target, inputs)}.` }));
  const problems = [...missing, ...foreign];
  return problems.length > 0 ? { problems } : { target };
}

function meant(inputs: Given): TargetName {
  const named = NAMES.find((each) => each === inputs['target']);
  const lead = NAMES.find((each) => isGiven(inputs[OWN[each].needed[0]]));
  const any = NAMES.find((each) => OWN[each].needed.some((input) => isGiven(inputs[input])));
  return named ?? lead ?? any ?? 'ecs';
}

/** What else could have been given, where nothing says which platform is meant. */
function instead(target: TargetName, inputs: Given): string {
  const isSaid = inputs['target'] !== undefined || OWN[target].needed.some((input) => isGiven(inputs[input]));
  if (isSaid) return '';
  const others = NAMES.filter((each) => each !== target).map(
    (each) => `\`${OWN[each].needed[0]}\` for ${OWN[each].thing}`,
  );
  return ` (${others.join(', ')})`;
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}
