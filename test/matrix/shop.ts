import type { Sandbox } from '@deploy-actions/sandbox';
import { until } from '../e2e.ts';

interface State {
  readonly ecs: {
    readonly services: readonly Service[];
    readonly tasks: readonly Task[];
  };
}

interface Service {
  readonly desiredCount: number;
  readonly deployments: readonly { readonly rolloutState: string }[];
}

interface Task {
  readonly lastStatus: string;
  readonly containers: readonly { readonly image: string }[];
}

/** Resolves with the images of the tasks once the service has as many as it should and nothing is under way. */
export async function settled(sandbox: Sandbox): Promise<string[]> {
  await until('the service to settle', () => isSettled(stateOf(sandbox)));
  return stateOf(sandbox).tasks.flatMap(imagesOfRunning);
}

function isSettled(state: State['ecs']): boolean {
  const live = state.tasks.filter(({ lastStatus }) => lastStatus !== 'STOPPED');
  return (
    isCompleted(state) &&
    live.length === state.services[0]!.desiredCount &&
    live.every(({ lastStatus }) => lastStatus === 'RUNNING')
  );
}

function isCompleted({ services }: State['ecs']): boolean {
  const { deployments } = services[0]!;
  return deployments.length === 1 && deployments[0]!.rolloutState === 'COMPLETED';
}

/** Whether ECS has completed the deployment of a release, though old tasks may still be ending. */
export function completed(sandbox: Sandbox, release: string): boolean {
  return isCompleted(stateOf(sandbox)) && allRun(sandbox, release);
}

/** Whether ECS has begun to start tasks of a release. */
export function starts(sandbox: Sandbox, release: string): boolean {
  return stateOf(sandbox).tasks.some(({ containers }) => containers.some(({ image }) => image.startsWith(release)));
}

/** Whether all tasks of a release run. */
export function allRun(sandbox: Sandbox, release: string): boolean {
  const { services, tasks } = stateOf(sandbox);
  const images = tasks.flatMap(imagesOfRunning).filter((image) => image.startsWith(release));
  return images.length >= services[0]!.desiredCount;
}

function imagesOfRunning({ lastStatus, containers }: Task): string[] {
  return lastStatus === 'RUNNING' ? containers.map(({ image }) => image) : [];
}

function stateOf(sandbox: Sandbox): State['ecs'] {
  return (sandbox.state() as State).ecs;
}
