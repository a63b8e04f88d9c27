import type { Repository, Workflow } from '../source.ts';
import { oursOf } from '../uses.ts';
import type { Finding } from '../rules.ts';

/** A value that is put into a script before the shell reads it can be a script, too: values come by `env`. */
export function scriptsHoldNoExpressions(workflow: Workflow): Finding[] {
  return Object.entries(workflow.jobs).flatMap(([name, { steps = [] }]) =>
    steps.flatMap(({ run, with: given }, at) => {
      const scripts = { run, script: given?.['script'] };
      return Object.entries(scripts)
        .filter(([, script]) => String(script).includes('${{'))
        .map(([key]) => ({
          keys: ['jobs', name, 'steps', at, ...(key === 'run' ? ['run'] : ['with', key])],
          message: 'an expression in a script: hand its value over by `env`',
        }));
    }),
  );
}

/** Events whose runs have secrets and a token that writes, for what anybody may have sent. */
const DANGEROUS = ['pull_request_target', 'workflow_run', 'issue_comment'];

export function nobodyFromOutsideIsTrusted({ on }: Workflow): Finding[] {
  return DANGEROUS.filter((event) => event in on).map((event) => ({
    keys: ['on', event],
    message: `${event} runs with our rights for whoever causes it`,
  }));
}

/** Others' code by the commit that was looked at, with its version for people; ours as the running commit has it. */
export function usesArePinned(workflow: Workflow): Finding[] {
  const own = !workflow.path.startsWith('examples/');
  return usesIn(workflow).flatMap(({ uses, keys }) => {
    const ours = oursOf(uses);
    const line = workflow.text.split('\n')[workflow.lineOf(...keys) - 1]!;
    if (ours === null)
      return /^[\w.-]+\/[\w./-]+@[\da-f]{40}$/.test(uses) && / # v\d+(\.\d+)*\b/.test(line)
        ? []
        : [{ keys, message: `${uses} must be a commit of 40 digits, and its version behind a #` }];
    if (own && ours.ref !== undefined) return [{ keys, message: `${uses} may be of another commit: write $/…` }];
    if (!own && !/^v\d+$/.test(ours.ref ?? ''))
      return [{ keys, message: `${uses} is not what people can use: name it by its major version` }];
    return [];
  });
}

/** On GHES there is no `$/`: a variant for it names its own actions by one and the same version. */
export function usesAreOfOneVersion(workflow: Workflow, repository: Repository): Finding[] {
  const refs = new Set(
    repository.workflows.flatMap(usesIn).flatMap(({ uses }) => {
      const ours = oursOf(uses);
      return ours === null ? [] : [ours.ref ?? uses];
    }),
  );
  return usesIn(workflow)
    .filter(({ uses }) => oursOf(uses) !== null)
    .filter(({ uses }) => refs.size > 1 || !/^v\d+$/.test(oursOf(uses)?.ref ?? ''))
    .map(({ uses, keys }) => ({ keys, message: `${uses} is not of the one version of ours: ${[...refs].join(', ')}` }));
}

export function secretsAreNamed({ jobs }: Workflow): Finding[] {
  return Object.entries(jobs)
    .filter(([, { secrets }]) => secrets === 'inherit')
    .map(([name]) => ({
      keys: ['jobs', name, 'secrets'],
      message: `${name} hands on every secret: name those it needs`,
    }));
}

interface Use {
  readonly uses: string;
  readonly keys: ReadonlyArray<string | number>;
}

export function usesIn({ jobs }: Workflow): Use[] {
  return Object.entries(jobs).flatMap(([name, { uses, steps = [] }]) => [
    ...(uses === undefined ? [] : [{ uses, keys: ['jobs', name, 'uses'] }]),
    ...steps.flatMap((step, at) =>
      step.uses === undefined ? [] : [{ uses: step.uses, keys: ['jobs', name, 'steps', at, 'uses'] }],
    ),
  ]);
}

/** GitHub's own limit is six hours, of a runner that hangs. */
export function jobsEnd({ jobs }: Workflow): Finding[] {
  return Object.entries(jobs)
    .filter(([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined)
    .map(([name]) => ({ keys: ['jobs', name], message: `${name} has no \`timeout-minutes\`` }));
}
