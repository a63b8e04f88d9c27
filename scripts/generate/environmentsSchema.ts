import { environmentsSchema, type Traits } from '@deploy-actions/config';
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { withReferences, type Json } from './references.ts';

type Schema = Parameters<typeof toJsonSchema>[0];
type Override<K extends 'overrideSchema' | 'overrideAction'> = NonNullable<ConversionConfig[K]>;
type Converted = ReturnType<typeof toJsonSchema>;

/** Where the other spellings of an object's keys are kept until it is known where it stands. */
const SPELLINGS = 'x-spellings';

/** The JSON Schema (draft 2020-12) of environments.yml, for editors: they complete the one spelling, and accept all. */
export function environmentsJsonSchema(): string {
  const parts = Object.entries(environmentsSchema.definitions).map(([name, schema]) => ({ name, json: plain(schema) }));
  const names = new Map(parts.map(({ name, json }) => [JSON.stringify(json), name]));
  const { type, properties, required, additionalProperties } = withReferences(
    plain(environmentsSchema.file),
    names,
    true,
  );
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:deploy-actions:environments:1',
    title: 'environments.yml of deploy-actions',
    description: 'Where releases go: from which branches, to which targets, by which plan, judged by what, and when.',
    type,
    properties,
    required,
    // they hold what YAML anchors point at
    patternProperties: { '^x-': {} },
    additionalProperties,
    $defs: Object.fromEntries(parts.map(({ name, json }) => [name, withReferences(json, names, true)])),
  };
  return JSON.stringify(spelt(schema, '#'));
}

/** Without what JSON Schema cannot say, and the reader says. */
function plain(schema: Schema): Json {
  const ignoreActions = ['check', 'raw_check'];
  const { $schema: _, ...json } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    ignoreActions,
    overrideSchema: withSpellings,
    overrideAction: withTraits,
  });
  return json;
}

const withSpellings: Override<'overrideSchema'> = ({ valibotSchema, jsonSchema }) =>
  valibotSchema.type === 'strict_object' && 'entries' in valibotSchema
    ? ({ ...jsonSchema, [SPELLINGS]: environmentsSchema.spellings(valibotSchema.entries as never) } as Converted)
    : undefined;

/** What a schema says of itself for the reader is no part of JSON Schema. */
const withTraits: Override<'overrideAction'> = ({ valibotAction, jsonSchema }) => {
  if (valibotAction.type !== 'metadata') return undefined;
  const { aliases: _, hints: __, single, shown, ...json } = jsonSchema as Converted & Traits;
  if (shown !== undefined) return plain(shown);
  return single === true ? { anyOf: [json.items as Converted, json] } : json;
};

/** With the other spellings of keys as references to the one that is described. */
function spelt(value: unknown, at: string): unknown {
  if (Array.isArray(value)) return value.map((each, index) => spelt(each, `${at}/${index}`));
  if (typeof value !== 'object' || value === null) return value;
  const { [SPELLINGS]: others = {}, ...json } = value as Json;
  const patterns = Object.entries(others as Readonly<Record<string, readonly string[]>>)
    .filter(([, names]) => names.length > 0)
    .map(([key, names]) => [`^(?:${names.join('|')})$`, { $ref: `${at}/properties/${key}` }]);
  const within = Object.fromEntries(Object.entries(json).map(([key, each]) => [key, spelt(each, `${at}/${key}`)]));
  return patterns.length === 0 ? within : { ...within, patternProperties: Object.fromEntries(patterns) };
}
