import { setTimeout as sleep } from 'node:timers/promises';
import { connectEcs, createLogTails, type EcsApi, type LogTails, type TaskDefinition } from '@deploy-actions/aws';
import type { Sandbox } from '@deploy-actions/sandbox';

/** What points a client of AWS's at a sandbox. */
export function configOf({ endpoint, env }: Sandbox) {
  return {
    endpoint,
    region: env['AWS_REGION']!,
    credentials: { accessKeyId: env['AWS_ACCESS_KEY_ID']!, secretAccessKey: env['AWS_SECRET_ACCESS_KEY']! },
  };
}

/** The clients of an action, pointed at a sandbox. */
export function awsOf(sandbox: Sandbox): { api: EcsApi; logs: LogTails } {
  const config = configOf(sandbox);
  const action = { action: 'test', version: '0' };
  return { api: connectEcs(action, config), logs: createLogTails(action, config) };
}

/** Registers the service's own task definition with another image. */
export async function registerImage(
  api: EcsApi,
  family: string,
  image: string,
): Promise<{ taskDefinition: TaskDefinition; taskDefinitionArn: string }> {
  const { containerDefinitions: [web] = [], ...current } = await api.describeTaskDefinition(family);
  const { networkMode, requiresCompatibilities, cpu, memory, executionRoleArn } = current;
  const taskDefinition = {
    family,
    networkMode,
    requiresCompatibilities,
    cpu,
    memory,
    executionRoleArn,
    containerDefinitions: [{ ...web, image }],
  };
  return { taskDefinition, taskDefinitionArn: await api.registerTaskDefinition(taskDefinition) };
}

/** Asks until the answer is there; rejects, with what it was waiting for, after `ms` of real time. */
export async function eventually<T>(what: string, ask: () => Promise<T | null>, ms = 30_000): Promise<T> {
  const deadline = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${ms} ms in vain for ${what}.`);
    await sleep(50);
  }
}
