import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@jest/globals';
import type { FlowWorld } from './rollouts/flowWorld.ts';

/** What rollouts under counted traffic have in common, whoever moves the weights. */

/** What the balancer gave a stage while its weight stood. */
export interface StageShare {
  readonly weight: number;
  readonly requests: number;
  readonly candidate: number;
}

/** Each stage lasts until the candidate has had as many requests as make enough of all stages together. */
export function planOf(weights: readonly number[], requests: number) {
  const perCandidateRequest = weights.reduce((sum, weight) => sum + 100 / weight, 0);
  return {
    stages: weights.map((weight) => `${weight}@2m..1200m`),
    criteria: ['error-rate < 1%'],
    analysis: { 'warm-up': '1m', 'min-requests': Math.ceil(requests / perCandidateRequest) },
  };
}

/** The plan in a file, for as long as it is needed: what inputs and options name it by. */
export function filed(plan: object) {
  const workspace = mkdtempSync(path.join(tmpdir(), 'traffic-'));
  writeFileSync(path.join(workspace, 'plan.json'), JSON.stringify(plan));
  return {
    inputs: { plan: '', criteria: '', 'plan-file': 'plan.json' },
    workspace,
    [Symbol.dispose]: () => rmSync(workspace, { recursive: true }),
  };
}

/** Counts, stage by stage, what the ledger has between a rollout's lines that the weight stands and that something is sent. */
export function countStages({ sandbox }: Pick<FlowWorld, 'sandbox'>, release: string) {
  const stages: StageShare[] = [];
  let begun: StageShare | null = null;
  const counted = (weight: number): StageShare => {
    const { requests, byRelease } = sandbox.ledger.snapshot();
    return { weight, requests, candidate: byRelease[release]?.requests ?? 0 };
  };
  const onLine = (line: string) => {
    const verified = /The candidate has (\d+)% of the traffic\.$/.exec(line);
    if (verified) begun = counted(Number(verified[1]));
    if (!line.includes('To be sent: ') || begun === null) return;
    const { weight, requests, candidate } = begun;
    const now = counted(weight);
    stages.push({ weight, requests: now.requests - requests, candidate: now.candidate - candidate });
    begun = null;
  };
  return { stages: stages as readonly StageShare[], onLine };
}

export function expectShares(stages: readonly StageShare[]): void {
  for (const { weight, requests, candidate } of stages) {
    const share = weight / 100;
    // three standard deviations of a fair coin of this weight: the balancer spreads evenly, and stays well below
    const bound = 3 * Math.sqrt(requests * share * (1 - share)) + 5;
    expect({ weight, off: Math.abs(candidate - requests * share) > bound, requests, candidate }).toMatchObject({
      off: false,
    });
  }
}

/** Ends the traffic: by the clients and by the balancer each request was answered well, and there were enough. */
export async function expectNoneLost(
  { traffic, sandbox }: Pick<FlowWorld, 'sandbox' | 'traffic'>,
  atLeast: number,
): Promise<void> {
  const { requests, failed, failures } = await traffic.stop();
  expect({ failed, failures }).toEqual({ failed: 0, failures: {} });
  expect(sandbox.ledger.snapshot()).toMatchObject({ requests, failed: 0, byStatus: { 200: requests } });
  expect(requests).toBeGreaterThanOrEqual(atLeast);
}
