import type { Acquired } from '../../../src/rollout/acquire.ts';
import type { Holding, RolloutEnd } from '../../../src/rollout/options.ts';
import type { Journal } from '../../../src/rollout/ports.ts';
import type { Owner, RolloutResult } from '../../../src/rollout/record.ts';
import { needsTraffic } from '../../../src/verdict/idle.ts';
import { testsOf } from '../../../src/analysis/tests.ts';
import type { Process } from './process.ts';
import type { ProcessScript, Scenario } from './scenario.ts';
import type { Stage } from './simulate.ts';
import { checkFor, journalFor, metricsFor } from './sources.ts';
import { targetFor } from './target.ts';

export interface Outcome {
  readonly result: RolloutResult | null;
  readonly reason: string;
  readonly tookPart: boolean;
  readonly threw: boolean;
}

/** Whoever cannot read the journal tries again so often, with so much time between. */
const ATTEMPTS = 20;
const AGAIN_MS = 30_000;

/** What a process does from its beginning to its end. */
export async function live(stage: Stage, process: Process, script: ProcessScript): Promise<Outcome> {
  let acquired: Acquired;
  try {
    acquired = await acquire(stage, process, script);
  } catch (error) {
    return { result: null, reason: `it could not begin: ${String(error)}`, tookPart: false, threw: false };
  }
  if (!acquired.ok) {
    const reason = acquired.owner === null ? 'there is nothing to do' : `it is that of ${acquired.owner.name}`;
    return { result: null, reason, tookPart: false, threw: false };
  }
  try {
    const { result, reason } = await run(stage, process, script, acquired);
    return { result: result === 'waiting' ? null : result, reason, tookPart: true, threw: false };
  } catch (error) {
    return { result: null, reason: String(error), tookPart: true, threw: true };
  }
}

async function acquire(
  { core, scenario, chain, processes, timeline }: Stage,
  process: Process,
  { does }: ProcessScript,
): Promise<Acquired> {
  const { plan } = scenario;
  const alive = async (owner: Owner) => processes.some((each) => each.owner.id === owner.id && !each.isOver);
  for (let attempt = 1; ; attempt += 1) {
    const opens = does === 'rollout' && chain.records.length === 0;
    const opening = opens ? { rollout: 'r1', target: 'shop', release: 'shop:2', plan, note: {} } : null;
    try {
      return await core.acquire({
        journal: onceOnly(journalFor(process, chain), chain),
        clock: clockFor(process, timeline),
        owner: process.owner,
        alive,
        opening,
      });
    } catch (error) {
      if (error instanceof TooLate) return { ok: false, owner: null };
      if (attempt === ATTEMPTS) throw error;
      await process.sleep(AGAIN_MS);
    }
  }
}

/** There is one rollout in each world: who comes too late to open it has nothing to do. */
class TooLate extends Error {}

function onceOnly(journal: Journal, chain: Stage['chain']): Journal {
  return {
    load: () => journal.load(),
    append: (records, head) => {
      if (records[0]?.kind === 'opened' && chain.records.some(({ kind }) => kind === 'ended')) throw new TooLate();
      return journal.append(records, head);
    },
  };
}

function run(
  stage: Stage,
  process: Process,
  { does }: ProcessScript,
  acquired: Acquired & { ok: true },
): Promise<RolloutEnd> {
  const { core, scenario, platform, timeline, chain, sent, facts } = stage;
  const holding: Holding = {
    target: targetFor(process, platform, timeline, sent, core.Unapplied),
    journal: journalFor(process, chain),
    clock: clockFor(process, timeline),
    owner: process.owner,
    loaded: acquired.loaded,
    pollMs: scenario.pollMs,
    signal: process.cancel.signal,
    onFact: (record) => facts.push({ process: process.number, record }),
  };
  if (does === 'home') return core.bringHome({ ...holding, by: 'the next step', why: 'The job has ended.' });
  const tests = testsOf(scenario.plan);
  return core.drive({
    ...holding,
    metrics: tests.some(({ method }) => needsTraffic(method)) ? metricsFor(process, platform, scenario) : null,
    smoke: scenario.smoke ? checkFor(process, 'smoke') : null,
    healthCheck: tests.some(({ method }) => !needsTraffic(method)) ? checkFor(process, 'health') : null,
    blocked: (nowMs) => (isFrozen(scenario, nowMs - stage.startMs) ? 'There is a freeze.' : null),
  });
}

function clockFor(process: Process, timeline: Stage['timeline']) {
  return { now: () => timeline.nowMs, sleep: (ms: number, signal?: AbortSignal) => process.sleep(ms, signal) };
}

export function isFrozen({ events }: Scenario, afterMs: number): boolean {
  return events.some(
    (each) => each.does === 'freeze' && afterMs >= each.afterMs && afterMs < each.afterMs + each.forMs,
  );
}
