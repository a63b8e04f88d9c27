import {
  assess,
  decide,
  eventsOf,
  startAnalysis,
  takeWindow,
  testsOf,
  type Snapshot,
  type Window,
} from '@deploy-actions/strategy';
import type { Context, Ending } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { outputsOf } from './ending.ts';
import type { Ports } from './ports.ts';
import type { Prepared } from './prepare.ts';

/** What was counted in this time is judged, ms: when the weight was given nobody has written down. */
const LOOK_BACK_MS = 15 * 60_000;

/** What would be done now, and what would be decided about a candidate that has traffic already. Changes nothing. */
export async function dryRun({ log }: Context<Inputs>, ports: Ports, prepared: Prepared): Promise<Ending> {
  const { target, request } = prepared;
  const snapshot = await target.inspect();
  const blocked = request.blocked(ports.platform.clock.now());
  if (blocked !== null) log.line(`Nothing could go forward now: ${blocked}`);
  const verdict = await verdictNow(ports, prepared, snapshot);
  if (verdict !== null) {
    log.line(`By the last ${LOOK_BACK_MS / 60_000} minutes: ${verdict.decision}: ${verdict.why}`);
    for (const { rule, why } of verdict.parts) log.line(`  ${rule}: ${why}`);
  }
  const next = snapshot.phase === 'absent' ? 'would be begun' : `is ${snapshot.phase} and would be gone on with`;
  const reason = `Dry run: nothing was changed. The rollout of ${target.release} ${next}.`;
  log.line(reason);
  const decision = verdict?.decision ?? '';
  return { ok: true, outputs: outputsOf(prepared, { result: 'unchanged', reason, decision }) };
}

/** Null where the candidate has no weight of the plan. */
async function verdictNow({ platform: { clock } }: Ports, { plan, metrics }: Prepared, snapshot: Snapshot) {
  const stage = plan.stages.findIndex(({ weight }) => weight === snapshot.weight);
  if (metrics === null || stage < 0) return null;
  const tests = testsOf(plan);
  const { windowMs } = plan.analysis;
  const untilMs = Math.floor((clock.now() - metrics.lagMs) / windowMs) * windowMs;
  const fromMs = untilMs - Math.floor(LOOK_BACK_MS / windowMs) * windowMs;
  let state = startAnalysis(tests);
  for (let at = fromMs; at < untilMs; at += windowMs) {
    const span = { fromMs: at, toMs: at + windowMs, stage };
    // oxlint-disable-next-line no-await-in-loop
    const counts = await metrics.observe(span, snapshot, eventsOf(tests));
    const window: Window = { ...span, ...counts };
    // before it had traffic there is nothing to be judged
    if (counts.candidate !== null) state = takeWindow(state, window, tests, plan.analysis);
  }
  const { weight } = plan.stages[stage]!;
  return decide({
    plan,
    stage,
    nowMs: clock.now(),
    startedAtMs: fromMs,
    verifiedAtMs: fromMs,
    assessments: assess(state, tests, plan.analysis, { index: stage, weight }),
    aborts: snapshot.alarms.map((name) => `The alarm ${name} fires.`),
    unread: 0,
    smoke: 'not run',
  });
}
