import { checkFileSchema } from '@deploy-actions/observe';
import { toJsonSchema } from '@valibot/to-json-schema';

type Schema = Parameters<typeof toJsonSchema>[0];

/** The JSON Schema (draft 2020-12) of check files, for editors. */
export function checkFileJsonSchema(): string {
  const parts = Object.entries(checkFileSchema.definitions).map(([name, schema]) => ({ name, json: plain(schema) }));
  const names = new Map(parts.map(({ name, json }) => [JSON.stringify(json), name]));
  const { type, properties, additionalProperties } = withReferences(plain(checkFileSchema.suite), names, true);
  return JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:deploy-actions:check-file:1',
    title: 'Check file of smoke-test',
    description:
      'Checks that gate a release: what is asked, what must hold of the replies, when to try and when to give up.',
    type,
    properties,
    // they hold what YAML anchors point at
    patternProperties: { '^x-': {} },
    additionalProperties,
    anyOf: [{ required: ['checks'] }, { required: ['identity'] }],
    $defs: Object.fromEntries(parts.map(({ name, json }) => [name, withReferences(json, names, true)])),
  });
}

type Json = Readonly<Record<string, unknown>>;

/** Without what JSON Schema cannot say, and the reader says. */
function plain(schema: Schema): Json {
  const ignoreActions = ['check', 'finite', 'raw_check'];
  const { $schema: _, ...json } = toJsonSchema(schema, { target: 'draft-2020-12', ignoreActions });
  return json;
}

/** Parts that have a name become references to it, each with the description that it has in its place. */
function withReferences(json: Json, names: ReadonlyMap<string, string>, isPart = false): Json {
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
