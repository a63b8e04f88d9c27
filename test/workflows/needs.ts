import type { Job, Repository, Step, Workflow } from './source.ts';
import { actionOf, calledBy } from './uses.ts';

export type Level = 'none' | 'read' | 'write';

/** Permissions of the job's token: what it takes, and what it may have besides, since it makes something better. */
export interface Needs {
  readonly required: Readonly<Record<string, Level>>;
  readonly optional?: Readonly<Record<string, Level>>;
}

type NeedsOf = (inputs: Readonly<Record<string, unknown>>) => Needs;

const given = (value: unknown): boolean => ![undefined, '', false].includes(value as undefined);

/** As far as the action itself assumes the role, or signs in. */
const role = (inputs: Readonly<Record<string, unknown>>): Needs['required'] =>
  given(inputs['role-to-assume']) || given(inputs['client-id']) ? { 'id-token': 'write' } : {};

const nothing: NeedsOf = () => ({ required: {} });

/** Our actions, as their READMEs say under Permissions. */
export const OURS: Readonly<Record<string, NeedsOf>> = {
  'deploy-ecs': (inputs) => ({ required: role(inputs) }),
  'deploy-azure': (inputs) => ({ required: role(inputs) }),
  'canary-shift': (inputs) => {
    if (inputs['journal'] === 'off') return { required: role(inputs) };
    // a command is written into the journal, shows no deployment, and asks about runs to bring home what they left alone
    if (inputs['command'] !== undefined && inputs['command'] !== 'reconcile')
      return { required: { contents: 'write', ...role(inputs) }, optional: { actions: 'read', deployments: 'write' } };
    const deployments: Needs['required'] = { deployments: 'write' };
    const journal: Needs['required'] = { contents: 'write', actions: 'read', ...role(inputs) };
    return inputs['command'] === undefined
      ? { required: { ...journal, ...deployments } }
      : { required: journal, optional: deployments };
  },
  plan: (inputs) => ({ required: role(inputs) }),
  rollback: (inputs) => ({ required: role(inputs), optional: { contents: 'read' } }),
  'smoke-test': nothing,
  'release-notes': (inputs) => ({
    required: {
      contents: given(inputs['release']) && inputs['release'] !== 'none' ? 'write' : 'read',
      ...(inputs['pull-requests'] === false ? {} : { 'pull-requests': 'read' }),
      ...(given(inputs['environment']) ? { deployments: 'read' } : {}),
      ...(given(inputs['deployment-status']) ? { deployments: 'write' } : {}),
    },
  }),
};

/** Other people's actions, as their documentation says. One without a row may not be used. */
const OTHERS: Readonly<Record<string, NeedsOf>> = {
  'actions/checkout': () => ({ required: { contents: 'read' } }),
  'actions/setup-node': nothing,
  'actions/upload-artifact': nothing,
  'actions/download-artifact': (inputs) => ({ required: given(inputs['run-id']) ? { actions: 'read' } : {} }),
  'actions/attest': () => ({
    required: { 'id-token': 'write', attestations: 'write' },
    optional: { 'artifact-metadata': 'write' },
  }),
  'aws-actions/configure-aws-credentials': (inputs) => ({
    required: given(inputs['role-to-assume']) ? { 'id-token': 'write' } : {},
  }),
  'aws-actions/amazon-ecr-login': nothing,
  'azure/login': () => ({ required: { 'id-token': 'write' } }),
};

/** What a step takes; null where nobody has said it. */
export function needsOfStep(step: Step, repository: Repository): Needs | null {
  if (step.uses === undefined) return needsOfScript(step);
  const action = actionOf(step);
  const steps = action === undefined ? undefined : repository.actions[action]?.runs.steps;
  if (steps !== undefined) return union(steps.map((each) => needsOfStep(each, repository)));
  const row = action === undefined ? OTHERS[step.uses.split('@')[0]!] : OURS[action];
  return row?.(step.with ?? {}) ?? null;
}

/** What a job takes: its steps, or the jobs of ours that it calls. */
export function needsOfJob(job: Job, repository: Repository): Needs | null {
  const called = calledBy(job, repository);
  if (called !== undefined) return declaredIn(called);
  return union((job.steps ?? []).map((step) => needsOfStep(step, repository)));
}

/** A script that has the token may do with it whatever the comments of the permissions say. */
function needsOfScript({ env = {} }: Step): Needs {
  const hasToken = Object.values(env).some((value) => /github\.token|secrets\.GITHUB_TOKEN/.test(String(value)));
  return hasToken ? { required: {}, optional: { '*': 'write' } } : { required: {} };
}

/** A called workflow gets what its jobs declare, or does not start. */
function declaredIn({ jobs }: Workflow): Needs {
  return union(Object.values(jobs).map(({ permissions }) => ({ required: (permissions ?? {}) as Needs['required'] })))!;
}

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

/** Whether a permission is at least as much as another. */
export const covers = (has: Level | undefined, wants: Level): boolean => RANK[has ?? 'none'] >= RANK[wants];

function union(all: ReadonlyArray<Needs | null>): Needs | null {
  if (all.includes(null)) return null;
  const most = (part: 'required' | 'optional'): Record<string, Level> => {
    const found: Record<string, Level> = {};
    for (const [name, level] of all.flatMap((needs) => Object.entries(needs![part] ?? {})))
      if (!covers(found[name], level)) found[name] = level;
    return found;
  };
  return { required: most('required'), optional: most('optional') };
}
