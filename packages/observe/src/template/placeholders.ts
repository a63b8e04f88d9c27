const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const ENV = 'env.';

export interface Placeholder {
  /** As it is written, without blanks around it; `env.NAME` is one, too. */
  readonly name: string;
  /** Where its braces begin in the text. */
  readonly offset: number;
}

/** Every `{{name}}` within a text. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(({ 1: name, index }) => ({ name: name!.trim(), offset: index }));
}

/** The names within `{{name}}`, as they are written there; `env.NAME` is one, too. */
export function namesIn(text: string): string[] {
  return placeholdersIn(text).map(({ name }) => name);
}

/** The text with something else in the place of each `{{name}}`; null leaves it there. */
export function replacePlaceholders(text: string, put: (placeholder: Placeholder) => string | null): string {
  return text.replaceAll(
    PLACEHOLDER,
    (whole, name: string, offset: number) => put({ name: name.trim(), offset }) ?? whole,
  );
}

/** The text with a value in each place: by default something that may stand in a host, a port, a path and a pattern. */
export function withoutPlaceholders(text: string, valueOf?: (name: string) => string | undefined): string {
  return replacePlaceholders(text, ({ name }) => valueOf?.(name) ?? '1');
}

/** The variable of the environment that a name stands for: NAME for `env.NAME`; null for what is captured. */
export function variableOf(name: string): string | null {
  return name.startsWith(ENV) ? name.slice(ENV.length) : null;
}

/** What a name stands for in the environment; undefined for what is captured, and for a variable that is not there. */
export function valueInEnvironment(name: string, env: Readonly<Record<string, string>>): string | undefined {
  const variable = variableOf(name);
  return variable !== null && Object.hasOwn(env, variable) ? env[variable] : undefined;
}
