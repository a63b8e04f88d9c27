import type { Finding, Path } from '@deploy-actions/strategy';
import { schemaFindings } from './jsonSchema.ts';
import { tooLong } from './schema/texts.ts';

/** A text or object within a suite that is in a language of its own, and where it is. */
interface Expressions {
  readonly jsonPaths: { readonly given: string; readonly path: Path }[];
  readonly schemas: { readonly given: object; readonly path: Path }[];
}

/**
 * What is wrong with the JSONPaths and JSON Schemas of a suite, whose other parts may be wrong. Their libraries are loaded
 * only where there is one.
 */
export async function expressionFindings(content: unknown): Promise<Finding[]> {
  const found: Expressions = { jsonPaths: [], schemas: [] };
  collect(content, [], found);
  const [ofPaths, ofSchemas] = await Promise.all([
    found.jsonPaths.length === 0 ? [] : jsonPathFindings(found.jsonPaths),
    Promise.all(found.schemas.map(({ given, path }) => schemaFindings(given, path))),
  ]);
  return [...ofPaths, ...ofSchemas.flat()];
}

/** Goes by keys alone, as the shape around an expression need not be right. */
function collect(value: unknown, path: Path, found: Expressions): void {
  if (typeof value !== 'object' || value === null) return;
  const [above, key] = [String(path.at(-2) ?? ''), String(path.at(-1) ?? '')];
  if (key === 'json' && ['expect', 'identity'].includes(above)) {
    if (Array.isArray(value)) return;
    found.jsonPaths.push(...Object.keys(value).map((given) => ({ given, path: [...path, given] })));
    return;
  }
  if (key === 'schema' && above === 'expect') {
    if (!Array.isArray(value)) found.schemas.push({ given: value, path });
    return;
  }
  // a body in JSON is data
  if (key === 'json') return;
  if (path.at(-2) === 'capture' && 'json' in value && typeof value.json === 'string') {
    found.jsonPaths.push({ given: value.json, path: [...path, 'json'] });
  }
  for (const [name, each] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    collect(each, [...path, name], found);
  }
}

async function jsonPathFindings(given: Expressions['jsonPaths']): Promise<Finding[]> {
  const { compile } = await import('json-p3');
  return given.flatMap(({ given: text, path }) => {
    const message = text === '' ? null : (tooLong(text) ?? faultOf(text, compile));
    return message === null ? [] : [{ path, message }];
  });
}

function faultOf(text: string, compile: (path: string) => unknown): string | null {
  if (!text.startsWith('$')) return 'is not a JSONPath (RFC 9535): it must begin with `$`, e.g. `$.status`.';
  try {
    compile(text);
    return null;
  } catch (error) {
    // the library ends its messages with the text and the place of the fault: ('$.a[':4)
    const [, reason, index] = /^([^]*?) \('[^]*':(\d+)\)$/.exec((error as Error).message) ?? [];
    const where = index === undefined ? '' : `, at character ${Number(index) + 1}`;
    return `is not a JSONPath (RFC 9535)${where}: ${reason ?? 'it cannot be read'}.`;
  }
}
