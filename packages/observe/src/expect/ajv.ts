import type { Ajv2020, Options } from 'ajv/dist/2020.js';

/** JSON Schema, draft 2020-12, with formats asserted. The library is loaded here, for those alone who have a schema. */
export async function loadAjv(): Promise<(options: Options) => Ajv2020> {
  // CommonJS: a bundler gives the default alone
  const [{ default: ajv2020 }, { default: formats }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ]);
  return (options) => {
    const ajv = new ajv2020.Ajv2020({ strict: false, logger: false, ...options });
    formats.default(ajv);
    return ajv;
  };
}

/** The keys that a JSON Pointer (RFC 6901) has, from the outermost: of `/properties/a~1b/0` the second is `a/b`. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
