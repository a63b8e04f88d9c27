import type { Path } from '@deploy-actions/strategy';
import { cut } from '../expect/show.ts';

const LONGEST_SHOWN = 60;

/** Parts of a path below which values may be secret, or hold one: they are never shown. */
const SECRET = ['auth', 'headers', 'httpHeaders', 'json', 'form', 'body', 'url', 'path', 'target', 'proxy', 'env'];

/** `checks[0].expect.json["$.status"]` */
export function nameOf(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[\w$]{1,60}$/.test(part)) return `[${JSON.stringify(cut(part, LONGEST_SHOWN))}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}

/** A value for a person: itself where it is short and no secret, else what kind of value it is. */
export function shown(value: unknown, path: Path): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const isSecret = path.some((part) => SECRET.includes(String(part)));
  if (typeof value === 'string') return isSecret ? 'a text' : `the text ${JSON.stringify(cut(value, LONGEST_SHOWN))}`;
  if (typeof value === 'number' || typeof value === 'boolean') return isSecret ? `a ${typeof value}` : String(value);
  return 'something else';
}
