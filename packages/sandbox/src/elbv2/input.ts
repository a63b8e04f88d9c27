import { validationError } from './errors.ts';

/** Reads values from query requests, in which every leaf is a string and an empty list is an empty string. */

export function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw validationError(`A value for '${name}' must be specified`);
}

export function integer(value: unknown, name: string, { min, max }: { min: number; max: number }): number {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max) return number;
  throw validationError(`'${name}' must be a whole number between ${min} and ${max} inclusive, not '${String(value)}'`);
}

export function truth(value: unknown, name: string): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw validationError(`'${name}' must be true or false, not '${String(value)}'`);
}

export function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  throw validationError(`'${name}' must be one of '${allowed.join(', ')}', not '${String(value)}'`);
}

export function list<T = any>(value: unknown): T[] {
  return Array.isArray(value) ? value : [];
}

/** One page of a listing: `Marker` is the position of the next item. */
export function page<T>(
  items: readonly T[],
  input: { Marker?: string; PageSize?: unknown },
): { page: T[]; NextMarker?: string } {
  const size = input.PageSize === undefined ? 400 : integer(input.PageSize, 'PageSize', { min: 1, max: 400 });
  const start = input.Marker ? integer(input.Marker, 'Marker', { min: 0, max: items.length }) : 0;
  const end = start + size;
  return { page: items.slice(start, end), ...(end < items.length && { NextMarker: String(end) }) };
}

/** The same settings in whatever order, without the tags: a repeated call has the same fingerprint. */
export function fingerprintOf(input: Record<string, unknown>): string {
  const settings = Object.entries(input).filter(([key, value]) => key !== 'Tags' && value !== undefined);
  return JSON.stringify(settings.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
