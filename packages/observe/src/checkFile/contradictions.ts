import type { Finding, Path } from '@deploy-actions/strategy';
import { checkContradictions } from './checkContradictions.ts';
import { identityContradictions } from './identityContradictions.ts';
import { paceContradictions } from './paceContradictions.ts';
import type { WrittenCheck, WrittenDefaults, WrittenIdentity, WrittenSuite } from './schema/suite.ts';
import { nameOfCheck } from './toCheck.ts';

/** What does not go together. Warnings do not stand in the way. */
export interface Contradictions {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * What does not go together in a suite, where its shape is right: checks of a wrong shape are passed over, so that all
 * else can be said at once.
 *
 * @param target what relative paths are resolved against
 */
export function contradictions(content: unknown, shape: readonly Finding[], target: string | null): Contradictions {
  if (typeof content !== 'object' || content === null) return { problems: [], warnings: [] };
  const isSound = (path: Path) => !shape.some((finding) => path.every((part, index) => finding.path[index] === part));
  const written = content as WrittenSuite;
  const defaults: WrittenDefaults = isSound(['defaults']) ? (written.defaults ?? {}) : {};

  const parts: Contradictions[] = [];
  if (written.defaults !== undefined && isSound(['defaults'])) {
    parts.push(paceContradictions({ ...written.defaults }, ['defaults']));
  }
  if (written.identity !== undefined && isSound(['identity'])) {
    parts.push(ofIdentity(written.identity, defaults, target));
  }
  const checks = Array.isArray(written.checks) ? written.checks : [];
  const sound = checks.flatMap((check, index) => (isSound(['checks', index]) ? [{ check, index }] : []));
  for (const { check, index } of sound) parts.push(ofCheck(check, ['checks', index], defaults, target));

  const problems = [...parts.flatMap((part) => part.problems), ...sameNames(sound)];
  // a key that is not known may be meant for them
  const isEmpty = written.checks === undefined && written.identity === undefined;
  if (isEmpty && shape.every((finding) => finding.path.length !== 1)) {
    problems.push({ path: [], message: 'checks nothing: write at least one check under `checks`.' });
  }
  return { problems, warnings: parts.flatMap((part) => part.warnings) };
}

function ofIdentity(identity: WrittenIdentity, defaults: WrittenDefaults, target: string | null): Contradictions {
  return together(
    paceContradictions({ ...defaults, ...identity }, ['identity'], identity),
    identityContradictions(identity, target),
  );
}

function ofCheck(check: WrittenCheck, path: Path, defaults: WrittenDefaults, target: string | null): Contradictions {
  return together(
    paceContradictions({ ...defaults, ...check }, path, check),
    checkContradictions(check, path, { target, followRedirects: defaults.followRedirects }),
  );
}

function together(a: Contradictions, b: Contradictions): Contradictions {
  return { problems: [...a.problems, ...b.problems], warnings: [...a.warnings, ...b.warnings] };
}

/** Reports tell checks apart by their names. */
function sameNames(sound: readonly { readonly check: WrittenCheck; readonly index: number }[]): Finding[] {
  const seen = new Map<string, number>();
  return sound.flatMap(({ check, index }) => {
    const name = nameOfCheck(check);
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, index);
      return [];
    }
    const path = check.name === undefined ? ['checks', index] : ['checks', index, 'name'];
    return [{ path, message: `is called as checks[${first}] is: give each check a \`name\` of its own.` }];
  });
}
