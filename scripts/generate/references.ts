export type Json = Readonly<Record<string, unknown>>;

/**
 * Parts that have a name become references to it, each with the description that it has in its place.
 *
 * @param names of parts, by their JSON
 * @param isPart whether it is one of them, which is not to refer to itself
 */
export function withReferences(json: Json, names: ReadonlyMap<string, string>, isPart = false): Json {
  const { description, ...rest } = json;
  const name = isPart ? undefined : names.get(JSON.stringify(rest));
  if (name !== undefined) {
    return { $ref: `#/$defs/${name}`, ...(description === undefined ? {} : { description }) };
  }
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, within(value, names)]));
}

function within(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => within(each, names));
  return typeof value === 'object' && value !== null ? withReferences(value as Json, names) : value;
}
