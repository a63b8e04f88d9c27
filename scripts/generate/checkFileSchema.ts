import { checkFileSchema } from '@deploy-actions/observe';
import { toJsonSchema } from '@valibot/to-json-schema';
import { withReferences, type Json } from './references.ts';

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

/** Without what JSON Schema cannot say, and the reader says. */
function plain(schema: Schema): Json {
  const ignoreActions = ['check', 'finite', 'raw_check'];
  const { $schema: _, ...json } = toJsonSchema(schema, { target: 'draft-2020-12', ignoreActions });
  return json;
}
