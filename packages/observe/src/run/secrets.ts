import type { Check, HttpStep, Step, Suite } from '../model.ts';
import { hasPlaceholders } from '../template.ts';
import { namesIn, valueInEnvironment } from '../template/placeholders.ts';

/** What a name holds that sounds so is a secret wherever it is used. */
const SOUNDS_SECRET =
  /(?<![a-z])(?:pass|pw|pwd|pin|otp|sid)(?![a-z])|passw|passphrase|passcode|secret|token|credential|api[-_]?key|private|session|cookie|auth(?!or(?!i[sz]))|jwt|signature/i;

/** Longest name that is looked at; no secret's name is longer. */
const LONGEST_NAME = 200;

export function soundsSecret(name: string): boolean {
  return SOUNDS_SECRET.test(name.slice(0, LONGEST_NAME));
}

/**
 * What a suite sends as a credential, or takes from the environment to send it anywhere but in a host or path. Host and path are
 * what a person has to see; a name that sounds secret is secret there, too.
 */
export function secretsOfSuite(suite: Suite, env: Readonly<Record<string, string>>): readonly string[] {
  const checks = suite.identity === undefined ? suite.checks : [suite.identity, ...suite.checks];
  const written = checks.flatMap(({ steps }) => steps.flatMap(literalSecrets));
  const names = checks.flatMap((check) => [...secretNames(check)]);
  const values = names.map((name) => valueInEnvironment(name, env) ?? '');
  const { proxy } = suite.network;
  const proxies = typeof proxy === 'object' ? [proxy.http, proxy.https] : [proxy];
  const urls = [suite.target, ...proxies].flatMap((url) => (url === undefined ? [] : passwordsOf(url)));
  return [...new Set([...written, ...values, ...urls])].filter((each) => each.trim() !== '');
}

/** The names within `{{name}}` of a check that hold secrets: captured ones, and `env.NAME`. */
export function secretNames(check: Check): ReadonlySet<string> {
  const names = check.steps.flatMap((step) =>
    hasPlaceholders(step)
      ? [...namesIn(sentBesidesPath(step)), ...namesIn(JSON.stringify(step)).filter(soundsSecret)]
      : [],
  );
  const captured = check.steps.flatMap((step) => (step.kind === 'http' ? Object.keys(step.capture) : []));
  return new Set([...names, ...captured.filter(soundsSecret)]);
}

function sentBesidesPath(step: Step): string {
  if (step.kind === 'tcp') return '';
  const { headers, body, auth, url } = step;
  return JSON.stringify([headers, body, auth, afterPath(url)]);
}

function afterPath(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? '' : url.slice(query);
}

/** Those that are written out in the file. */
function literalSecrets(step: Step): string[] {
  if (step.kind === 'tcp') return [];
  const { headers, body, auth, url } = step;
  const fields = body?.kind === 'form' ? Object.entries(body.fields) : body?.kind === 'json' ? textsOf(body.json) : [];
  const query = url.includes('?') ? [...new URLSearchParams(afterPath(url))] : [];
  const named = [...Object.entries(headers), ...fields, ...query].filter(([name]) => soundsSecret(name));
  // Of `Bearer abc` the second word is the secret.
  const values = named.flatMap(([, value]) => [value, value.slice(value.indexOf(' ') + 1)]);
  return [...values, ...ofAuth(auth), ...passwordsOf(url)].filter((value) => !value.includes('{{'));
}

function ofAuth(auth: HttpStep['auth']): string[] {
  if (auth === undefined) return [];
  return auth.kind === 'bearer' ? [auth.token] : [auth.password];
}

/** The texts of a JSON value with the key that holds them. */
function textsOf(json: unknown, key = ''): [string, string][] {
  if (typeof json === 'string') return [[key, json]];
  if (Array.isArray(json)) return json.flatMap((each) => textsOf(each, key));
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => textsOf(value, name));
}

function passwordsOf(url: string): string[] {
  const { password = '' } = URL.parse(url) ?? {};
  return password === '' ? [] : [password, decoded(password)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
