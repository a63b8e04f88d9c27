import type { Contract, Job, Repository, Step, Values, Workflow } from '../source.ts';
import { contractOf, needsOf, oursOf } from '../uses.ts';
import type { Finding } from '../rules.ts';
import { usesIn } from './text.ts';

type Keys = ReadonlyArray<string | number>;

/** What is named of ours is there. */
export function usesResolve(workflow: Workflow, repository: Repository): Finding[] {
  return usesIn(workflow)
    .filter(({ uses }) => oursOf(uses) !== null && contractOf({ uses }, repository) === undefined)
    .map(({ uses, keys }) => ({ keys, message: `${uses} is not there, or cannot be used` }));
}

/** What is given is taken, and what must be given is. */
export function inputsFit(workflow: Workflow, repository: Repository): Finding[] {
  const used = Object.entries(workflow.jobs).flatMap(([name, job]): Array<[Keys, Job | Step]> => [
    [['jobs', name], job],
    ...(job.steps ?? []).map((step, at): [Keys, Step] => [['jobs', name, 'steps', at], step]),
  ]);
  return used.flatMap(([keys, each]) => {
    const contract = contractOf(each, repository);
    if (contract === undefined) return [];
    const secrets = 'secrets' in each && typeof each.secrets === 'object' ? each.secrets : {};
    return [
      ...unfit(each.with ?? {}, contract.inputs ?? {}, 'input').map((message) => ({
        keys: [...keys, 'with'],
        message,
      })),
      ...unfit(secrets, contract.secrets ?? {}, 'secret').map((message) => ({ keys: [...keys, 'secrets'], message })),
    ];
  });
}

function unfit(given: Values, declared: NonNullable<Contract['inputs']>, what: string): string[] {
  const unknown = Object.keys(given).filter((name) => declared[name] === undefined);
  const missing = Object.entries(declared).filter(
    ([name, { required, default: preset }]) => required === true && preset === undefined && given[name] === undefined,
  );
  return [
    ...unknown.map((name) => `${what} ${name} is not declared; there are ${Object.keys(declared).join(', ')}`),
    ...missing.map(([name]) => `${what} ${name} must be given`),
  ];
}

/** What an expression reads is there: inputs of some event, outputs of earlier steps, and of jobs that are waited for. */
export function expressionsResolve(workflow: Workflow, repository: Repository): Finding[] {
  const declared = ['workflow_call', 'workflow_dispatch'].flatMap((event) =>
    Object.keys(workflow.on[event]?.inputs ?? {}),
  );
  const ofInputs = referencesIn([workflow.jobs, workflow.concurrency], 'inputs')
    .filter(([name]) => !declared.includes(name!))
    .map(([name]) => ({ keys: ['on'], message: `the input ${name} is used, and no event has it` }));
  const ofJobs = Object.entries(workflow.jobs).flatMap(([name, job]) => [
    ...unresolvedNeeds(name, job, workflow, repository),
    ...unresolvedSteps(name, job, repository),
  ]);
  return [...ofInputs, ...ofJobs];
}

/** What is declared is used, and what is handed on is made. */
export function declarationsAreUsed(workflow: Workflow, repository: Repository): Finding[] {
  const used = referencesIn([workflow.jobs, workflow.concurrency], 'inputs').map(([name]) => name);
  const idle = ['workflow_call', 'workflow_dispatch'].flatMap((event) =>
    Object.keys(workflow.on[event]?.inputs ?? {})
      .filter((name) => !used.includes(name))
      .map((name) => ({
        keys: ['on', event, 'inputs', name],
        message: `the input ${name} is declared, and never used`,
      })),
  );
  const outputs = workflow.on['workflow_call']?.outputs ?? {};
  const unmade = Object.entries(outputs).flatMap(([output, { value = '' }]) =>
    referencesIn(value, 'jobs')
      .filter(([job, , name]) => !outputsOf(workflow.jobs[job!], repository)?.includes(name!))
      .map(([job, , name]) => ({
        keys: ['on', 'workflow_call', 'outputs', output],
        message: `the output ${output} is ${name} of ${job}, which has none`,
      })),
  );
  return [...idle, ...unmade];
}

function unresolvedNeeds(name: string, job: Job, workflow: Workflow, repository: Repository): Finding[] {
  return referencesIn(job, 'needs').flatMap(([needed, kind, output]) => {
    const keys = ['jobs', name];
    if (!needsOf(job).includes(needed!))
      return [{ keys, message: `${name} reads of ${needed}, and does not wait for it` }];
    if (kind !== 'outputs' || output === undefined) return [];
    return outputsOf(workflow.jobs[needed!], repository)?.includes(output)
      ? []
      : [{ keys, message: `${name} reads the output ${output} of ${needed}, which has none` }];
  });
}

function unresolvedSteps(name: string, { steps = [], outputs, environment }: Job, repository: Repository): Finding[] {
  const problem = (before: readonly Step[], [id, kind, output]: readonly string[]): string | undefined => {
    const step = before.find((each) => each.id === id);
    if (step === undefined) return `reads of the step ${id}, and there is none before`;
    const declared = kind === 'outputs' ? contractOf(step, repository)?.outputs : undefined;
    return declared === undefined || output === undefined || declared?.[output] !== undefined
      ? undefined
      : `reads the output ${output} of ${id}, which has none`;
  };
  const places: Array<[Keys, readonly Step[], unknown]> = [
    ...steps.map((step, at): [Keys, readonly Step[], unknown] => [
      ['jobs', name, 'steps', at],
      steps.slice(0, at),
      step,
    ]),
    [['jobs', name, 'outputs'], steps, [outputs, environment]],
  ];
  return places.flatMap(([keys, before, value]) =>
    referencesIn(value, 'steps')
      .map((reference) => problem(before, reference))
      .flatMap((message) => (message === undefined ? [] : [{ keys, message: `${name} ${message}` }])),
  );
}

/** The outputs of a job, or of the workflow of ours that it calls; undefined where that is not known. */
function outputsOf(job: Job | undefined, repository: Repository): string[] | undefined {
  if (job === undefined) return [];
  const called = job.uses === undefined ? undefined : contractOf(job, repository);
  return Object.keys((job.uses === undefined ? job.outputs : called?.outputs) ?? {});
}

/** What of a context the expressions in a value name, in parts: `needs.plan.outputs.digest` is `plan`, `outputs`, `digest`. */
function referencesIn(value: unknown, context: string): string[][] {
  const pattern = new RegExp(String.raw`(?<![\w.-])${context}((?:\.[\w-]+)+)`, 'g');
  return expressionsIn(value).flatMap((text) =>
    [...text.matchAll(pattern)].map((match) => match[1]!.slice(1).split('.')),
  );
}

/** The expressions in a value, at any depth. `if` is one without the braces. */
function expressionsIn(value: unknown): string[] {
  if (typeof value === 'string') return [...value.matchAll(/\$\{\{(.*?)\}\}/gs)].map((match) => match[1]!);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'if' ? [String(each)] : expressionsIn(each as unknown),
  );
}
