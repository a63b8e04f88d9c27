import { randomUUID } from 'node:crypto';
import {
  connectEcs,
  createEcrApi,
  createLogTails,
  createPreflightPorts,
  type EcrApi,
  type EcsApi,
  type Holder,
  type LogTails,
  type PreflightPorts,
} from '@deploy-actions/aws';
import { spec } from './action.generated.ts';
import { version } from './version.ts';

/** The world as this action sees it. Clients of what most deployments do not need are loaded at their first use. */
export interface Ports {
  readonly ecs: EcsApi;
  readonly ecr: EcrApi;
  readonly logs: LogTails;
  readonly preflight: PreflightPorts;
  /** When the credentials end, where the step that got them says so. They are not renewed. */
  readonly credentialsExpireAt: Date | null;
  /** Who this job is, for the tags of a service. */
  readonly holder: Holder;
}

export function connect(): Ports {
  const identity = { action: spec.name, version };
  const id = randomUUID().slice(0, 8);
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
  const expiry = Date.parse(process.env['AWS_CREDENTIAL_EXPIRATION'] ?? '');
  return {
    ecs: connectEcs(identity),
    ecr: createEcrApi(identity),
    logs: createLogTails(identity),
    preflight: createPreflightPorts(identity),
    credentialsExpireAt: Number.isNaN(expiry) ? null : new Date(expiry),
    holder: { rollout: `${spec.name}/${id}`, owner: run === undefined ? `local/${id}` : `${run}/${attempt}` },
  };
}
