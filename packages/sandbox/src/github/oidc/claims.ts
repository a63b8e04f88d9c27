import { randomUUID } from 'node:crypto';
import type { GitHubScenario } from '../options.ts';
import { idOfName } from '../views/common.ts';

/** Seconds; as in the example of the page below. */
const LIFETIME = 300;
const VALID_BEFORE = 600;

/**
 * What GitHub says of a job.
 * https://docs.github.com/en/actions/reference/security/oidc#understanding-the-oidc-token
 *
 * @param sha of the default branch's tip
 * @param now wall time, ms: who checks the token has a clock of its own
 */
export function claimsOf(
  scenario: GitHubScenario,
  {
    issuer,
    server,
    audience,
    sha,
    now,
  }: { issuer: string; server: string; audience: string | null; sha: string; now: number },
): Record<string, unknown> {
  const { owner, repo, environment } = scenario;
  const run = scenario.runs[0]!;
  const repository = `${owner}/${repo}`;
  const ref = `refs/heads/${scenario.defaultBranch}`;
  const workflowRef = `${repository}/.github/workflows/${run.workflow}.yml@${ref}`;
  const iat = Math.floor(now / 1_000);
  return {
    jti: randomUUID(),
    // https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims
    sub: `repo:${repository}:${environment === null ? `ref:${ref}` : `environment:${environment}`}`,
    // "By default, this is the URL of the repository owner"
    aud: audience ?? `${server}/${owner}`,
    ...(environment !== null && { environment }),
    ref,
    sha,
    repository,
    repository_owner: owner,
    actor_id: String(idOfName(owner)),
    repository_visibility: scenario.private ? 'private' : 'public',
    repository_id: String(idOfName(repository)),
    repository_owner_id: String(idOfName(owner)),
    run_id: String(run.id),
    run_number: String(run.run_number),
    run_attempt: String(run.run_attempt),
    runner_environment: 'github-hosted',
    actor: owner,
    workflow: run.workflow,
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: sha,
    head_ref: '',
    base_ref: '',
    event_name: run.event,
    ref_protected: 'false',
    ref_type: 'branch',
    iss: issuer,
    nbf: iat - VALID_BEFORE,
    exp: iat + LIFETIME,
    iat,
  };
}
