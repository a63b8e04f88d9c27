import { randomUUID } from 'node:crypto';
import {
  connectBalancer,
  connectEcs,
  createEcrApi,
  rollBackName,
  type BalancerApi,
  type EcrApi,
  type EcsApi,
  type Holder,
} from '@deploy-actions/aws';
import { spec } from './action.generated.ts';
import { version } from './version.ts';

/** The world as this action sees it. */
export interface Ports {
  readonly ecs: EcsApi;
  readonly ecr: EcrApi;
  readonly balancer: BalancerApi;
  /** Who this job is, for the tags of a service. */
  readonly holder: Holder;
}

export function connect(): Ports {
  const identity = { action: spec.name, version };
  const id = randomUUID().slice(0, 8);
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
  return {
    ecs: connectEcs(identity),
    ecr: createEcrApi(identity),
    balancer: connectBalancer(identity),
    holder: { rollout: rollBackName(id), owner: run === undefined ? `local/${id}` : `${run}/${attempt}` },
  };
}
