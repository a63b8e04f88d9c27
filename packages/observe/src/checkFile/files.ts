import type { Finding, Path } from '@deploy-actions/strategy';
import { schemaFindings } from './jsonSchema.ts';
import type { WrittenSuite } from './schema/suite.ts';

/** Reads a file that a check file names, as text; rejects when it cannot. */
export type Load = (path: string) => Promise<string>;

/** What the files hold that a suite names, or why it cannot be used. */
export interface Loaded {
  readonly ca: readonly string[];
  /** By the path of the file. */
  readonly schemas: ReadonlyMap<string, object>;
  readonly findings: readonly Finding[];
}

/** Loads the certificates and schemas that a suite of a sound shape names by their files. */
export async function loadFiles(written: WrittenSuite, load: Load | undefined): Promise<Loaded> {
  const findings: Finding[] = [];
  const schemas = new Map<string, object>();

  const named = [written.tls?.ca ?? []].flat();
  const isList = Array.isArray(written.tls?.ca);
  const certificates = await Promise.all(
    named.map((file, index) => read(file, isList ? ['tls', 'ca', index] : ['tls', 'ca'])),
  );
  certificates.forEach((certificate, index) => {
    if (certificate === null || certificate.includes('-----BEGIN CERTIFICATE-----')) return;
    const path = isList ? ['tls', 'ca', index] : ['tls', 'ca'];
    findings.push({ path, message: 'names a file without a certificate in PEM (`-----BEGIN CERTIFICATE-----`).' });
  });
  await Promise.all(
    schemaFiles(written).map(async ({ file, path }) => {
      const text = await read(file, path);
      if (text === null) return;
      const schema = objectIn(text);
      if (schema === null) {
        findings.push({ path, message: 'names a file that holds no JSON Schema: it must be an object in JSON.' });
        return;
      }
      const faults = await schemaFindings(schema, []);
      findings.push(...faults.map(({ message }) => ({ path, message: `names a file that ${message}` })));
      schemas.set(file, schema);
    }),
  );
  return { ca: certificates.filter((certificate) => certificate !== null), schemas, findings };

  async function read(file: string, path: Path): Promise<string | null> {
    try {
      if (load === undefined) throw new Error('no files are read here');
      return await load(file);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      findings.push({ path, message: `names a file that cannot be read: ${reason}.` });
      return null;
    }
  }
}

function schemaFiles({ identity, checks = [] }: WrittenSuite): { readonly file: string; readonly path: Path }[] {
  const expects = [
    { expect: identity?.expect, path: ['identity', 'expect', 'schema'] },
    ...checks.flatMap(({ expect, steps = [] }, index) => [
      { expect, path: ['checks', index, 'expect', 'schema'] },
      ...steps.map((step, at) => ({ expect: step.expect, path: ['checks', index, 'steps', at, 'expect', 'schema'] })),
    ]),
  ];
  return expects.flatMap(({ expect, path }) =>
    typeof expect?.schema === 'string' ? [{ file: expect.schema, path }] : [],
  );
}

function objectIn(text: string): object | null {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? content : null;
  } catch {
    return null;
  }
}
