import { meant, type Finding } from '@deploy-actions/strategy';
import { placeholdersIn, variableOf } from '../template/placeholders.ts';
import { textsOf, textsWithin, type Text } from './placeholderFindings.ts';
import type { WrittenSuite } from './schema/suite.ts';

export type Environment = Readonly<Record<string, string>>;

/**
 * Every `{{env.NAME}}` of a suite of a sound shape that the environment does not hold: a check must not fail for it after
 * minutes. An empty text counts as missing, since it is what a secret gives that does not exist.
 */
export function environmentFindings(written: WrittenSuite, env: Environment): Finding[] {
  return textsOfSuite(written).flatMap(({ text, path }) =>
    placeholdersIn(text).flatMap(({ name, offset }) => {
      const variable = variableOf(name);
      const message = variable === null ? null : faultOf(variable, env);
      return message === null ? [] : [{ path, offset, message }];
    }),
  );
}

function textsOfSuite({ identity, checks = [] }: WrittenSuite): Text[] {
  return [
    ...textsWithin(identity, ['identity']),
    ...checks.flatMap(({ steps = [], ...check }, index) => [
      ...textsOf(check, ['checks', index]),
      ...steps.flatMap((step, at) => textsOf(step, ['checks', index, 'steps', at])),
    ]),
  ];
}

function faultOf(name: string, env: Environment): string | null {
  const isKnown = Object.hasOwn(env, name);
  if (isKnown && env[name] !== '') return null;
  const what = `uses \`{{env.${name.slice(0, 60)}}}\`, which`;
  if (isKnown) return `${what} is empty: a secret that does not exist gives an empty text.`;
  const near = meant(name, Object.keys(env));
  const hint = near === null ? '' : ` Did you mean \`{{env.${near}}}\`?`;
  return `${what} the environment of the step does not have.${hint}`;
}
