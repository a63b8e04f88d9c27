import type { Finding, Path } from '@deploy-actions/strategy';

/** What is wrong with a JSON Schema (draft 2020-12), each with its path. The library is loaded here. */
export async function schemaFindings(schema: object, path: Path): Promise<Finding[]> {
  // CommonJS: a bundler gives the default alone
  const [{ default: ajv2020 }, { default: formats }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ]);
  const ajv = new ajv2020.Ajv2020({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  try {
    if (ajv.validateSchema(schema) === true) {
      ajv.compile(schema);
      return [];
    }
  } catch (error) {
    return [{ path, message: `is not a JSON Schema that can be used: ${reasonOf(error)}.` }];
  }
  // of the forms that a value could have had, each says that it is not this one
  const first = new Map((ajv.errors ?? []).toReversed().map(({ instancePath, message }) => [instancePath, message]));
  return [...first].map(([at, message = 'is wrong']) => ({
    path: [...path, ...pointer(at)],
    message: `is not JSON Schema: it ${message}.`,
  }));
}

/** `/properties/a~1b/0` */
function pointer(text: string): string[] {
  return text
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function reasonOf(error: unknown): string {
  const { message } = error as Error;
  return message.length > 200 ? `${message.slice(0, 200)}…` : message;
}
