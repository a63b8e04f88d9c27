import type { Followed } from '../ecs/follow.ts';
import { isForward } from '../ecs/deploymentStatus.ts';
import { shortName } from '../ecs/shortName.ts';
import type { Newest } from './model.ts';
import type { Due, Step } from './step.ts';

/** How bringing a service back ended. `rollback-failed`: the wanted release does not serve, and nothing is on its way. */
export interface End {
  readonly result: 'succeeded' | 'unchanged' | 'superseded' | 'timed-out' | 'rollback-failed';
  readonly reason: string;
}

/** What has been done by now. */
export interface Done {
  /** Whether anything was asked of ECS, or found under way. */
  readonly acted: boolean;
  /** Requests to stop that ECS did not take. */
  readonly stopsRefused: number;
  /** Whether a deployment of the wanted release was sent, and followed. */
  readonly deployed: boolean;
  /** How the deployment ended that was followed last. */
  readonly followed: Followed | null;
}

/** So often is a request to stop sent that ECS does not take. */
export const STOPS = 3;

/** The next step, or the end; pure. Where ECS does not take a request to stop, the release is deployed over what is under way. */
export function endOf(wantedArn: string, newest: Newest | null, step: Step, done: Done): End | Due {
  const { acted, followed, deployed } = done;
  const tookOver = followed?.result === 'superseded';
  if (tookOver && newest !== null && isForward(newest.status) && newest.taskDefinitionArn !== wantedArn) {
    return { result: 'superseded', reason: followed.reason };
  }
  if (step.do === 'nothing') return served(wantedArn, acted ? followed : null, acted);
  if (step.do === 'deploy' && deployed && !tookOver) {
    return { result: 'rollback-failed', reason: followed?.reason ?? 'ECS did not begin to deploy it.' };
  }
  const isStop = step.do === 'stop' || step.do === 'stop-first';
  return isStop && done.stopsRefused >= STOPS ? { do: 'deploy', force: newest?.taskDefinitionArn === wantedArn } : step;
}

/** The wanted release serves. */
export function served(wantedArn: string, followed: Followed | null, acted: boolean): End {
  const name = shortName(wantedArn);
  if (!acted) return { result: 'unchanged', reason: `${name} serves already, and nothing is under way.` };
  return { result: 'succeeded', reason: `${name} serves again. ${followed?.reason ?? ''}`.trimEnd() };
}
