import type { Service } from '@aws-sdk/client-ecs';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import type { StepwiseNote } from './note.ts';
import type { RulesApi } from './rules/api.ts';
import { arnsOf } from './noted.ts';
import { shareOf } from './rules/forwards.ts';

/** All that was read in one look. */
export interface Look {
  readonly stable: Service;
  /** Null while there is none, and once it is being deleted. */
  readonly candidate: Service | null;
  /** Whether ECS knows that it was there, and was deleted. */
  readonly isDeleted: boolean;
  /** Per cent on the candidate's target group, rule by rule; null for a rule that forwards elsewhere, or to nobody. */
  readonly shares: readonly (number | null)[];
  /** Targets that the balancer takes for healthy. */
  readonly healthy: { readonly stable: number; readonly candidate: number };
}

/** How long a service may take to show after it was created, ms: whoever created it may have been lost just then. */
export const SHOWS_WITHIN_MS = 10_000;

export interface Reads {
  readonly api: EcsApi;
  readonly rules: RulesApi;
  readonly ref: ServiceRef;
}

/**
 * @param goesBack then who is up decides nothing any more: where the balancer does not tell, it counts as nobody
 * @throws Error when the stable service is gone
 */
export async function look(reads: Reads, note: StepwiseNote, goesBack = false): Promise<Look> {
  const { api, rules, ref } = reads;
  const health = async (group: string) =>
    rules.health(group).catch((error: unknown) => {
      if (goesBack) return { healthy: 0 };
      throw error;
    });
  const [stable, beside, found, own, other] = await Promise.all([
    api.describeService(ref),
    api.describeService({ ...ref, service: note.candidate }),
    rules.read(arnsOf(note)),
    health(note.groups.stable),
    health(note.groups.candidate),
  ]);
  return {
    stable: present(stable, ref),
    candidate: active(beside),
    isDeleted: beside !== null && active(beside) === null,
    shares: found.map((rule) => shareOf(rule, note.groups)),
    healthy: { stable: own.healthy, candidate: other.healthy },
  };
}

/** Null for one that is being deleted, too. */
export async function candidateOf(api: EcsApi, ref: ServiceRef, note: StepwiseNote): Promise<Service | null> {
  return active(await api.describeService({ ...ref, service: note.candidate }));
}

const active = (service: Service | null) => (service?.status === 'ACTIVE' ? service : null);

export function present(service: Service | null, { cluster, service: name }: ServiceRef): Service {
  if (service?.serviceArn === undefined || service.status === 'INACTIVE') {
    throw new Error(`There is no service \`${name}\` in cluster \`${cluster}\`.`);
  }
  return service;
}

/** Whether a service runs all of one release that it should, and nothing else. */
export function isSteady({ deployments = [], desiredCount, runningCount }: Service): boolean {
  const [only, ...others] = deployments;
  return others.length === 0 && only?.rolloutState === 'COMPLETED' && runningCount === desiredCount;
}

/** Whether a deployment of the service is under way. */
export function isRolling({ deployments = [] }: Service): boolean {
  return deployments.length > 1 || deployments[0]?.rolloutState === 'IN_PROGRESS';
}
