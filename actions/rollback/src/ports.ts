import { randomUUID } from 'node:crypto';
import {
  connectBalancer,
  connectEcs,
  connectRules,
  connectScaling,
  createEcrApi,
  rollBackName,
  takeOn,
  type BalancerApi,
  type EcrApi,
  type EcsApi,
  type Holder,
  type RulesApi,
  type ScalingApi,
} from '@deploy-actions/aws';
import { ConfigurationError, jobOf, type Context } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { version } from './version.ts';

/** The world as this action sees it. */
export interface Ports {
  readonly ecs: EcsApi;
  readonly ecr: EcrApi;
  readonly balancer: BalancerApi;
  readonly rules: RulesApi;
  readonly scaling: ScalingApi;
  /** Who this job is, for the tags of a service. */
  readonly holder: Holder;
}

/** @throws {ConfigurationError} where AWS does not let the job in */
export async function connect({ inputs, log }: Pick<Context<Inputs>, 'inputs' | 'log'>): Promise<Ports> {
  const taken = await takeOn({ action: spec.name, version }, inputs['role-to-assume'], jobOf(log, process.env));
  if ('problems' in taken) throw new ConfigurationError(taken.problems);
  const { identity } = taken;
  const id = randomUUID().slice(0, 8);
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
  return {
    ecs: connectEcs(identity),
    ecr: createEcrApi(identity),
    balancer: connectBalancer(identity),
    rules: connectRules(identity),
    scaling: connectScaling(identity),
    holder: { rollout: rollBackName(id), owner: run === undefined ? `local/${id}` : `${run}/${attempt}` },
  };
}
