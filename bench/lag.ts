import { setTimeout as sleep } from 'node:timers/promises';
import { startSandbox, type LoggedCall, type Sandbox, type ScenarioInput } from '@deploy-actions/sandbox';
import type { Contestant } from './contestants.ts';
import { startStep } from './step.ts';

/** Seconds that pulling the image takes in the first run and in the last one; the others are spread between them. */
const PULL_SECONDS = [5, 26] as const;

/**
 * Platform times are short, not compressed, so that the pace at which an action looks is what it is in production; and
 * each run takes a different time, so that the end falls anywhere between two looks.
 */
function world(share: number): ScenarioInput {
  const pullSeconds = PULL_SECONDS[0] + share * (PULL_SECONDS[1] - PULL_SECONDS[0]);
  return {
    services: [
      {
        name: 'shop',
        desiredCount: 1,
        healthCheck: { intervalSeconds: 5, timeoutSeconds: 2 },
        healthCheckGracePeriodSeconds: 5,
        deregistrationDelaySeconds: 2,
      },
    ],
    timings: {
      provisioningMs: 1_000,
      pullMs: Math.round(pullSeconds * 1_000),
      activatingMs: 500,
      deprovisioningMs: 500,
    },
    // an action that takes the state before its own UpdateService for the end would have no lag to measure
    quirks: { staleReadsMs: 0 },
  };
}

export interface Deployment {
  /** Seconds from the end of the service deployment, by ECS's own time stamp, to the end of the action. */
  readonly lagSeconds: number;
  /** Seconds that ECS took. */
  readonly platformSeconds: number;
  readonly calls: readonly LoggedCall[];
}

/** Good releases, each on a sandbox of its own, `atOnce` of them at the same time. */
export async function measureDeployments(contestant: Contestant, runs: number, atOnce: number): Promise<Deployment[]> {
  const deployments: Deployment[] = [];
  let begun = 0;
  const lane = async (number: number) => {
    // apart, so that they do not all start their processes in the same moment
    await sleep(number * 700);
    while (begun < runs) {
      const share = begun / (runs - 1);
      begun += 1;
      deployments.push(await deployOnce(contestant, share));
    }
  };
  await Promise.all(Array.from({ length: Math.min(runs, atOnce) }, (_, number) => lane(number)));
  return deployments;
}

async function deployOnce(contestant: Contestant, share: number): Promise<Deployment> {
  await using sandbox = await startSandbox({ scenario: world(share) });
  const step = await startStep(contestant, sandbox, 'shop:v2');
  const { at, exitCode, output } = await step.ended;
  if (exitCode !== 0) throw new Error(`${contestant.name} ended with ${exitCode}:\n${output}`);
  const { createdAt, finishedAt } = await newestDeployment(sandbox);
  // the process ended a moment ago; both clocks run at the same pace
  const returnedAt = sandbox.clock.now() - (Date.now() - at);
  return {
    lagSeconds: (returnedAt - finishedAt) / 1_000,
    platformSeconds: (finishedAt - createdAt) / 1_000,
    calls: sandbox.calls.snapshot(),
  };
}

/** When the newest service deployment began and ended, in sandbox time, ms since the epoch. */
async function newestDeployment(sandbox: Sandbox): Promise<{ createdAt: number; finishedAt: number }> {
  const { cluster } = sandbox;
  const { serviceDeployments } = await sandbox.invoke('ecs', 'ListServiceDeployments', { cluster, service: 'shop' });
  const [{ createdAt, finishedAt }] = serviceDeployments;
  return { createdAt: createdAt.ms, finishedAt: finishedAt.ms };
}
