import { covers, needsOfJob, needsOfStep, type Level } from '../needs.ts';
import { commentAt, type Repository, type Workflow } from '../source.ts';
import type { Finding } from '../rules.ts';

/** A token can do nothing but what its job says, and says why. */
export function permissionsAreExplained(workflow: Workflow): Finding[] {
  const none = typeof workflow.permissions === 'object' && Object.keys(workflow.permissions ?? {}).length === 0;
  return [
    ...(none ? [] : [{ keys: ['permissions'], message: 'the permissions of the workflow are not {}' }]),
    ...Object.entries(workflow.jobs).flatMap(([name, { permissions }]) => {
      if (permissions === undefined || permissions === null || typeof permissions !== 'object')
        return [{ keys: ['jobs', name], message: `${name} does not name its permissions one by one` }];
      return Object.keys(permissions)
        .map((each) => ['jobs', name, 'permissions', each])
        .filter((keys) => !/^\w.{8,}/.test(commentAt(workflow, workflow.lineOf(...keys))))
        .map((keys) => ({ keys, message: `${name} does not say why it has \`${keys.at(-1)}\`` }));
    }),
  ];
}

/** What its steps take is declared, and what is declared one of its steps takes. */
export function permissionsAreUsed(workflow: Workflow, repository: Repository): Finding[] {
  return Object.entries(workflow.jobs).flatMap(([name, job]) => {
    const declared = (job.permissions ?? {}) as Readonly<Record<string, Level>>;
    const needs = needsOfJob(job, repository);
    if (needs === null) {
      const unknown = (job.steps ?? []).filter((step) => needsOfStep(step, repository) === null);
      const names = unknown.map(({ uses }) => uses).join(', ');
      return [
        { keys: ['jobs', name], message: `nobody has said which permissions ${names} takes: test/workflows/needs.ts` },
      ];
    }
    const { required, optional = {} } = needs;
    const missing = Object.entries(required).filter(([each, level]) => !covers(declared[each], level));
    const idle = Object.entries(declared).filter(
      ([each, level]) => ![required[each], optional[each], optional['*']].some((wanted) => covers(wanted, level)),
    );
    return [
      ...missing.map(([each, level]) => ({
        keys: ['jobs', name, 'permissions'],
        message: `${name} lacks \`${each}: ${level}\``,
      })),
      ...idle.map(([each, level]) => ({
        keys: ['jobs', name, 'permissions', each],
        message: `${name} has \`${each}: ${level}\`, which no step of it takes`,
      })),
    ];
  });
}
