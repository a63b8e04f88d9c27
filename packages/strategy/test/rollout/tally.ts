import { isRolledBackByEvidence } from './chance.ts';
import { recordsOf, type Run } from './world/trace.ts';

/** What became of rollouts, counted. */
export interface Tally {
  readonly rollouts: number;
  /** By the result in the journal; `open` for those that nobody brought to an end. */
  readonly ended: Readonly<Record<string, number>>;
  readonly byEvidence: number;
  /** Somebody was killed; somebody was cancelled; and another one went on, or brought it home. */
  readonly killed: number;
  readonly cancelled: number;
  readonly goneOn: number;
}

export const NONE: Tally = { rollouts: 0, ended: {}, byEvidence: 0, killed: 0, cancelled: 0, goneOn: 0 };

export function tallied(tally: Tally, run: Run): Tally {
  const ended = recordsOf(run, 'ended')[0]?.result ?? 'open';
  const killed = run.ends.some(({ reason }) => reason === 'it was killed');
  const cancelled = run.ends.some(({ reason }) => reason.startsWith('The job was cancelled'));
  const goneOn = (killed || cancelled) && run.ends.at(-1)!.process > 0 && run.ends.at(-1)!.tookPart;
  return {
    rollouts: tally.rollouts + 1,
    ended: { ...tally.ended, [ended]: (tally.ended[ended] ?? 0) + 1 },
    byEvidence: tally.byEvidence + Number(isRolledBackByEvidence(run)),
    killed: tally.killed + Number(killed),
    cancelled: tally.cancelled + Number(cancelled),
    goneOn: tally.goneOn + Number(goneOn),
  };
}

/** `20,000 rollouts: 9,114 rolled-back, ...; killed 4,420, cancelled 2,034, gone on with 5,310` */
export function told({ rollouts, ended, killed, cancelled, goneOn }: Tally): string {
  const number = (value: number) => value.toLocaleString('en-US');
  const results = Object.entries(ended).toSorted(([, one], [, other]) => other - one);
  return [
    `${number(rollouts)} rollouts: ${results.map(([result, count]) => `${number(count)} ${result}`).join(', ')}`,
    `killed ${number(killed)}, cancelled ${number(cancelled)}, gone on with ${number(goneOn)}`,
  ].join('; ');
}
