import { ApiError } from './api.ts';

/**
 * The type of a value in a JSON request, in the words of AWS's API models. Members that a structure does not name are
 * not looked at.
 */
export type Shape =
  | 'String'
  | 'Number'
  | 'Boolean'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly structure: Readonly<Record<string, Shape>> };

export const listOf = (list: Shape): Shape => ({ list });
export const mapOf = (map: Shape): Shape => ({ map });
export const structure = (members: Readonly<Record<string, Shape>>): Shape => ({ structure: members });

/**
 * The value without members that are null, which AWS takes as not given. Throws SerializationException for a value of
 * another type.
 *
 * @param path where the value is, for the message; '' for the whole input
 */
export function conform(shape: Shape, value: unknown, path = ''): unknown {
  if (typeof shape === 'string') {
    if (typeof value === shape.toLowerCase()) return value;
    throw mismatch(value, shape, path);
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) throw mismatch(value, 'List', path);
    return value.map((each, index) => conform(shape.list, each, join(path, index)));
  }
  if (!isObject(value)) throw mismatch(value, 'map' in shape ? 'Map' : 'Structure', path);
  const shapeOf = (key: string) =>
    'map' in shape ? shape.map : Object.hasOwn(shape.structure, key) ? shape.structure[key] : undefined;
  const members = Object.entries(value).flatMap(([key, each]) => {
    const member = shapeOf(key);
    if (member === undefined) return [[key, each]];
    return each === null ? [] : [[key, conform(member, each, join(path, key))]];
  });
  return Object.fromEntries(members) as unknown;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

function mismatch(value: unknown, wanted: string, path: string): ApiError {
  const given = value === null ? 'NULL' : Array.isArray(value) ? 'LIST' : typeof value;
  return new ApiError(
    'SerializationException',
    `${given.toUpperCase()}_VALUE can not be converted to a ${wanted} (${path || 'the input'})`,
  );
}
