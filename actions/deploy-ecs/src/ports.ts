import { randomUUID } from 'node:crypto';
import {
  connectEcs,
  createEcrApi,
  createLogTails,
  createPreflightPorts,
  takeOn,
  type EcrApi,
  type EcsApi,
  type Holder,
  type LogTails,
  type PreflightPorts,
} from '@deploy-actions/aws';
import { ConfigurationError, jobOf, type Context } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { connectMoving, type Moving } from './stepwise/moving.ts';
import { version } from './version.ts';

/** The world as this action sees it. Clients of what most deployments do not need are loaded at their first use. */
export interface Ports {
  readonly ecs: EcsApi;
  readonly ecr: EcrApi;
  readonly logs: LogTails;
  readonly preflight: PreflightPorts;
  /** What weights are moved by. */
  readonly moving: () => Moving;
  /** When the credentials end, where the step that got them says so; null for those of a role, which are renewed. */
  readonly credentialsExpireAt: Date | null;
  /** Who this job is, for the tags of a service. */
  readonly holder: Holder;
}

/** @throws {ConfigurationError} where AWS does not let the job in */
export async function connect({ inputs, log }: Pick<Context<Inputs>, 'inputs' | 'log'>): Promise<Ports> {
  const role = inputs['role-to-assume'];
  const taken = await takeOn({ action: spec.name, version }, role, jobOf(log, process.env));
  if ('problems' in taken) throw new ConfigurationError(taken.problems);
  const { identity } = taken;
  const id = randomUUID().slice(0, 8);
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
  const expiry = Date.parse(process.env['AWS_CREDENTIAL_EXPIRATION'] ?? '');
  return {
    ecs: connectEcs(identity),
    ecr: createEcrApi(identity),
    logs: createLogTails(identity),
    preflight: createPreflightPorts(identity),
    moving: () => connectMoving(identity),
    credentialsExpireAt: role !== undefined || Number.isNaN(expiry) ? null : new Date(expiry),
    holder: { rollout: `${spec.name}/${id}`, owner: run === undefined ? `local/${id}` : `${run}/${attempt}` },
  };
}
