import { invalidParameter, notModelled } from '../errors.ts';

/**
 * Lifecycle hooks as a deployment configuration has them.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/pause-lifecycle-hooks.html
 */
export interface LifecycleHook {
  readonly targetType?: string;
  readonly lifecycleStages?: readonly string[];
  readonly timeoutConfiguration?: { readonly timeoutInMinutes?: number; readonly action?: string };
}

const PAUSE_STAGES = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
];
const MOST_PAUSES = 10;
const LONGEST_MINUTES = 20_160;
const DEFAULT_MINUTES = 1_440;

export type HookAction = 'CONTINUE' | 'ROLLBACK';
const ACTIONS: readonly string[] = ['CONTINUE', 'ROLLBACK'] satisfies HookAction[];

export function requireHookAction(name: string, action: string): HookAction {
  if (ACTIONS.includes(action)) return action as HookAction;
  throw invalidParameter(`Invalid ${name}: ${action}. It must be one of ${ACTIONS.join(', ')}.`);
}

export function requireHooks(hooks: readonly LifecycleHook[]): void {
  if (hooks.length > MOST_PAUSES) throw invalidParameter(`A service can have at most ${MOST_PAUSES} pause hooks.`);
  for (const hook of hooks) requireHook(hook);
}

function requireHook({ targetType = 'AWS_LAMBDA', lifecycleStages = [], timeoutConfiguration }: LifecycleHook): void {
  // There is nothing here that could run a function.
  if (targetType === 'AWS_LAMBDA') throw notModelled('lifecycle hooks of the type AWS_LAMBDA, only PAUSE');
  if (targetType !== 'PAUSE') throw invalidParameter(`Invalid lifecycle hook target type: ${targetType}.`);
  if (lifecycleStages.length === 0) throw invalidParameter('A lifecycle hook must have a lifecycle stage.');
  const wrong = lifecycleStages.find((stage) => !PAUSE_STAGES.includes(stage));
  if (wrong !== undefined) {
    throw invalidParameter(
      `A PAUSE hook cannot be configured at the stage ${wrong}. It must be one of ${PAUSE_STAGES.join(', ')}.`,
    );
  }
  const { minutes } = timeoutOf({ timeoutConfiguration });
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_MINUTES) {
    throw invalidParameter(
      `Invalid timeoutInMinutes: ${minutes}. It must be a whole number from 1 to ${LONGEST_MINUTES}.`,
    );
  }
}

export function timeoutOf({ timeoutConfiguration }: { timeoutConfiguration?: LifecycleHook['timeoutConfiguration'] }): {
  minutes: number;
  action: HookAction;
} {
  const { timeoutInMinutes = DEFAULT_MINUTES, action = 'ROLLBACK' } = timeoutConfiguration ?? {};
  return { minutes: timeoutInMinutes, action: requireHookAction('timeout action', action) };
}
