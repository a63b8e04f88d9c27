import { narrator, printPlan, type JournalRecord, type Snapshot } from '@deploy-actions/strategy';
import { annotate, type Log } from '@deploy-actions/toolkit';
import { foresee } from './foresight.ts';
import type { Ports } from './ports.ts';
import type { Prepared } from './prepare.ts';

/** The plan, what it can see, and how the target is now. */
export async function showPlan(log: Log, ports: Ports, prepared: Prepared): Promise<void> {
  const { plan, target, rollout } = prepared;
  for (const line of printPlan(plan).split('\n')) log.line(line);
  log.line(target.mover);
  log.line(`${rollout}: ${target.release}`);
  log.line(lookText(await target.inspect()));
  if (target.serves) return;
  const { warnings, notes } = await foresee(ports, prepared);
  for (const note of notes) log.line(note);
  for (const message of warnings)
    annotate({ level: 'warning', title: 'The plan cannot see what it is meant to', message });
}

/** One line per event worth reading: each fact, what the platform does when that changes, and why nothing goes forward. */
export function teller(log: Log, target: string) {
  const tell = narrator();
  let [look, wait] = ['', ''];
  return {
    onFact: (record: JournalRecord) => {
      const { text } = tell(record);
      // what the platform calls things is for those who read records
      if (record.kind !== 'noted') log.line(text);
      if (record.kind === 'judged') wait = gist(record.why);
      // a person has to know while it lasts
      if (record.kind === 'foreign') annotate({ level: 'warning', title: target, message: text });
    },
    onLook: (snapshot: Snapshot) => {
      const text = lookText(snapshot);
      if (text !== look) log.line(text);
      look = text;
    },
    onWait: (why: string) => {
      if (gist(why) !== wait) log.line(`waits: ${why}`);
      wait = gist(why);
    },
    onTrouble: (what: string) => log.line(what),
  };
}

/** Counts and times change at each look: by themselves they are nothing new. */
function gist(why: string): string {
  return why.replaceAll(/(?:\d[\d.,]*(?:ms|[dhms%])?)+/g, '#');
}

function lookText({ phase, weight, reason }: Snapshot): string {
  return `${phase}${weight === null ? '' : `, ${weight}%`}: ${reason}`;
}
