import { apiHistory, type GitHub } from '@deploy-actions/github';
import {
  deepen,
  fetchTags,
  gitHistory,
  HistoryError,
  type HistoryFault,
  type Depth,
  type History,
} from '@deploy-actions/release';

/** A history, and what people should know of it. */
export interface Source {
  readonly history: History;
  /** How it is read, which is another story on the next machine. */
  readonly how: readonly string[];
  /** What is left out; it grows as the history is read. */
  readonly notices: string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface Clone {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly serverUrl: string;
  readonly token: string;
}

/** What is going to be read. */
export interface Needs {
  readonly depth: Depth;
  /** Whether anything depends on which releases there are. */
  readonly tags: boolean;
}

/** What a clone may lack and GitHub has. */
const LACKING: readonly HistoryFault[] = ['no-git', 'no-repository', 'incomplete', 'unknown-ref'];

/**
 * Reads from the clone in the workspace, made deep enough; and where there is none, or it lacks what is asked for, from
 * GitHub's API.
 */
export async function fromCloneOrApi<T>(
  clone: Clone,
  github: GitHub,
  needs: Needs,
  read: (source: Source) => Promise<T>,
): Promise<T> {
  try {
    return await read(await openClone(clone, needs));
  } catch (error) {
    if (!(error instanceof HistoryError) || !LACKING.includes(error.fault)) throw error;
    const notices: string[] = [];
    const history = apiHistory(github, (text) => void notices.push(text));
    const how = [`The history was read by GitHub's API: ${reasonOf(error)}`];
    return read({ history, how, notices }).catch((other: unknown) => {
      // the clone knows names that are alike
      throw error.fault === 'unknown-ref' ? error : other;
    });
  }
}

function reasonOf({ fault, message }: HistoryError): string {
  return fault === 'no-repository' ? 'there is no clone here.' : message;
}

async function openClone(clone: Clone, { depth, tags }: Needs): Promise<Source> {
  const environment = readable(clone);
  const fetched = async (as: Environment): Promise<string | null> =>
    (await deepen(clone.folder, as, depth)) ?? (tags ? fetchTags(clone.folder, as) : null);
  const done = await fetched(environment).catch((error: unknown) => {
    if (!(error instanceof HistoryError) || error.fault !== 'incomplete') throw error;
    // checked out without its credentials, as it should be; with both of them GitHub would refuse the request
    return fetched(signedIn(clone));
  });
  return { history: gitHistory(clone.folder, environment), how: done === null ? [] : [done], notices: [] };
}

/** In a container the workspace belongs to another user, and git would refuse to read it. */
function readable({ environment, folder }: Clone): Environment {
  return withSettings(environment, [['safe.directory', folder]]);
}

/** By the environment, which other users of the machine cannot read, rather than by arguments. */
function signedIn({ environment, folder, serverUrl, token }: Clone): Environment {
  return withSettings(environment, [
    ['safe.directory', folder],
    [`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${encoded(token)}`],
  ]);
}

/** A token in the form that git sends it in. It is as secret as the token itself. */
export function encoded(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/** Beside those that are there already. https://git-scm.com/docs/git-config#ENVIRONMENT */
function withSettings(environment: Environment, settings: readonly (readonly [string, string])[]): Environment {
  const before = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
  const added = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key] as const,
    [`GIT_CONFIG_VALUE_${before + index}`, value] as const,
  ]);
  return { ...environment, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + settings.length) };
}
