import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { isStepwise } from '../stepwise/note.ts';

/**
 * What must be known to steer a deployment, to take it back, and to give the service its own configuration back: by any
 * process, from the journal or from the service's tags alone. Plain JSON, without secrets.
 */
export interface NativeNote {
  readonly format: typeof NOTE_FORMAT;
  /** ARN of the release's task definition. */
  readonly release: string;
  /** ARN of the task definition that served before; null when nobody knew. */
  readonly stable: string | null;
  /** The service deployment of the rollout, once it has a name. */
  readonly deployment: string | null;
  /** The newest service deployment when the rollout began: older ones are not its own, whatever they deployed. */
  readonly before: string | null;
  /** When that was created, ms since 1970 by ECS's clock; 0 when there was none. */
  readonly beforeMs: number;
  /** The service's own deployment configuration; null when the rollout did not change it. */
  readonly previous: DeploymentConfiguration | null;
  /** What the rollout made of it. */
  readonly given: DeploymentConfiguration | null;
}

/** The version of the format: a reader refuses what is newer. */
export const NOTE_FORMAT = 1;

/**
 * @param value what a journal or tags hold
 * @throws TypeError for what is no note, or one of a newer version
 */
export function parseNote(value: unknown): NativeNote {
  const note = Object(value) as Record<string, unknown>;
  const { format, release, stable, deployment, before, beforeMs, previous, given } = note;
  if (isStepwise(value)) {
    throw new TypeError(
      'A stepwise rollout is open on the service: let it end, or bring it home with the action `rollback` or `command: reconcile`.',
    );
  }
  if (format !== NOTE_FORMAT) {
    throw new TypeError(
      `The note of the rollout has the format ${JSON.stringify(format)}; this version reads ${NOTE_FORMAT}. ` +
        'A newer version of the action wrote it: use that one.',
    );
  }
  const texts = { stable, deployment, before };
  const wrong = [
    ...(typeof release === 'string' ? [] : ['release']),
    ...Object.entries(texts).flatMap(([key, each]) => (each === null || typeof each === 'string' ? [] : [key])),
    ...(typeof beforeMs === 'number' && beforeMs >= 0 ? [] : ['beforeMs']),
    ...Object.entries({ previous, given }).flatMap(([key, each]) => (typeof each === 'object' ? [] : [key])),
  ];
  if (wrong.length > 0) throw new TypeError(`The note of the rollout cannot be read: ${wrong.join(', ')}.`);
  return { format, release, stable, deployment, before, beforeMs, previous, given } as NativeNote;
}
