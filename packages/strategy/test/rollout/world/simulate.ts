import type { RolloutCore } from './core.ts';
import { happen } from './events.ts';
import { Chain } from './journal.ts';
import { live } from './life.ts';
import { Platform } from './platform.ts';
import { Process, type Call } from './process.ts';
import type { ProcessScript, Scenario } from './scenario.ts';
import type { Sent } from './target.ts';
import { Timeline } from './timeline.ts';
import type { End, Run } from './trace.ts';

/** Some minute. */
const BEGINNING_MS = 1_800_000_000_000;
/** No rollout of these lasts longer. */
const LONGEST_MS = 86_400_000;

/** All that the processes of a world share. */
export interface Stage {
  readonly core: RolloutCore;
  readonly scenario: Scenario;
  readonly startMs: number;
  readonly timeline: Timeline;
  readonly platform: Platform;
  readonly chain: Chain;
  readonly sent: Sent[];
  readonly facts: Run['facts'][number][];
  readonly processes: Process[];
}

/** Lets a scenario happen, to its end. The same one gives the same run. */
export async function simulate(core: RolloutCore, scenario: Scenario): Promise<Run> {
  const startMs = BEGINNING_MS + scenario.offsetMs;
  const timeline = new Timeline(startMs);
  const platform = new Platform(timeline, scenario.platform);
  const stage: Stage = {
    core,
    scenario,
    startMs,
    timeline,
    platform,
    chain: new Chain(),
    sent: [],
    facts: [],
    processes: [],
  };
  const [calls, ends]: [Call[], End[]] = [[], []];
  const world = {
    timeline,
    calls,
    asked: new Map(),
    faults: scenario.faults,
    truth: () => platform.now,
    recorded: () => stage.chain.records.length,
  };
  const begin = (number: number): void => {
    const script = scenario.processes[number];
    if (script === undefined) return;
    const next = () => timeline.after(scenario.processes[number + 1]?.afterMs ?? 0, () => begin(number + 1));
    const isFollowed = scenario.processes[number + 1]?.alongside !== true;
    const over = () => {
      if (isFollowed) next();
    };
    const process = new Process(number, ownerOf(script), world, script.fate, over);
    stage.processes.push(process);
    if (!isFollowed) next();
    const startedMs = timeline.nowMs;
    const end = (how: Pick<End, 'result' | 'reason' | 'tookPart' | 'threw'>) => {
      // who is killed in its last wait may have nothing left to wait for: it ended all the same
      if (ends.some((each) => each.process === number)) return;
      ends.push({ process: number, owner: process.owner.id, startedMs, endedMs: timeline.nowMs, ...how });
      process.exit();
    };
    process.onDeath = () => end({ result: null, reason: 'it was killed', tookPart: false, threw: false });
    void live(stage, process, script).then(end);
  };
  for (const event of scenario.events) timeline.after(event.afterMs, () => happen(stage, event));
  begin(0);
  const isQuiet = await timeline.runUntil(startMs + LONGEST_MS);
  const isOver = isQuiet && ends.length === scenario.processes.length;
  const { sent, facts, chain } = stage;
  return { scenario, startMs, calls, sent, facts, history: platform.history, records: chain.records, ends, isOver };
}

function ownerOf({ owner }: ProcessScript): { id: string; name: string } {
  return { id: owner, name: `run ${owner}` };
}
