import { meant, type Finding, type Path } from '@deploy-actions/strategy';
import { placeholdersIn, variableOf } from '../../template/placeholders.ts';
import type { Place } from '../../template/places.ts';
import { filledIn, namesFor, OF_THE_ARM, OF_THE_EDGE, OF_THE_TIME, type Question } from '../placeholders.ts';
import { measures, type Measure } from '../settings.ts';

type Env = Readonly<Record<string, string>>;

/** A text in which something is filled in. */
export interface Template {
  readonly text: string;
  readonly path: Path;
  /** The number that it is asked for; null where only the environment is filled in. */
  readonly measure: Measure | null;
  readonly place: Place;
  /** What the text is once it is filled in; its fault, or null. */
  readonly check?: (filled: string) => string | null;
}

/** All that is wrong with what a template has within its braces, and with what the environment has for it. */
export function templateFindings({ text, path, measure, place, check }: Template, env: Env): Finding[] {
  const names = measure === null ? [] : namesFor(measure);
  const wrong = placeholdersIn(text).flatMap(({ name, offset }): Finding[] => {
    const message = nameFault(name, names, env);
    return message === null ? [] : [{ path, offset, message }];
  });
  const single = singleBraces(text, names).map(({ name, offset }) => ({
    path,
    offset,
    message: `has \`{${name}}\` in single braces: write \`{{${name}}}\`.`,
  }));
  const missing = measure === null || wrong.length + single.length > 0 ? [] : missingNames(text, measure);
  const found = [...wrong, ...single, ...missing.map((message) => ({ path, message }))];
  if (found.length > 0) return found;
  const fault = filledFault(text, measure, env, place, check);
  return fault === null ? [] : [{ path, message: fault }];
}

function nameFault(name: string, names: readonly string[], env: Env): string | null {
  const given = `\`{{${name.slice(0, 60)}}}\``;
  const variable = variableOf(name);
  if (variable === null) {
    if (names.includes(name)) return null;
    const near = meant(name, names);
    if (near !== null) return `uses ${given}, which is not known here. Did you mean \`{{${near}}}\`?`;
    const others = measures.filter((measure) => namesFor(measure).includes(name));
    if (others.length > 0) return `uses ${given}, which only ${others.join(' and ')} can: give that a text of its own.`;
    const known = [...names, 'env.NAME'].map((each) => `\`{{${each}}}\``).join(', ');
    return `uses ${given}, which is not known here: there ${names.length === 0 ? 'is' : 'are'} ${known}.`;
  }
  if (!/^[A-Za-z_]\w*$/.test(variable)) return 'must name a variable of the environment: `{{env.NAME}}`.';
  if (!Object.hasOwn(env, variable)) {
    const near = meant(variable, Object.keys(env));
    const hint = near === null ? '' : ` Did you mean \`{{env.${near}}}\`?`;
    return `uses ${given}, which the environment of the step does not have.${hint}`;
  }
  return env[variable] === ''
    ? `uses ${given}, which is empty: a secret that does not exist gives an empty text.`
    : null;
}

/** `{release}`, which no language here has a meaning for. */
function singleBraces(text: string, names: readonly string[]): { name: string; offset: number }[] {
  return [...text.matchAll(/(?<!\{)\{\s*(\w+)\s*\}(?!\})/g)]
    .map(({ 1: name, index }) => ({ name: name!, offset: index }))
    .filter(({ name }) => names.includes(name));
}

/** Without these, numbers of something else would be taken for those that are asked for. */
function missingNames(text: string, measure: Measure): string[] {
  const used = placeholdersIn(text).map(({ name }) => name);
  const has = (names: readonly string[]) => names.some((name) => used.includes(name));
  return [
    ...(has(OF_THE_ARM)
      ? []
      : ['uses neither `{{release}}` nor `{{arm}}`: both releases would have the same numbers.']),
    ...(has(OF_THE_TIME) ? [] : ['does not say which time is meant: use `{{window}}`, or `{{from}}` and `{{to}}`.']),
    ...(measure !== 'slow' || has(OF_THE_EDGE)
      ? []
      : ['does not say from when on a request is slow: use `{{edge}}` (seconds) or `{{edgeMs}}`.']),
    ...(measure !== 'quantile' || used.includes('quantile')
      ? []
      : ['does not say which quantile is meant: use `{{quantile}}` (0.95 for p95).']),
  ];
}

function filledFault(
  text: string,
  measure: Measure | null,
  env: Env,
  place: Place,
  check: Template['check'],
): string | null {
  const sample: Question | null = measure && {
    measure,
    arm: 'candidate',
    release: 'release',
    fromMs: 0,
    toMs: 60_000,
    edgeMs: 500,
    quantile: 0.95,
  };
  try {
    return check?.(filledIn(text, sample, env, place)) ?? null;
  } catch (error) {
    return `cannot be filled in: ${(error as Error).message}.`;
  }
}
