import type { HealthCheck, Journal, MetricSource, SmokeTest } from '../../../src/rollout/ports.ts';
import { keyOf } from '../../../src/analysis/event.ts';
import { countsIn } from './counts.ts';
import { failure } from './failure.ts';
import type { Chain } from './journal.ts';
import type { Platform } from './platform.ts';
import type { Process } from './process.ts';
import type { FaultKind, Port, Scenario } from './scenario.ts';

/** How long a call takes, and one that hangs. */
const tookMs = (fault: FaultKind | null) => (fault === 'slow' ? 40_000 : 150);

/** Counts as a process reads them. */
export function metricsFor(process: Process, platform: Platform, { metrics, seed }: Scenario): MetricSource {
  return {
    lagMs: metrics.lagMs,
    stepMs: 10_000,
    unfit: () => [],
    observe: (span, _arms, events) =>
      process.ask('observe', span, (fault) => ({
        tookMs: tookMs(fault),
        answer: () => {
          if (fault === 'error') throw failure('the metrics cannot be asked');
          const counts = countsIn(span, events, metrics, seed, platform.history);
          const nothing = { requests: 0, events: Object.fromEntries(events.map((event) => [keyOf(event), 0])) };
          return {
            candidate:
              fault === 'none' || fault === 'no candidate' ? null : fault === 'zero' ? nothing : counts.candidate,
            stable: fault === 'none' || fault === 'no stable' ? null : counts.stable,
          };
        },
      })),
    [Symbol.asyncDispose]: async () => {},
  };
}

/** The journal as a process reads and writes it. */
export function journalFor(process: Process, chain: Chain): Journal {
  return {
    load: () =>
      process.ask('load', null, (fault) => ({
        tookMs: tookMs(fault),
        answer: () => {
          if (fault === 'error') throw failure('the journal cannot be read');
          return chain.load();
        },
      })),
    append: (records, head) =>
      process.ask('append', records, (fault) => ({
        tookMs: tookMs(fault),
        answer: () => {
          if (fault === 'error') throw failure('the journal cannot be written');
          const appended = chain.append(records, head);
          if (fault === 'lost') throw failure('the journal did not answer');
          return appended;
        },
      })),
  };
}

/** A check of the candidate; it can fail, and it can be unable to tell. */
export function checkFor(process: Process, port: Extract<Port, 'smoke' | 'health'>): SmokeTest & HealthCheck {
  return () =>
    process.ask(port, null, (fault) => ({
      tookMs: tookMs(fault),
      answer: () => {
        if (fault === 'error') throw failure('the check could not be made');
        return fault === 'failed'
          ? { passed: false, why: 'it answered 500' }
          : { passed: true, why: 'it answered 200' };
      },
    }));
}
