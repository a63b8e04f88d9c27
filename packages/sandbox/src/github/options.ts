import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(count, v.minValue(1));
const name = v.pipe(v.string(), v.regex(/^(?!\.)[\w.-]{1,100}$/, 'must be 1 to 100 letters, digits, hyphens, dots'));
const access = v.picklist(['read', 'write']);

/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const permissionsSchema = v.strictObject({
  actions: v.exactOptional(access),
  contents: v.exactOptional(access),
  deployments: v.exactOptional(access),
  issues: v.exactOptional(access),
  pull_requests: v.exactOptional(access),
});

/** What a token may do; what is not named is denied. Metadata can be read by every token that sees the repository. */
export type Permissions = v.InferOutput<typeof permissionsSchema>;

const EVERYTHING: Permissions = {
  actions: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  pull_requests: 'write',
};

const tokenSchema = v.strictObject({
  /** The secret itself. */
  token: v.pipe(v.string(), v.minLength(1)),
  /** Who acts with it; also its name in the call log. */
  login: v.optional(v.string(), 'github-actions[bot]'),
  /** `installation`: as the GITHUB_TOKEN of a job. `user`: a fine-grained personal access token. */
  kind: v.optional(v.picklist(['installation', 'user']), 'installation'),
  permissions: v.optional(permissionsSchema, EVERYTHING),
  /** False: the token is of another repository, and sees of this one what the public sees. */
  access: v.optional(v.boolean(), true),
});

export type Token = v.InferOutput<typeof tokenSchema>;

const runSchema = v.strictObject({
  id,
  status: v.optional(v.picklist(['queued', 'in_progress', 'completed', 'waiting', 'pending']), 'in_progress'),
  conclusion: v.optional(
    v.nullable(
      v.picklist(['success', 'failure', 'cancelled', 'timed_out', 'skipped', 'neutral', 'action_required', 'stale']),
    ),
    null,
  ),
  run_attempt: v.optional(id, 1),
  run_number: v.optional(id, 1),
  event: v.optional(v.string(), 'workflow_dispatch'),
  workflow: v.optional(v.string(), 'deploy'),
});

export type Run = v.InferOutput<typeof runSchema>;
export type RunInput = v.InferInput<typeof runSchema>;

/** What no document settles, or what GitHub does at some times and not at others. */
const quirksSchema = v.strictObject({
  /** Reads over REST show a ref as it was before its change for so many sandbox ms; writes and git itself never do. */
  staleRefsMs: v.optional(count, 0),
  /** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: "a 403 or 429 response" */
  rateLimitStatus: v.optional(v.picklist([403, 429]), 403),
});

const githubSchema = v.strictObject({
  owner: v.optional(name, 'octo-org'),
  repo: v.optional(name, 'shop'),
  private: v.optional(v.boolean(), false),
  defaultBranch: v.optional(name, 'main'),
  /** `ghes`: the API is below /api/v3, as on GitHub Enterprise Server. */
  flavour: v.optional(v.picklist(['github.com', 'ghes']), 'github.com'),
  /** The first is the GITHUB_TOKEN of `env`. */
  tokens: v.optional(v.pipe(v.array(tokenSchema), v.minLength(1)), [{ token: 'ghs_sandbox' }]),
  /** Workflow runs; the first is the run of `env`. */
  runs: v.optional(v.pipe(v.array(runSchema), v.minLength(1)), [{ id: 1_000 }]),
  /** The environment that the job of the first run names; part of the claims of its OIDC token. */
  environment: v.optional(v.nullable(v.string()), null),
  /** Requests per token and hour of real time. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
  rateLimit: v.optional(v.strictObject({ limit: id, windowSeconds: v.optional(id, 3_600) }), { limit: 5_000 }),
  quirks: v.optional(quirksSchema, {}),
  /** As `POST /_sandbox/faults` takes them, on calls named as Octokit's methods: `git:updateRef`. */
  faults: v.optional(v.array(v.unknown()), []),
});

export type GitHubScenario = v.InferOutput<typeof githubSchema>;
export type GitHubInput = v.InferInput<typeof githubSchema>;

export class GitHubOptionsError extends Error {}

/** Fills in defaults. Throws {@link GitHubOptionsError} that lists everything that is wrong. */
export function parseGitHub(input: unknown): GitHubScenario {
  const parsed = v.safeParse(githubSchema, input ?? {});
  if (parsed.success) return parsed.output;
  throw new GitHubOptionsError(
    parsed.issues.map((each) => `github.${v.getDotPath(each) ?? ''}: ${each.message}`).join('\n'),
  );
}

/** Fills in defaults of a run. Throws {@link GitHubOptionsError}. */
export function parseRun(input: RunInput): Run {
  const parsed = v.safeParse(runSchema, input);
  if (parsed.success) return parsed.output;
  throw new GitHubOptionsError(
    parsed.issues.map((each) => `run.${v.getDotPath(each) ?? ''}: ${each.message}`).join('\n'),
  );
}
