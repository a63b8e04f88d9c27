import { eventsOf } from '../../analysis/tests.ts';
import type { Span, Window } from '../../analysis/window.ts';
import { LOST_AFTER_MS, MEASURE_WITHIN_MS, MOST_WINDOWS_AT_ONCE } from '../limits.ts';
import { due, needsHealth } from '../decide/measuring.ts';
import type { MetricSource } from '../ports.ts';
import { Cancelled, type Running } from './running.ts';
import type { Snapshot } from '../snapshot.ts';

/** Reads what people and others have written meanwhile. */
export async function hear(run: Running): Promise<void> {
  try {
    const heard = await run.unlessCancelled(run.chronicle.hear());
    if (heard.kind === 'lost') run.lostTo = heard.owner;
    run.isRewritten = heard.kind === 'rewritten';
    if (heard.kind !== 'told') return;
    run.take({ kind: 'told', state: heard.state });
    for (const each of heard.records) run.holding.onFact?.(each);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    run.trouble('The journal cannot be read', error);
  }
}

export async function look(run: Running): Promise<void> {
  const { target, clock, onLook } = run.holding;
  const askedMs = clock.now();
  try {
    const snapshot = await run.unlessCancelled(target.inspect());
    run.take({ kind: 'looked', snapshot, askedMs });
    run.noteTarget();
    onLook?.(snapshot);
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    run.take({ kind: 'unseen', why: run.trouble('The target cannot be read', error) });
  }
}

/** Asks for the candidate's health where a criterion wants it, then counts the windows that are closed by now. */
export async function measure(run: Running): Promise<void> {
  await checkHealth(run);
  const metrics = run.driving?.metrics ?? null;
  const snapshot = run.progress.seen?.snapshot;
  if (metrics === null || snapshot === undefined) return;
  const sinceMs = run.elapsed();
  for (let counts = 0; counts < MOST_WINDOWS_AT_ONCE && !(run.elapsed() - sinceMs > MEASURE_WITHIN_MS); counts += 1) {
    const nowMs = run.holding.clock.now();
    // one may have been closed while the one before was counted: it is not left to the next look, which would not see the end of it
    const [next] = due(run.progress, nowMs);
    // where one cannot be counted, the next ones wait: they are taken in order
    if (next === undefined || !(await count(run, metrics, snapshot, next, nowMs))) return;
  }
}

async function checkHealth(run: Running): Promise<void> {
  const healthCheck = run.driving?.healthCheck ?? null;
  if (healthCheck === null || !needsHealth(run.progress)) return;
  try {
    run.take({ kind: 'checked', ...(await run.unlessCancelled(healthCheck())) });
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    run.take({ kind: 'checked', passed: null, why: run.trouble('The health check could not be made', error) });
  }
}

async function count(
  run: Running,
  metrics: MetricSource,
  { stable, candidate }: Snapshot,
  span: Span,
  nowMs: number,
): Promise<boolean> {
  const events = eventsOf(run.progress.tests);
  try {
    const arms = await run.unlessCancelled(metrics.observe(span, { stable, candidate }, events));
    const window: Window = { ...span, candidate: arms.candidate, stable: arms.stable };
    run.take({ kind: 'counted', window, lost: false });
    run.take({ kind: 'troubled', of: 'metrics', why: null });
    return true;
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    run.take({ kind: 'troubled', of: 'metrics', why: run.trouble('The metrics cannot be read', error) });
    if (nowMs - span.toMs < metrics.lagMs + LOST_AFTER_MS) return false;
    run.take({ kind: 'counted', window: { ...span, candidate: null, stable: null }, lost: true });
    return true;
  }
}

/** Asks the candidate itself. What could not be asked has not passed. */
export async function smokeTest(run: Running): Promise<void> {
  try {
    const { passed, why } = await run.unlessCancelled(run.driving!.smoke!());
    run.take({ kind: 'smoke-tested', passed, why });
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    const why = run.trouble('The smoke test could not be made', error);
    run.take({ kind: 'smoke-tested', passed: false, why: `It could not be made: ${why}` });
  }
}
