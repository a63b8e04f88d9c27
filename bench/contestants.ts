import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Sandbox } from '@deploy-actions/sandbox';

/** What an action is asked to do: bring this image to the service `shop`. */
export interface Order {
  readonly sandbox: Sandbox;
  readonly image: string;
  /** The step's workspace: a folder of its own. */
  readonly workspace: string;
  /** How long the action may wait for the deployment, in whole minutes; its own default without it. */
  readonly waitMinutes?: number;
}

/** An action that deploys to ECS, with its default settings. */
export interface Contestant {
  readonly name: string;
  readonly version: string;
  /** Holds action.yml. */
  readonly folder: string;
  /** The bundle of its main phase. */
  readonly main: string;
  /** The `with:` of its step; writes the files that the step names. */
  inputs(order: Order): Promise<Record<string, string>>;
}

const REPOSITORY = resolve(import.meta.dirname, '..');

export const ours: Contestant = {
  name: 'deploy-ecs',
  version: versionIn(REPOSITORY),
  ...bundleOf(join(REPOSITORY, 'deploy-ecs')),
  inputs: async ({ sandbox, image, waitMinutes }) => ({
    cluster: sandbox.cluster,
    service: 'shop',
    images: `web=${image}`,
    ...(waitMinutes && { 'timeout-minutes': String(waitMinutes) }),
  }),
};

/** A checkout of aws-actions/amazon-ecs-deploy-task-definition, or of an action with the same inputs. */
export function peerIn(folder: string): Contestant {
  return {
    name: 'amazon-ecs-deploy-task-definition',
    version: versionIn(folder),
    ...bundleOf(folder),
    async inputs({ sandbox, image, workspace, waitMinutes }) {
      const taskDefinition = await taskDefinitionWith(sandbox, image);
      writeFileSync(join(workspace, 'task-definition.json'), JSON.stringify(taskDefinition));
      return {
        'task-definition': 'task-definition.json',
        cluster: sandbox.cluster,
        service: 'shop',
        'wait-for-service-stability': 'true',
        ...(waitMinutes && { 'wait-for-minutes': String(waitMinutes) }),
      };
    },
  };
}

/** The task definition of `shop` as its next revision is registered, with another image. */
export async function taskDefinitionWith({ invoke }: Sandbox, image: string): Promise<object> {
  const { taskDefinition } = await invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' });
  const { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn } = taskDefinition;
  const containerDefinitions = [{ ...taskDefinition.containerDefinitions[0], image }];
  return { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn, containerDefinitions };
}

function versionIn(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

function bundleOf(folder: string): { folder: string; main: string } {
  const { runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  return { folder: resolve(folder), main: resolve(folder, runs.main) };
}
