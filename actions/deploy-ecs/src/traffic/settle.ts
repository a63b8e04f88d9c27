import { isMoving, type EcsApi, type Holder, type ServiceRef } from '@deploy-actions/aws';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import type { Release } from '../release.ts';
import type { Result } from '../result.ts';
import { giveBackLoan, prepareLoan, type Loan } from './loan.ts';

/** What a service will have to be given back; null where nothing is, and ECS moves no traffic that could be taken back. */
export async function borrow(
  api: EcsApi,
  holder: Holder,
  release: Release,
  taskDefinitionArn: string,
): Promise<Loan | null> {
  const { ref, service, held, course, stableArn } = release;
  if (service === null) return null;
  if (course.given === null && held === null && !isMoving(course.own)) return null;
  const wasHeld = held !== null;
  return prepareLoan(api, holder, { ref, course, wasHeld, release: taskDefinitionArn, stable: stableArn });
}

export interface Left {
  readonly result: Result;
  /** Whether ECS is done with the deployment; absent where it needed none. */
  readonly over?: boolean;
}

/**
 * Gives back what was taken, once ECS is done. What is left waiting is left as it is, for whoever goes on with it.
 *
 * @returns what is owed still, and can be given back now
 */
export async function settleLoan(
  { log }: Pick<Context<Inputs>, 'log'>,
  api: EcsApi,
  ref: ServiceRef,
  loan: Loan,
  { result, over = true }: Left,
): Promise<Loan | undefined> {
  if (!loan.tagged || result === 'paused') return undefined;
  if (!over) {
    const message =
      'ECS goes on with the deployment. What the service has for this deployment alone stays until then; its tags have its own ' +
      'deployment configuration, and the next deployment, or a rollback, gives it back.';
    annotate({ level: 'notice', title: ref.service, message });
    return undefined;
  }
  const wrong = await giveBackLoan(api, ref, loan);
  if (wrong === null) {
    log.line(`${ref.service}: has its own deployment configuration back`);
    return undefined;
  }
  // where there is a flight, post tries again
  annotate({ level: 'warning', title: ref.service, message: wrong });
  return loan;
}

/**
 * Gives back what a step that was lost, or left before the end, has borrowed. Only what this action has: a rollout of another's
 * may be about to begin.
 */
export async function settleLeftover(
  context: Pick<Context<Inputs>, 'log'>,
  api: EcsApi,
  { ref, held }: Release,
  { rollout }: Holder,
): Promise<void> {
  const [action] = rollout.split('/');
  if (held === null || held.rollout.split('/')[0] !== action) return;
  await settleLoan(context, api, ref, { note: held.note, holder: held, tagged: true }, { result: 'unchanged' });
}
