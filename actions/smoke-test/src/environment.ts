import type { Problem } from '@deploy-actions/toolkit';

type Environment = Readonly<Record<string, string>>;

/** The values of the variables that the input `secrets` names, and what is wrong with it. */
export function secretsNamed(
  names: readonly string[],
  env: Environment,
): { readonly values: readonly string[]; readonly problems: readonly Problem[] } {
  const missing = names.filter((name) => !env[name]);
  return {
    values: names.flatMap((name) => env[name] ?? []),
    problems: missing.map((name) => ({
      input: 'secrets',
      // a value in place of a name must not be shown
      message: /^[A-Za-z_]\w{0,99}$/.test(name)
        ? `\`${name}\` ${env[name] === '' ? 'is empty' : 'is not set'} in the environment of the step: give it by \`env:\`, and its name here.`
        : 'names of environment variables are expected, one per line, never values.',
    })),
  };
}
