import type { WorldEvent } from './scenario.ts';
import type { Stage } from './simulate.ts';

/** What others do, at its time. What makes no sense then does not happen. */
export function happen(stage: Stage, event: WorldEvent): void {
  const { platform, timeline } = stage;
  const { phase, stable } = platform.now;
  switch (event.does) {
    case 'command':
      return say(stage, event.command);
    case 'give-up':
      return platform.giveUp();
    case 'fail':
      return platform.fail();
    case 'supersede':
      if (phase !== 'absent' && phase !== 'done' && phase !== 'reverted') platform.supersede();
      return;
    case 'drift':
      if (['waiting', 'shifting', 'preparing'].includes(phase)) {
        platform.set({ weight: event.weight, foreign: event.shows ? 'somebody changed the rule' : null });
      }
      return;
    case 'alarm':
      platform.set({ alarms: ['shop-5xx'] });
      return timeline.after(event.forMs, () => platform.set({ alarms: [] }));
    case 'sicken':
      if (stable === null) return;
      platform.set({ stable: { ...stable, ready: false } });
      return timeline.after(event.forMs, () => platform.recover());
    case 'freeze':
      // asked for when something is to go forward
      return;
  }
}

/** A person says it by the journal, as any process does. */
function say({ chain, timeline }: Stage, command: Extract<WorldEvent, { does: 'command' }>['command']): void {
  const { records, head } = chain.load();
  const last = records.at(-1);
  if (last === undefined || last.kind === 'ended') return;
  const { version, epoch } = last;
  const owner = { id: 'person', name: 'a person' };
  const fact = { kind: 'commanded', command, by: 'a person', why: `They said ${command}.` } as const;
  chain.append([{ version, atMs: timeline.nowMs, owner, epoch, ...fact }], head);
}
