import { createHash } from 'node:crypto';

/** Below it is all that this project keeps on GitHub; no branch, no tag, so no workflow starts on it. */
const ROOT = 'refs/deploy-actions';

/** Bytes of one component: two of them and the root stay below 255, which file systems and GitHub take. */
const LONGEST = 115;

/** Of a name that is too long, as many bytes are kept as leave room for the mark and 32 digits of a hash. */
const KEPT = LONGEST - 34;

/**
 * The ref of a target's journal. Environments are told apart without regard to case, as GitHub does it: two workflows that
 * spell one differently must not hold a lease each.
 *
 * @throws RangeError for a name that is empty or no valid Unicode
 */
export function refOf(environment: string, target: string): string {
  return `${ROOT}/${encoded('environment', environment.toLowerCase())}/${encoded('target', target)}`;
}

/**
 * The names that a ref stands for: the environment in lower case, the target as it was given. Null for a ref of another
 * kind, and for a name that was too long to be kept: the records of its journal have it.
 */
export function namesOf(ref: string): { readonly environment: string; readonly target: string } | null {
  const [, environment, target] = /^refs\/deploy-actions\/([^/]+)\/([^/]+)$/.exec(ref) ?? [];
  if (environment === undefined || target === undefined) return null;
  const names = { environment: decoded(environment), target: decoded(target) };
  return names.environment === null || names.target === null
    ? null
    : { environment: names.environment, target: names.target };
}

/**
 * Letters, digits, `-` and `_` stay; every other byte of UTF-8 becomes `=` and two digits, as in quoted-printable. So a
 * slash makes no folder, and nothing is left that git, a shell or a URL reads otherwise.
 */
function encoded(what: string, name: string): string {
  if (name === '' || !name.isWellFormed()) {
    throw new RangeError(
      `The ${what} of a journal must be a text of one character or more, got ${JSON.stringify(name)}.`,
    );
  }
  const text = [...new TextEncoder().encode(name)].map(encodedByte).join('');
  if (text.length <= LONGEST) return text;
  // `==` is in no name that was kept whole
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 32);
  return `${text.slice(0, KEPT)}==${hash}`;
}

function encodedByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[\w-]/.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function decoded(component: string): string | null {
  if (!/^(?:[\w-]|=[\dA-F]{2})+$/.test(component)) return null;
  const bytes = component.match(/=..|./g)!.map((each) => {
    return each.length === 1 ? each.charCodeAt(0) : Number.parseInt(each.slice(1), 16);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
