import type { Concurrency, Job, Repository, Workflow } from '../source.ts';
import {
  actionOf,
  ancestorsOf,
  calledBy,
  environmentOf,
  forwardJobs,
  isReusable,
  plain,
  rollbackJobs,
} from '../uses.ts';
import type { Finding } from '../rules.ts';

const groupOf = (concurrency: Concurrency | undefined): string =>
  plain((typeof concurrency === 'object' ? concurrency.group : concurrency) ?? '');

const cancels = (concurrency: Concurrency | undefined): boolean =>
  typeof concurrency === 'object' && ![undefined, false].includes(concurrency['cancel-in-progress'] as undefined);

/** One deployment to an environment at a time; of ours the others wait in order, where GitHub else keeps the newest alone. */
export function deploymentsQueue(workflow: Workflow): Finding[] {
  return forwardJobs(workflow).flatMap(([name, job]) => {
    const [group, expected] = [groupOf(job.concurrency), `deploy-${environmentOf(job) ?? '<environment>'}`];
    const keys = ['jobs', name, 'concurrency'];
    if (group !== expected && !group.startsWith(`${expected}-`))
      return [{ keys, message: `${name} must queue in the group ${expected}, not in ${group || 'none'}` }];
    const queues = typeof job.concurrency === 'object' && job.concurrency.queue === 'max';
    if (isReusable(workflow) && !queues)
      return [{ keys, message: `${name} drops who waits longest: \`queue: max\` keeps them all` }];
    return [];
  });
}

/** Nothing that moves traffic is cancelled by the next run: neither a deployment nor a rollback. */
export function nothingIsCancelledHalfway(workflow: Workflow, repository: Repository): Finding[] {
  const moving = Object.entries(workflow.jobs).filter(([name, job]) => movesTraffic(name, job, workflow, repository));
  const message = 'cancel-in-progress would stop a deployment halfway: let it wait';
  return [
    ...moving
      .filter(([, { concurrency }]) => cancels(concurrency))
      .map(([name]) => ({ keys: ['jobs', name, 'concurrency'], message })),
    ...(moving.length > 0 && cancels(workflow.concurrency) ? [{ keys: ['concurrency'], message }] : []),
  ];
}

/** A job that calls a workflow which queues must not hold the same group meanwhile: it would wait for itself. */
export function callersHoldNoGroup(workflow: Workflow, repository: Repository): Finding[] {
  const held = /^(?:deploy|rollback)-/;
  const callers = Object.entries(workflow.jobs).filter(([, job]) => calledBy(job, repository) !== undefined);
  const message = 'holds the group that the workflow it calls waits for: leave it to that one';
  return callers.flatMap(([name, { concurrency }]) => [
    ...(held.test(groupOf(concurrency))
      ? [{ keys: ['jobs', name, 'concurrency'], message: `${name} ${message}` }]
      : []),
    ...(held.test(groupOf(workflow.concurrency))
      ? [{ keys: ['concurrency'], message: `the workflow ${message}` }]
      : []),
  ]);
}

/** A rollback waits for no deployment, no reviewer's plan and no window: it has a group and an environment of its own. */
export function rollbackIsNeverHeldBack(workflow: Workflow): Finding[] {
  return rollbackJobs(workflow).flatMap(([name, job]) => {
    const environment = environmentOf(job);
    const expected = `rollback-${environment?.replace(/-rollback$/, '') ?? ''}`;
    const [own, shared] = [groupOf(job.concurrency), groupOf(workflow.concurrency)];
    const planned = [name, ...ancestorsOf(name, workflow)].some((each) =>
      workflow.jobs[each]?.steps?.some((step) => actionOf(step) === 'plan' && step.with?.['purpose'] !== 'find'),
    );
    const finding = (key: string, message: string): Finding => ({ keys: ['jobs', name, key], message });
    return [
      ...(own.startsWith(expected) || (environment === undefined && own === '')
        ? []
        : [finding('concurrency', `${name} must queue in the group ${expected}, not in ${own || 'none'}`)]),
      ...(shared.startsWith('deploy-') ? [{ keys: ['concurrency'], message: `${name} waits for deployments` }] : []),
      ...(environment !== undefined && !environment.endsWith('-rollback')
        ? [finding('environment', `${name} asks the reviewers of deployments: its environment is <name>-rollback`)]
        : []),
      ...(planned ? [finding('needs', `${name} is held back by windows and freezes, as \`plan\` is`)] : []),
    ];
  });
}

function movesTraffic(name: string, job: Job, workflow: Workflow, repository: Repository): boolean {
  const called = calledBy(job, repository);
  if (called !== undefined) return [...forwardJobs(called), ...rollbackJobs(called)].length > 0;
  return [...forwardJobs(workflow), ...rollbackJobs(workflow)].some(([each]) => each === name);
}
