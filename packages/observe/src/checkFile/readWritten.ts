import type { Finding } from '@deploy-actions/strategy';
import type { Network, Suite } from '../model.ts';
import { contradictions } from './contradictions.ts';
import { environmentFindings, type Environment } from './environment.ts';
import { expressionFindings } from './expressions.ts';
import { loadFiles, type Load, type Loaded } from './files.ts';
import { identityOf, writtenOut } from './identity.ts';
import type { WrittenSuite } from './schema/suite.ts';
import { shapeFindings } from './shape.ts';
import { checkOf, type Means } from './toCheck.ts';

export interface ReadOptions {
  /** What relative paths are resolved against; goes before the target in the file. */
  readonly target?: string;
  /** Reads the files that a check file names. Without it, a file that names one is refused. */
  readonly load?: Load;
  /** What `{{env.NAME}}` stands for. With it, names that it does not hold are problems. */
  readonly env?: Environment;
}

/** Messages follow the name of what they are about. */
export type ReadWritten =
  { readonly suite: Suite; readonly warnings: readonly Finding[] } | { readonly problems: readonly Finding[] };

/** A suite from what is written, or everything that is wrong with it. */
export async function readWritten(content: unknown, { target, load, env }: ReadOptions): Promise<ReadWritten> {
  const shape = shapeFindings(content);
  const base = target ?? targetIn(content, shape);
  const { problems, warnings } = contradictions(content, shape, base);
  const expressions = await expressionFindings(content);
  const found = [...shape, ...problems, ...expressions];
  if (shape.length > 0) return { problems: found };

  const written = content as WrittenSuite;
  const files = await loadFiles(written, load);
  const all = [...found, ...(env === undefined ? [] : environmentFindings(written, env)), ...files.findings];
  return all.length > 0 ? { problems: all } : { suite: suiteOf(written, base, files), warnings };
}

/** A target that is wrong is reported as such; paths are then no fault of theirs. */
function targetIn(content: unknown, shape: readonly Finding[]): string | null {
  if (typeof content !== 'object' || content === null || !('target' in content)) return null;
  const isSound = !shape.some(({ path }) => path[0] === 'target');
  return isSound && typeof content.target === 'string' ? content.target : 'http://wrong.invalid';
}

function suiteOf(written: WrittenSuite, target: string | null, { ca, schemas }: Loaded): Suite {
  const { identity, checks = [], defaults = {}, proxy } = written;
  const schemaOf: Means['schemaOf'] = ({ schema }) => (typeof schema === 'string' ? schemas.get(schema) : schema);
  const means = { target, defaults, schemaOf };
  const network: Network = { resolve: resolveOf(written), ca, ...(proxy === undefined ? {} : { proxy }) };
  return {
    ...(target === null ? {} : { target }),
    ...(identity === undefined ? {} : { identity: identityOf(checkOf(writtenOut(identity), means)) }),
    checks: checks.map((check) => checkOf(check, means)),
    network,
  };
}

function resolveOf({ resolve = {} }: WrittenSuite): Network['resolve'] {
  return Object.fromEntries(
    Object.entries(resolve).map(([host, where]) => [host.toLowerCase(), where === 'all' ? where : [where].flat()]),
  );
}
