import type { Clock } from '../../core/clock.ts';
import { GitFailure, type Git } from './git.ts';
import { isAncestor } from './history.ts';
import { typeOf, type ObjectType } from './objects.ts';

export interface Ref {
  /** Full name: `refs/heads/main`. */
  readonly name: string;
  readonly sha: string;
  readonly type: ObjectType;
}

export type CreateResult = 'created' | 'exists' | 'refused';
export type UpdateResult = 'updated' | 'missing' | 'not a fast forward' | 'contended';

/** Refs of the repository. What reads show can be behind what writes meet, as on GitHub. */
export interface Refs {
  read(name: string): Promise<Ref | null>;
  /** Refs whose full name starts with `prefix`, by name. */
  list(prefix: string): Promise<Ref[]>;
  /** `refused`: git does not take it, e.g. for a name that is a folder of another's. */
  create(name: string, sha: string): Promise<CreateResult>;
  /** Moves a ref from what it is to `sha`: a compare-and-swap by git itself. */
  update(name: string, sha: string, force: boolean): Promise<UpdateResult>;
  /** False when there is none. */
  remove(name: string): Promise<boolean>;
  isValidName(name: string): Promise<boolean>;
}

interface Change {
  readonly at: number;
  readonly before: Ref | null;
}

const NONE = '0'.repeat(40);

/** How often a move is tried again when the ref has changed in between. */
const ATTEMPTS = 20;

/** @param staleMs how long reads show a ref as it was before a change through these functions, sandbox ms */
export function createRefs(git: Git, clock: Clock, staleMs: number): Refs {
  const changes = new Map<string, Change[]>();

  async function write(name: string, sha: string, old: Ref | null): Promise<boolean> {
    const args = sha === NONE ? ['update-ref', '-d', name, old!.sha] : ['update-ref', name, sha, old?.sha ?? NONE];
    try {
      await git.run(args);
    } catch (error) {
      if (error instanceof GitFailure) return false;
      throw error;
    }
    if (staleMs > 0) changes.set(name, [...recent(name), { at: clock.now(), before: old }]);
    return true;
  }

  function recent(name: string): Change[] {
    return (changes.get(name) ?? []).filter(({ at }) => clock.now() < at + staleMs);
  }

  /** As a reader sees it: before the oldest change that has not got through. */
  function shown(name: string, now: Ref | null): Ref | null {
    const [oldest] = recent(name);
    return oldest ? oldest.before : now;
  }

  async function actual(prefix: string): Promise<Ref[]> {
    const output = await git.text(['for-each-ref', '--format=%(objectname) %(objecttype) %(refname)']);
    return output.split('\n').flatMap((row) => {
      const [sha = '', type, name = ''] = row.split(' ') as [string?, ObjectType?, string?];
      return type !== undefined && name.startsWith(prefix) ? [{ name, sha, type }] : [];
    });
  }

  async function actualOne(name: string): Promise<Ref | null> {
    const { code, stdout } = await git.run(['show-ref', '--verify', '--hash', '--', name], { allowed: [0, 1, 128] });
    const sha = stdout.toString('utf8').trim();
    return code === 0 ? { name, sha, type: (await typeOf(git, sha))! } : null;
  }

  return {
    read: async (name) => shown(name, await actualOne(name)),
    async list(prefix) {
      const known = new Map((await actual(prefix)).map((ref) => [ref.name, ref]));
      const names = new Set([...known.keys(), ...[...changes.keys()].filter((name) => name.startsWith(prefix))]);
      return [...names].toSorted().flatMap((name) => shown(name, known.get(name) ?? null) ?? []);
    },
    async create(name, sha) {
      if (await write(name, sha, null)) return 'created';
      return (await actualOne(name)) === null ? 'refused' : 'exists';
    },
    async update(name, sha, force) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const old = await actualOne(name);
        if (old === null) return 'missing';
        if (!force && !(await isAncestor(git, old.sha, sha))) return 'not a fast forward';
        if (old.sha === sha || (await write(name, sha, old))) return 'updated';
      }
      return 'contended';
    },
    async remove(name) {
      const old = await actualOne(name);
      return old !== null && write(name, NONE, old);
    },
    async isValidName(name) {
      const { code } = await git.run(['check-ref-format', name], { allowed: [0, 1] });
      return code === 0;
    },
  };
}
