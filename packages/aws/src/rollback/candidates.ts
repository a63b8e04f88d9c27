import { shortName } from '../ecs/shortName.ts';
import type { History } from './model.ts';

/** A release that succeeded, to which a service can be brought back. */
export interface Candidate {
  readonly taskDefinitionArn: string;
  /** When it was last deployed with success. */
  readonly at: Date;
  readonly digests: readonly string[];
}

/** More are no help in a log or an error. */
const SHOWN = 8;

/** Hexadecimal digits of a digest that tell it from others. */
const DIGEST_SHOWN = 12;

/** The releases that succeeded, each once, the last one first; at most eight. */
export function candidates({ deployments }: History): Candidate[] {
  const newest = new Map<string, Candidate>();
  for (const { status, revision, createdAt } of deployments) {
    if (status !== 'SUCCESSFUL' || !revision || newest.has(revision.taskDefinitionArn)) continue;
    const digests = revision.images.flatMap(({ digest }) => (digest === null ? [] : [digest]));
    const { taskDefinitionArn } = revision;
    newest.set(taskDefinitionArn, { taskDefinitionArn, at: createdAt, digests });
  }
  return [...newest.values()].slice(0, SHOWN);
}

/** `shop:12 (2026-11-20, sha256:0123456789ab…)` */
export function candidateLine({ taskDefinitionArn, at, digests }: Candidate): string {
  const images = digests.map((digest) => `${digest.slice(0, 'sha256:'.length + DIGEST_SHOWN)}…`);
  return `${shortName(taskDefinitionArn)} (${[at.toISOString().slice(0, 10), ...images].join(', ')})`;
}
