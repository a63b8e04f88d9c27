import { printPlan, timelineOf, type JournalRecord, type Snapshot } from '@deploy-actions/strategy';
import { annotate, type Log } from '@deploy-actions/toolkit';
import { foresee } from './foresight.ts';
import type { Ports } from './ports.ts';
import type { Prepared } from './prepare.ts';

/** The plan, what it can see, and how the target is now. */
export async function showPlan(log: Log, ports: Ports, prepared: Prepared): Promise<void> {
  const { plan, target, rollout } = prepared;
  for (const line of printPlan(plan).split('\n')) log.line(line);
  log.line(`${rollout}: ${target.release}`);
  log.line(lookText(await target.inspect()));
  if (target.serves) return;
  const { warnings, notes } = await foresee(ports, prepared);
  for (const note of notes) log.line(note);
  for (const message of warnings)
    annotate({ level: 'warning', title: 'The plan cannot see what it is meant to', message });
}

/** One line per event worth reading: each fact, and what the platform does when that changes. */
export function teller(log: Log, target: string) {
  let last = '';
  return {
    onFact: (record: JournalRecord) => {
      const { text } = timelineOf([record])[0]!;
      log.line(text);
      // a person has to know while it lasts
      if (record.kind === 'foreign') annotate({ level: 'warning', title: target, message: text });
    },
    onLook: (snapshot: Snapshot) => {
      const text = lookText(snapshot);
      if (text !== last) log.line(text);
      last = text;
    },
    onTrouble: (what: string) => log.line(what),
  };
}

function lookText({ phase, weight, reason }: Snapshot): string {
  return `${phase}${weight === null ? '' : `, ${weight}%`}: ${reason}`;
}
