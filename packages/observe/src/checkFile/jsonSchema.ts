import type { Finding, Path } from '@deploy-actions/strategy';
import { keysOf, loadAjv } from '../expect/ajv.ts';
import { cut } from '../expect/show.ts';

/** What is wrong with a JSON Schema (draft 2020-12), each with its path. */
export async function schemaFindings(schema: object, path: Path): Promise<Finding[]> {
  const createAjv = await loadAjv();
  const ajv = createAjv({ allErrors: true });
  try {
    if (ajv.validateSchema(schema) === true) {
      ajv.compile(schema);
      return [];
    }
  } catch (error) {
    return [{ path, message: `is not a JSON Schema that can be used: ${cut((error as Error).message)}.` }];
  }
  // of the forms that a value could have had, each says that it is not this one
  const first = new Map((ajv.errors ?? []).toReversed().map(({ instancePath, message }) => [instancePath, message]));
  return [...first].map(([at, message = 'is wrong']) => ({
    path: [...path, ...keysOf(at)],
    message: `is not JSON Schema: it ${message}.`,
  }));
}
