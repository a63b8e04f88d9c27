import { WebSiteManagementClient } from '@azure/arm-appservice';
import type { ArmExchange } from '../../src/index.ts';

/**
 * Exchanges with App Service, held against what Microsoft's older client library takes and reads. Its generator left tables behind of
 * every operation, and serialisers that go by them; that of the newer ones is code. It is of API version 2025-03-01.
 */

interface Mapper {
  readonly type: { readonly name: string };
  readonly readOnly?: boolean;
}

interface Serializer {
  readonly modelMappers: Readonly<Record<string, Mapper>>;
  serialize(mapper: Mapper, value: unknown, name: string): unknown;
  deserialize(mapper: Mapper, value: unknown, name: string, options?: object): unknown;
}

interface Parameter {
  readonly parameterPath: string | readonly string[];
  readonly mapper: Mapper & { readonly serializedName: string };
}

interface Spec {
  readonly path: string;
  readonly httpMethod: string;
  readonly requestBody?: Parameter;
  readonly responses: Readonly<Record<string, { readonly bodyMapper?: Mapper }>>;
  readonly queryParameters?: readonly Parameter[];
  readonly serializer: Serializer;
}

interface Operation {
  /** As the sandbox has it: `swapSlotSlot`. */
  readonly name: string;
  readonly spec: Spec;
  readonly pattern: RegExp;
}

/** What the service says beyond its description, which the library passes over: seen in answers that people show. */
const KNOWN_BEYOND = [
  /^answer(\.value\.\d+)?\.(location|tags)$/,
  /^answer(\.value\.\d+)?\.properties\.name$/,
  // Kudu's own words, handed on
  /^answer\.value\.\d+\.properties\.(id|complete|progress|url|(is|log|site|status|received|last)_\w+)$/,
  /^answer\.properties\.(metadata|isDeleted|siteAuthEnabled)$/,
];

const operations = readOperations();
const { modelMappers, constructor: maker } = operations[0]!.spec.serializer;
const serializerOf = (keeps: (member: string) => boolean): Serializer =>
  new (maker as new (mappers: object) => Serializer)(only(modelMappers, keeps));

/** What is not given stays away: the library would fill it in by what it takes for usual, and change it by that. */
const isOfClient = (member: string) => member !== 'defaultValue' && member !== 'isConstant';
/** The service says what a client may not. */
const isOfService = (member: string) => isOfClient(member) && member !== 'readOnly';
const [asClient, asService] = [serializerOf(isOfClient), serializerOf(isOfService)];

/** The operation of App Service's that this is; null for one of another service. */
export function operationOf({ method, path }: Pick<ArmExchange, 'method' | 'path'>): Operation | null {
  return operations.find(({ spec, pattern }) => spec.httpMethod === method && pattern.test(path)) ?? null;
}

/** What of an answer the library would not read as it stands; none for those of other services. */
export function answerViolationsOf(exchange: ArmExchange): string[] {
  const { status, body } = exchange;
  return violationsIn(exchange, ({ responses }) => {
    const answer = responses[status];
    if (answer === undefined && status < 400) return ['no such status'];
    if (isOfOldShape(body)) return [];
    const mapper = answer?.bodyMapper ?? (status >= 400 ? responses['default']?.bodyMapper : undefined);
    return differencesOf(asService, mapper, body, 'answer');
  });
}

/** What of a request the library would not send so; none for those of other services, and for those that were refused. */
export function requestViolationsOf(exchange: ArmExchange): string[] {
  const { query, requestBody, status } = exchange;
  if (status >= 400) return [];
  return violationsIn(exchange, ({ queryParameters = [], requestBody: parameter }) => [
    ...Object.keys(query)
      .filter((name) => queryParameters.every(({ mapper }) => mapper.serializedName !== name))
      .map((name) => `there is no parameter ${name}`),
    ...differencesOf(asClient, parameter?.mapper, requestBody, 'request'),
  ]);
}

