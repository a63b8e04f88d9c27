import type { Finding, Path } from '@deploy-actions/strategy';

/** What was written, without texts that must not stand there; none of them is in a message. */
export interface Cleaned {
  readonly content: unknown;
  readonly findings: readonly Finding[];
}

/** Secrets that can be told by their form, each with its name. */
const forms: readonly (readonly [name: string, form: RegExp])[] = [
  ['an access key of AWS', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/],
  ['a token of GitHub', /gh[pousr]_[A-Za-z0-9]{12}|github_pat_\w{12}/],
  ['a token of GitLab', /glpat-[\w-]{20}/],
  ['a token of npm', /npm_[A-Za-z0-9]{30}/],
  ['a token of Slack', /xox[abeoprs]-[\w-]{10}|xapp-\d-[\w-]{10}/],
  [
    'the address of a web hook, which is a secret',
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/\S|\.webhook\.office\.com\/\S|discord(?:app)?\.com\/api\/webhooks\/\S/,
  ],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY/],
  ['a signed token (JWT)', /eyJ[\w-]{10,}\.eyJ[\w-]{10,}\./],
  ['a key of an API', /(?<![A-Za-z0-9])(?:sk_live_\w{10}|sk-[A-Za-z0-9_-]{20}|AIza[\w-]{30})/],
  ['an address with a password', /[a-z]:\/\/[^\s/:@]*:[^\s/:@$<{*][^\s/@]*@/i],
  [
    'a connection string with a password or key',
    /(?:AccountKey|SharedAccessKey|Password|Pwd)\s*=\s*[^\s;$<{*][^\s;]{3}/i,
  ],
];

const ADVICE = 'name it under `secrets`, and have it changed: it is in the history of this file';

/**
 * Refuses texts that look like secrets, wherever they stand, and expressions of workflows, which nobody evaluates here. In the
 * content `…` takes their place, so that whatever reads it later cannot show them.
 */
export function withoutSecrets(given: unknown): Cleaned {
  const findings: Finding[] = [];
  return { content: within(given, []), findings };

  function within(value: unknown, path: Path): unknown {
    if (typeof value === 'string') return cleaned(value, path);
    if (Array.isArray(value)) return value.map((each, index) => within(each, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).filter(([key]) => isFine(key, [...path, key]));
    return Object.fromEntries(members.map(([key, each]) => [key, within(each, [...path, key])]));
  }

  function cleaned(text: string, path: Path): string {
    if (isFine(text, path)) return text;
    return '…';
  }

  function isFine(text: string, path: Path): boolean {
    const fault = faultOf(text);
    if (fault !== null) findings.push({ path, message: fault });
    return fault === null;
  }
}

function faultOf(text: string): string | null {
  const [name] = forms.find(([, form]) => form.test(text)) ?? [];
  if (name !== undefined) return `here stands what looks like ${name} (it is not shown): ${ADVICE}`;
  return text.includes('${{')
    ? 'expressions of workflows are not evaluated in this file: write the value, or name a secret'
    : null;
}

const SOUNDS_SECRET =
  /(?:^|_)(?:password|passwd|passphrase|pwd|secret|token|api_?key|private_?key|access_?key|credentials?|connection_?string)$/i;

/** What a variable's name and value are like: nothing to say of it, doubtful, or surely a secret. */
export function secrecyOf(name: string, value: unknown): 'none' | 'sounds' | 'looks' {
  if (typeof value !== 'string' || value === '' || !SOUNDS_SECRET.test(name)) return 'none';
  const isPlain = /^(?:https?:|[./])/.test(value) || /\s/.test(value) || value.length < 8;
  return !isPlain && /[a-z]/i.test(value) && /\d/.test(value) ? 'looks' : 'sounds';
}
