import { soundsSecret } from '../run/secrets.ts';
import type { HurlReport, Named } from './report.ts';

/** How hurl itself replaces what it knows to be secret. */
const HIDDEN = '***';

/** Values in a report that are secret by the names they have: of headers, cookies, parameters and captures. */
export function secretsOfReport({ entries }: HurlReport): readonly string[] {
  const sent = entries.flatMap(({ calls }) =>
    calls.flatMap(({ request: { headers, cookies, query_string: query } }) => [
      ...named([...headers, ...query]).flatMap(withoutScheme),
      // a cookie is a credential whatever its name is
      ...cookies.map(({ value }) => value),
    ]),
  );
  const captured = entries.flatMap(({ captures }) =>
    named(captures.map(({ name, value }) => ({ name, value: String(value) }))),
  );
  return [...new Set([...sent, ...captured])].filter((each) => each.trim() !== '' && each !== HIDDEN);
}

/** Whether hurl has hidden a value that nobody else knows: a response may show it. */
export function hidesMore({ entries }: HurlReport): boolean {
  return entries.some(({ captures }) => captures.some(({ value }) => String(value).includes(HIDDEN)));
}

function named(pairs: readonly Named[]): string[] {
  return pairs.filter(({ name }) => soundsSecret(name)).map(({ value }) => value);
}

/** Of `Bearer abc` the second word is the secret, of `Basic …` the password within it. */
function withoutScheme(value: string): string[] {
  const [, scheme = '', rest = ''] = /^(\S+) +(.*)$/.exec(value) ?? [];
  if (scheme.toLowerCase() !== 'basic') return [value, rest];
  const userAndPassword = Buffer.from(rest, 'base64').toString();
  return [value, rest, userAndPassword.slice(userAndPassword.indexOf(':') + 1)];
}
