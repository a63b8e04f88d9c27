import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Exchange } from '../../src/index.ts';

type Json = any;

/** The part of GitHub's own description of its API that is about our routes; `scripts/githubDescription.ts` writes it. */
const file = new URL('../../../test/github/description.json', import.meta.url);
const document: Json = JSON.parse(readFileSync(file, 'utf8'));

/**
 * The statuses that GitHub gives to any operation, and that the description does not repeat for each: a bad version,
 * token or permission, what is hidden, limits, broken requests, faults of its own.
 */
const EVERYWHERE = [400, 401, 403, 404, 422, 429, 500, 502, 503];

/**
 * What GitHub is known to answer and its description does not name: the status as text in every error
 * (https://github.com/jutzig/github-release-plugin/issues/55), `errors` in a 409 to a deployment
 * (https://github.com/drevops/vortex/issues/1903).
 */
const UNDESCRIBED = {
  'validation-error': { status: { type: 'string' } },
  'basic-error': { errors: { type: 'array' } },
};
for (const [name, properties] of Object.entries(UNDESCRIBED)) {
  Object.assign(document.components.schemas[name].properties, properties);
}
// a label may have no description, as `label` says, within a pull request too
document.components.schemas['pull-request-simple'].properties.labels.items.properties.description.nullable = true;

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(closed({ $id: 'github', components: { schemas: document.components.schemas } }));
const compiled = new Map<Json, ValidateFunction>();

export interface Operation {
  readonly operationId: string;
  readonly docs: string;
}

/** The operation of a route, `GET /repos/{owner}/{repo}`; null where the description has none. */
export function operationOf(route: string): Operation | null {
  const found = find(route);
  return found && { operationId: found.operationId, docs: found.externalDocs.url };
}

/** The answers to a request that is not as described. */
const REFUSED = [400, 422];

/** What in an exchange is not as described: the request, unless it was refused as such, and the answer. */
export function violationsOf(exchange: Exchange): string[] {
  if (exchange.route === null) return [];
  const operation = find(exchange.route);
  if (!operation) return [`${exchange.route} is not described`];
  const problems = [...ofAnswer(operation, exchange)];
  if (!REFUSED.includes(exchange.status)) problems.push(...ofRequest(operation, exchange));
  return problems.map((each) => `${exchange.route} ${exchange.status}: ${each}`);
}

function find(route: string): Json {
  const [method, path] = route.split(' ') as [string, string];
  return document.paths[path]?.[method.toLowerCase()] ?? null;
}

function* ofRequest(operation: Json, { params, query, requestBody }: Exchange): Generator<string> {
  const declared: Json[] = (operation.parameters ?? []).map(resolved);
  for (const { name, in: place, required, schema } of declared) {
    const value = place === 'path' ? params[name] : place === 'query' ? query[name] : undefined;
    if (value === undefined && required && place !== 'header') yield `${place} ${name} is missing`;
    if (value !== undefined) yield* mismatches(schema, asTyped(schema, value), `${place} ${name}`);
  }
  for (const name of Object.keys(query)) {
    if (!declared.some((each) => each.in === 'query' && each.name === name)) yield `query ${name} is not described`;
  }
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema) yield* mismatches(schema, requestBody ?? {}, 'request');
}

function* ofAnswer(operation: Json, { status, body }: Exchange): Generator<string> {
  const response = operation.responses[status] && resolved(operation.responses[status]);
  if (!response && status !== 304 && !EVERYWHERE.includes(status)) yield 'the status is not described';
  const schema = response?.content?.['application/json']?.schema ?? { $ref: '#/components/schemas/basic-error' };
  if (body !== undefined && (response?.content || status >= 400)) yield* mismatches(schema, body, 'answer');
}

function* mismatches(schema: Json, value: unknown, where: string): Generator<string> {
  const validate = compiled.get(schema) ?? ajv.compile(closed(schema));
  compiled.set(schema, validate);
  if (validate(value)) return;
  for (const { instancePath, message, params } of (validate.errors ?? []).slice(0, 5)) {
    yield `${where}${instancePath} ${message} ${JSON.stringify(params)}`;
  }
}

function resolved(value: Json): Json {
  if (value.$ref === undefined) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((node: Json, key: string) => node[key], document);
}

/** What a query string carries as text, by the type that it stands for. */
function asTyped({ type }: Json, value: string): unknown {
  if (type === 'integer' || type === 'number') return Number(value);
  return type === 'boolean' ? value === 'true' : value;
}

/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, references lead into the added schemas. Objects
 * that name their members have no others: what the sandbox makes up is found.
 */
function closed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, example: _, examples: __, discriminator: ___, ...rest } = schema;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, closed(value)])) as Json;
  if (typeof copy.$ref === 'string') copy.$ref = copy.$ref.replace(/^#/, 'github#');
  if (copy.type === 'object' && copy.properties !== undefined && copy.additionalProperties === undefined) {
    copy.additionalProperties = false;
  }
  return nullable === true ? { anyOf: [copy, { type: 'null' }] } : copy;
}
