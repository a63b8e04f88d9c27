import { readEnvironments, type EcsTarget, type ReadEnvironment, type Target } from '@deploy-actions/config';
import type { Inputs } from '../src/action.generated.ts';
import { choose } from '../src/choose.ts';
import { documentOf, type Parts, type PlanDocument } from '../src/document.ts';
import { readRequest } from '../src/request.ts';
import type { Trigger } from '../src/trigger.ts';

export const MAIN: Trigger = {
  event: 'push',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  repository: 'octo-org/shop',
  actor: 'ada',
};

export const NOTHING: Inputs = {
  'environments-file': undefined,
  environment: undefined,
  purpose: 'deploy',
  'require-digests': false,
  package: undefined,
  images: [],
  'task-definition': undefined,
  version: undefined,
  services: [],
  regions: [],
  waves: [],
  override: undefined,
  check: undefined,
  approved: undefined,
  inspect: false,
  'role-to-assume': undefined,
  job: undefined,
  'max-jobs': 256,
};

export const SHOP = `
environments:
  production:
    branches: main
    tags: v*
    stages: 10@10m, 100
    criteria: error-rate < 1%
    ecs: { cluster: shop, service: [api, web], region: eu-central-1 }
    variables: { LEVEL: info }
    freezes: [2026-12-20 to 2027-01-03]
    approvals: { approvers: [ada, grace] }
    hotfix: { branches: hotfix/*, stages: '50@5m, 100' }
`;

export function environmentsOf(text: string): readonly ReadEnvironment[] {
  const reading = readEnvironments(text, 'environments.yml');
  if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.environments;
}

/** The plan that a text, inputs and a trigger make. */
export function planned<T extends Target = EcsTarget>(
  text: string,
  given: Partial<Parts> & { readonly inputs?: Partial<Inputs> } = {},
): PlanDocument<T> {
  const { inputs, trigger = MAIN, ...parts } = given;
  const all: Inputs = { ...NOTHING, ...inputs };
  const chosen = choose(environmentsOf(text), all.environment, trigger);
  if (chosen.kind === 'none') throw new Error(chosen.reason);
  const request = readRequest(all, chosen, trigger);
  return documentOf({
    ...chosen,
    ...request,
    trigger,
    release: { ...request.release, images: [{ container: 'web', image: 'shop@sha256:1' }] },
    verdict: { blocked: null, override: null },
    nowMs: 0,
    stable: null,
    ...parts,
  }) as PlanDocument<T>;
}
