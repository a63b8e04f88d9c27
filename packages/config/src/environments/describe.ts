import type { Path } from '@deploy-actions/strategy';

const LONGEST_SHOWN = 40;

/** Parts of a path below which values may be secret, or hold one: they are never shown. */
const HIDDEN = ['variables', 'env', 'environment-variables', 'secrets', 'database', 'notifications', 'notification'];

/** `environments.production.ecs.service[0]` */
export function nameOf(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const text = part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part;
      if (!/^[\w$-]+…?$/.test(text)) return `[${JSON.stringify(text)}]`;
      return index === 0 ? text : `.${text}`;
    })
    .join('');
}

/** A value for a person: itself where it is short and no secret, else what kind of value it is. */
export function shown(value: unknown, path: Path): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
  if (path.some((part) => HIDDEN.includes(String(part))))
    return `a ${typeof value === 'string' ? 'text' : typeof value} of another form`;
  const text = `${value as string | number | boolean}`.replaceAll(/\s+/g, ' ');
  return `\`${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}\``;
}
