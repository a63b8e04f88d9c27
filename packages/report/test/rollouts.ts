import {
  readPlan,
  startAnalysis,
  takeWindow,
  testsOf,
  type AnalysisState,
  type Decision,
  type Fact,
  type JournalRecord,
  type Plan,
} from '@deploy-actions/strategy';

export const MINUTE = 60_000;
export const T0 = Date.UTC(2026, 0, 5, 9, 30);

export const OWNER = { id: '123/1', name: 'https://github.com/acme/shop/actions/runs/123' };

export function planOf(text: unknown): Plan {
  const reading = readPlan(text);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.value;
}

export const PLAN = planOf({
  stages: '10@10m, 50@10m, 100@5m',
  criteria: ['error-rate < 150% of baseline', 'p95 < 500ms', 'health-check-failures: 3'],
});

/** Records with their times, in minutes since the beginning. */
export function recordsOf(facts: readonly (readonly [minute: number, fact: Fact])[], epoch = 1): JournalRecord[] {
  return facts.map(([minute, fact]) => ({ version: 1, atMs: T0 + minute * MINUTE, owner: OWNER, epoch, ...fact }));
}

export const opened: Fact = {
  kind: 'opened',
  rollout: 'r-20260105',
  target: 'prod/shop',
  release: 'shop:12',
  plan: PLAN,
  note: { deployment: 'ecs-svc/1' },
};

export const weight = (stage: number): Fact => ({
  kind: 'intended',
  goal: { kind: 'weight', weight: PLAN.stages[stage]!.weight },
  stage,
  why: stage === 0 ? 'The entry gate has passed.' : `Stage ${stage} is good.`,
});

export const verified = (stage: number): Fact => ({ kind: 'verified', stage, weight: PLAN.stages[stage]!.weight });

/** A state that windows are added to, minute by minute: requests of each arm, and bad ones. */
export function analysing(plan = PLAN) {
  const tests = testsOf(plan);
  let state: AnalysisState = startAnalysis(tests);
  return (minute: number, stage: number, [n, N, e, E]: readonly [number, number, number, number]): AnalysisState => {
    const [fromMs, toMs] = [T0 + (minute - 1) * MINUTE, T0 + minute * MINUTE];
    const arm = (requests: number, bad: number) => ({
      requests,
      events: { bad, 'slow:500': Math.round(requests / 50) },
    });
    const window = { stage, fromMs, toMs, candidate: arm(n, e), stable: arm(N, E) };
    state = takeWindow(state, window, tests, plan.analysis);
    return state;
  };
}

export function judged(stage: number, decision: Decision, why: string, analysis: AnalysisState): Fact {
  return { kind: 'judged', stage, decision, why, analysis };
}

/** A release that is as good as the one before. */
export function goodRollout(): JournalRecord[] {
  const add = analysing();
  const facts: [number, Fact][] = [
    [0, opened],
    [0.1, { kind: 'intended', goal: { kind: 'prepare' }, stage: -1, why: 'A rollout begins.' }],
    [0.2, { kind: 'applied', goal: { kind: 'prepare' }, sent: true, detail: 'UpdateService to shop:12.' }],
    [3, { kind: 'smoke-tested', stage: -1, passed: true, why: '4 checks passed.' }],
  ];
  for (const [stage, from] of [3.5, 15, 27].entries()) {
    facts.push([from, weight(stage)], [from + 0.5, verified(stage)]);
    const length = stage === 2 ? 5 : 10;
    for (let minute = Math.ceil(from) + 1; minute <= from + length; minute += 1) {
      const [n, N] = stage === 0 ? [300, 2_700] : stage === 1 ? [1_500, 1_500] : [3_000, 0];
      const state = add(minute, stage, [n, N, Math.round(n / 250) + (minute % 3), Math.round(N / 240)]);
      const isLast = minute + 1 > from + length;
      facts.push([
        minute,
        judged(stage, isLast ? 'promote' : 'hold', isLast ? 'All of it is good.' : 'It bakes.', state),
      ]);
    }
  }
  return recordsOf([
    ...facts,
    [32, { kind: 'intended', goal: { kind: 'promote' }, stage: 2, why: 'Stage 3 is good.' }],
    [34, { kind: 'ended', result: 'succeeded', reason: 'shop:12 serves all traffic.' }],
  ]);
}

/** A release that fails one request in twenty: it is found out at its first stage. */
export function badRollout(): JournalRecord[] {
  const add = analysing();
  const facts: [number, Fact][] = [
    [0, opened],
    [3, weight(0)],
    [3.5, verified(0)],
  ];
  for (let minute = 5; minute <= 9; minute += 1) {
    const isOver = minute === 9;
    const why = isOver
      ? 'error-rate < 150% of baseline: candidate 75 of 1,500 bad, stable 54 of 13,500 bad'
      : 'It bakes.';
    facts.push([minute, judged(0, isOver ? 'rollback' : 'hold', why, add(minute, 0, [300, 2_700, 15, 11]))]);
  }
  return recordsOf([
    ...facts,
    [9.1, { kind: 'intended', goal: { kind: 'restore' }, stage: 0, why: 'The candidate is evidently worse.' }],
    [9.2, { kind: 'applied', goal: { kind: 'restore' }, sent: true, detail: 'StopServiceDeployment(ROLLBACK).' }],
    [
      10,
      {
        kind: 'ended',
        result: 'rolled-back',
        reason: 'error-rate < 150% of baseline: 12 times as many; all traffic is on shop:11.',
      },
    ],
  ]);
}
