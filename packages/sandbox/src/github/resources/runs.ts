import { readCommits, type Commit } from '../git/commits.ts';
import { resolveCommit } from '../git/resolve.ts';
import { idOf, ok, type Call, type Routes } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import type { Run } from '../options.ts';
import { nodeId, time } from '../views/common.ts';
import { minimalRepositoryView } from '../views/repository.ts';
import { userView } from '../views/users.ts';
import type { World } from '../world.ts';

export const runRoutes: Routes = {
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    operation: 'actions:getWorkflowRun',
    docs: 'actions/workflow-runs#get-a-workflow-run',
    needs: ['actions:read'],
    handle: (call) => show(call, attemptsOf(call).at(-1)),
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}': {
    operation: 'actions:getWorkflowRunAttempt',
    docs: 'actions/workflow-runs#get-a-workflow-run-attempt',
    needs: ['actions:read'],
    handle(call) {
      const number = idOf(call, 'attempt_number');
      return show(
        call,
        attemptsOf(call).find(({ run_attempt }) => run_attempt === number),
      );
    },
  },
};

/** Attempts of the run that the path names, oldest first. */
function attemptsOf(call: Call): Run[] {
  const id = idOf(call, 'run_id');
  return call.world.runs.filter((each) => each.id === id).toSorted((a, b) => a.run_attempt - b.run_attempt);
}

async function show({ world }: Call, run: Run | undefined) {
  if (!run) throw notFound();
  const sha = await resolveCommit(world.git, world.refs, world.scenario.defaultBranch);
  const [commit] = await readCommits(world.git, [sha!]);
  return ok(runView(world, run, commit!));
}

/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run; a run is of the default branch's tip. */
function runView(world: World, run: Run, commit: Commit) {
  const { urls, scenario } = world;
  const url = urls.repo(`/actions/runs/${run.id}`);
  const at = time(world.startedAt);
  const actor = userView(urls, scenario.owner);
  const suite = urls.repo(`/check-suites/${run.id}`);
  return {
    id: run.id,
    name: run.workflow,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    head_branch: scenario.defaultBranch,
    head_sha: commit.sha,
    path: `.github/workflows/${run.workflow}.yml`,
    run_number: run.run_number,
    run_attempt: run.run_attempt,
    referenced_workflows: [],
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    url,
    html_url: urls.html(`/actions/runs/${run.id}`),
    pull_requests: [],
    created_at: at,
    updated_at: at,
    run_started_at: at,
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: suite,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.run_attempt > 1 ? `${url}/attempts/${run.run_attempt - 1}` : null,
    workflow_url: urls.repo('/actions/workflows/1'),
    head_commit: {
      id: commit.sha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: time(commit.committer.seconds * 1_000),
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    },
    repository: minimalRepositoryView(world),
    head_repository: minimalRepositoryView(world),
    display_title: run.workflow,
  };
}
