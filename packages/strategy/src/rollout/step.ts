import type { RolloutEvent, Step } from './event.ts';
import { startsAsking, wasApplied, wasNotApplied } from './decide/asking.ts';
import { counted, checked } from './decide/measuring.ts';
import { looked } from './decide/looking.ts';
import type { Progress } from './progress.ts';
import { record, still } from './decide/stepping.ts';
import { tick } from './decide/tick.ts';
import { troubled } from './decide/troubles.ts';

/**
 * What an event makes of a rollout: the next state, what is to be done, and what is to be written down. Pure. Only a `tick`
 * decides; all else is noted.
 */
export function step(progress: Progress, event: RolloutEvent): Step {
  const { atMs } = event;
  switch (event.kind) {
    case 'looked':
      return looked(troubled(progress, 'target', null, atMs), event.snapshot, atMs, event.askedMs);
    case 'unseen':
      return still(troubled({ ...progress, unseen: event.why }, 'target', event.why, atMs));
    case 'troubled':
      return still(troubled(progress, event.of, event.why, atMs));
    case 'counted':
      return counted(progress, event.window, event.lost, atMs);
    case 'checked':
      return still(
        checked(troubled(progress, 'health', event.passed === null ? event.why : null, atMs), event.passed, event.why),
      );
    case 'smoke-tested': {
      const { passed, why } = event;
      return record(progress, atMs, [{ kind: 'smoke-tested', stage: Math.max(0, progress.state.stage), passed, why }]);
    }
    case 'intended': {
      const { goal, stage, why, failed } = event;
      const fact = { kind: 'intended', goal, stage, why, ...(failed && { failed }) } as const;
      return record(startsAsking(progress, goal, atMs), atMs, [fact]);
    }
    case 'applied':
      return wasApplied(progress, event.goal, event.applied, atMs);
    case 'unapplied':
      return wasNotApplied(progress, event.goal, event.certainty, event.why, atMs);
    case 'noted':
      return record(progress, atMs, [{ kind: 'noted', note: event.note }]);
    case 'told':
      return still({ ...progress, state: event.state });
    case 'aborted': {
      if (progress.state.abort !== null) return still(progress);
      const { by, why } = event;
      return record(progress, atMs, [{ kind: 'commanded', command: 'abort', by, why }]);
    }
    case 'left':
      return record(progress, atMs, [{ kind: 'left', why: event.why }]);
    default:
      return tick({ ...progress, sleptMs: event.sleptMs, waitsFor: null }, event);
  }
}
