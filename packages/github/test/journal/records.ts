import { defaultAnalysis, type Fact, type JournalRecord, type Plan } from '@deploy-actions/strategy';

export const plan: Plan = {
  strategy: 'canary',
  stages: [10, 100].map((weight) => ({ weight, bake: { minMs: 60_000, maxMs: 120_000 }, criteria: [] })),
  criteria: [
    { subject: { kind: 'error-rate' }, operator: '<', limit: { kind: 'share', share: 0.01 } },
    { subject: { kind: 'response-time', quantile: 0.95 }, operator: '<', limit: { kind: 'of-baseline', factor: 1.5 } },
  ],
  deadlineMs: 3_600_000,
  analysis: defaultAnalysis,
  onFailure: 'rollback',
  onNoTraffic: 'hold',
  onCancel: 'rollback',
  rollback: 'immediate',
  notifications: [],
};

export function record(fact: Fact, more: Partial<Pick<JournalRecord, 'atMs' | 'owner' | 'epoch'>> = {}): JournalRecord {
  const owner = { id: '1000/1', name: 'https://github.com/octo-org/shop/actions/runs/1000/attempts/1' };
  return { version: 1, atMs: 1_800_000_000_000, owner, epoch: 1, ...more, ...fact };
}

export function opened(rollout: string, release = 'shop:12'): JournalRecord {
  const note = { service: 'shop', configuration: { strategy: 'ROLLING' } };
  return record({ kind: 'opened', rollout, target: 'sandbox/shop', release, plan, note });
}

export const intended = (weight: number): JournalRecord =>
  record({ kind: 'intended', goal: { kind: 'weight', weight }, stage: 0, why: '' });

export const held = (by: string): JournalRecord =>
  record({ kind: 'commanded', command: 'hold', by, why: 'look at the logs' });

export const ended = (result: 'succeeded' | 'rolled-back'): JournalRecord =>
  record({ kind: 'ended', result, reason: 'as planned' });
