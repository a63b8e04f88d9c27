const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

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

/** The text with a value in each place: something that may stand in a host, a port, a path and a pattern. */
export function withoutPlaceholders(text: string): string {
  return text.replaceAll(PLACEHOLDER, '1');
}
