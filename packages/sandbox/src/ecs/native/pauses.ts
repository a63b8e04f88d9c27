import { timeoutOf, type HookAction, type LifecycleHook } from './hooks.ts';
import type { Stage } from './steps.ts';

/**
 * Pause hooks as they are met: each meeting has an id of its own.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html
 */
export interface Pause {
  readonly hookId: string;
  readonly stage: Stage;
  readonly expiresAt: number;
  readonly timeoutAction: HookAction;
  status: 'AWAITING_ACTION' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
}

/** The pauses that a deployment meets at a stage; all of them wait at the same time. */
export function pausesAt(
  stage: Stage,
  hooks: readonly LifecycleHook[],
  now: number,
  newId: () => string,
): readonly Pause[] {
  return hooks
    .filter(({ lifecycleStages = [] }) => lifecycleStages.includes(stage))
    .map((hook) => {
      const { minutes, action } = timeoutOf({ timeoutConfiguration: hook.timeoutConfiguration });
      return {
        hookId: newId(),
        stage,
        expiresAt: now + minutes * 60_000,
        timeoutAction: action,
        status: 'AWAITING_ACTION',
      };
    });
}

export function timeOut(pauses: readonly Pause[], now: number): void {
  for (const pause of pauses) {
    if (pause.status === 'AWAITING_ACTION' && now >= pause.expiresAt) pause.status = 'TIMED_OUT';
  }
}

/** "If any hook triggers a rollback, the entire deployment rolls back"; else it waits until all are continued. */
export function verdictOf(pauses: readonly Pause[]): 'waits' | 'continues' | 'failed' | 'timedOut' {
  if (pauses.some(({ status }) => status === 'FAILED')) return 'failed';
  if (pauses.some(({ status, timeoutAction }) => status === 'TIMED_OUT' && timeoutAction === 'ROLLBACK')) {
    return 'timedOut';
  }
  return pauses.some(({ status }) => status === 'AWAITING_ACTION') ? 'waits' : 'continues';
}