function violationsIn(exchange: ArmExchange, violations: (spec: Spec) => string[]): string[] {
  const operation = operationOf(exchange);
  if (operation === null) return [];
  const { method, path, status } = exchange;
  return violations(operation.spec).map((each) => `${method} ${path} ${status}: ${each}`);
}

/** App Service's own errors are of a shape that the library does not know, and nobody told it: what it says of them is lost there. */
function isOfOldShape(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'Code' in body && 'Message' in body;
}

/** What is not as it was, once it was read and written again: members that are unknown, of another type, or not for who wrote them. */
function differencesOf(serializer: Serializer, mapper: Mapper | undefined, value: unknown, what: string): string[] {
  // XML, as bytes
  if (mapper?.type.name === 'Stream') return [];
  if (mapper === undefined) return value === undefined ? [] : [`${what}: there should be none`];
  if (value === undefined) return [`${what}: there should be one`];
  const table = tableOf(serializer, mapper);
  try {
    return comparing(what, value, serializer.serialize(table, serializer.deserialize(table, value, what), what));
  } catch (error) {
    return [`${what}: ${(error as Error).message}`];
  }
}

function comparing(at: string, given: unknown, kept: unknown): string[] {
  if (isRecord(given) && isRecord(kept)) {
    const names = [...new Set([...Object.keys(given), ...Object.keys(kept)])];
    return names.flatMap((name) => comparing(`${at}.${name}`, given[name], kept[name]));
  }
  if (Array.isArray(given) && Array.isArray(kept) && given.length === kept.length) {
    return given.flatMap((each, index) => comparing(`${at}.${index}`, each, kept[index] as unknown));
  }
  const isBeyond = kept === undefined && KNOWN_BEYOND.some((each) => each.test(at));
  const isSame = isBeyond || given === kept || (typeof kept === 'string' && isSameTime(given, kept));
  return isSame ? [] : [`${at} is ${JSON.stringify(given)}, and is read as ${JSON.stringify(kept) ?? 'nothing'}`];
}

function isSameTime(given: unknown, kept: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(kept) && typeof given === 'string' && Date.parse(given) === Date.parse(kept);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const tables = new Map<Serializer, Map<Mapper, Mapper>>([
  [asClient, new Map()],
  [asService, new Map()],
]);

function tableOf(serializer: Serializer, mapper: Mapper): Mapper {
  const known = tables.get(serializer)!;
  if (!known.has(mapper)) known.set(mapper, only(mapper, serializer === asService ? isOfService : isOfClient));
  return known.get(mapper)!;
}

function only<T>(table: T, keeps: (member: string) => boolean): T {
  const text = JSON.stringify(table, (name, value: unknown) => (keeps(name) ? value : undefined));
  return JSON.parse(text) as T;
}

/** Each method hands its table to the client: one that sends nothing has them all. */
function readOperations(): Operation[] {
  const nobody = { getToken: async () => null };
  const client = new WebSiteManagementClient(nobody, 'none') as unknown as Record<string, unknown>;
  const found: Operation[] = [];
  let asked = '';
  client['sendOperationRequest'] = async (_: unknown, spec: Spec) => {
    found.push({ name: asked, spec, pattern: patternOf(spec.path) });
    return { value: [] };
  };
  for (const group of [client['webApps'], client['appServicePlans']] as Record<string, unknown>[]) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(group))) {
      const method = group[name];
      // what pages through, or waits for an end, calls others of them
      if (typeof method !== 'function' || /^constructor$|AndWait$|PagingPage$|PagingAll$/.test(name)) continue;
      asked = name.replace(/^_|^begin(?=[A-Z])/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
      const answer: unknown = Reflect.apply(
        method,
        group,
        Array.from({ length: method.length }, () => 'x'),
      );
      if (answer instanceof Promise) answer.catch(() => undefined);
    }
  }
  return found;
}

function patternOf(template: string): RegExp {
  const source = template.replaceAll(/[.$]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${source}$`, 'i');
}
