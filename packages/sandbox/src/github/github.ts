import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createCallLog, type CallLog } from '../core/calls.ts';
import { createClock, type Clock } from '../core/clock.ts';
import { createControl } from '../core/control.ts';
import { createFaults, type Faults } from '../core/faults.ts';
import { closeServer, listen } from '../core/http.ts';
import { createLedger } from '../core/ledger.ts';
import { createGitServer, isGitRequest } from './git/httpBackend.ts';
import { createRepository } from './git/repository.ts';
import { createEndpoint, type Exchange } from './http/endpoint.ts';
import { createRateLimit } from './http/rateLimit.ts';
import { createOidc } from './oidc/oidc.ts';
import { parseGitHub, type GitHubInput, type GitHubScenario } from './options.ts';
import { routes } from './routes.ts';
import { createSeed, type Seed } from './seed.ts';
import { createUrls, type Urls } from './urls.ts';
import { createWorld } from './world.ts';

export interface GitHubOptions {
  readonly scenario?: GitHubInput;
  /** Time of what GitHub dates; real time by default. Rate limits and OIDC tokens live in real time always. */
  readonly clock?: Clock;
  /** Port on loopback; a free one by default. */
  readonly port?: number;
  /** Sees every exchange with the REST API. */
  readonly inspect?: (exchange: Exchange) => void;
}

/** A running GitHub with one repository. */
export interface GitHub {
  /** Root of the REST API: `baseUrl` for Octokit. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where git clones from. */
  readonly cloneUrl: string;
  /** The bare repository, for git itself. */
  readonly gitDir: string;
  /** Who signed the OIDC tokens: where a verifier finds the keys. */
  readonly issuer: string;
  /** What a runner gives to a job of the scenario's first run. */
  readonly env: Readonly<Record<string, string>>;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly seed: Seed;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Rejects with a GitHubOptionsError for options that cannot be, and when the port is taken or git is missing. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const scenario = parseGitHub(options.scenario);
  const clock = options.clock ?? createClock(1);
  const calls = createCallLog();
  const faults = createFaults();
  faults.add(scenario.faults);
  const seconds = Math.floor(clock.now() / 1_000);
  const author = { name: scenario.owner, email: `${scenario.owner}@users.noreply.github.com`, seconds, zone: '+0000' };
  const repository = await createRepository(scenario, author);

  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  let server: Server | null = null;
  const close = async () => {
    if (server) await closeServer(server);
    await repository.remove();
  };
  try {
    const listening = await listen((request, response) => handle(request, response), options.port);
    server = listening.server;
    const fullName = `${scenario.owner}/${scenario.repo}`;
    const urls = createUrls(`http://127.0.0.1:${listening.port}`, scenario.flavour, fullName);
    const world = createWorld({ scenario, clock, urls, repository });
    const oidc = createOidc({ world, calls, faults });
    const rateLimit = createRateLimit(scenario.rateLimit, scenario.quirks.rateLimitStatus);
    const { inspect = () => {} } = options;
    const api = createEndpoint({ world, routes, calls, faults, rateLimit, inspect });
    const control = createControl({ ledger: createLedger(), calls, faults, state: () => ({}), killTask: () => false });
    const git = createGitServer({ root: repository.root, scenario, calls, faults, clock });
    const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      if (isGitRequest(request)) return git(request, response);
      if (oidc.serves(request)) return oidc.handle(request, response);
      return request.url?.startsWith('/_sandbox') ? control(request, response) : api(request, response);
    };
    handle = (request, response) => {
      serve(request, response).catch((error: unknown) => response.destroy(error as Error));
    };
    const sha = await repository.git.text(['rev-parse', `refs/heads/${scenario.defaultBranch}`]);
    return {
      apiUrl: urls.api,
      serverUrl: urls.server,
      cloneUrl: `${urls.html()}.git`,
      gitDir: repository.git.dir,
      issuer: oidc.issuer,
      env: { ...environmentOf(scenario, urls), GITHUB_SHA: sha, ...oidc.env },
      calls,
      faults,
      seed: createSeed(world),
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
function environmentOf({ owner, repo, tokens, runs, defaultBranch }: GitHubScenario, urls: Urls) {
  const run = runs[0]!;
  return {
    GITHUB_API_URL: urls.api,
    GITHUB_SERVER_URL: urls.server,
    GITHUB_REPOSITORY: `${owner}/${repo}`,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_TOKEN: tokens[0]!.token,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.run_attempt),
    GITHUB_RUN_NUMBER: String(run.run_number),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_REF: `refs/heads/${defaultBranch}`,
    GITHUB_REF_NAME: defaultBranch,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_ACTOR: owner,
  };
}
