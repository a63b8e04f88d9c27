import { printPlan, timelineOf, type JournalRecord, type Snapshot } from '@deploy-actions/strategy';
import type { Log } from '@deploy-actions/toolkit';
import type { Prepared } from './prepare.ts';

/** The plan, and how the target is now. */
export async function showPlan(log: Log, { plan, target, rollout }: Prepared): Promise<void> {
  for (const line of printPlan(plan).split('\n')) log.line(line);
  log.line(`${rollout}: ${target.release}`);
  log.line(lookText(await target.inspect()));
}

/** One line per event worth reading: each fact, and what the platform does when that changes. */
export function teller(log: Log) {
  let last = '';
  return {
    onFact: (record: JournalRecord) => log.line(timelineOf([record])[0]!.text),
    onLook(snapshot: Snapshot) {
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
