import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { htmlReport, summaryMarkdown } from '@deploy-actions/report';
import { annotate, writeSummary, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs, Outputs } from './action.generated.ts';
import { brief } from './brief.ts';
import { flight } from './flight.ts';
import type { Ports } from './ports.ts';
import type { Prepared } from './prepare.ts';
import type { RolledOut } from './rollOut.ts';
import { tellUntidy } from './untidy.ts';

type Result = Outputs['result'];

const GREEN: readonly Result[] = ['succeeded', 'unchanged', 'waiting'];

/** What GitHub's deployment shows of each ending. */
const SHOWN = { succeeded: 'success', unchanged: 'success', waiting: 'in_progress' } as const;

/** Tells how the rollout ended: log, annotation, job summary, report, GitHub's deployment and outputs. */
export async function endingOf(
  { inputs, log, signal, workspace }: Context<Inputs>,
  { platform }: Ports,
  prepared: Prepared,
  { end, head, weaker, face }: RolledOut,
): Promise<Ending> {
  const { result, state } = end;
  const [reason, records] = brief([end.reason, end.records] as const);
  // what the records have is in the log already
  if (state.ended === null) log.line(`${result}: ${reason}`);
  const isGreen = GREEN.includes(result);
  if (!isGreen) annotate({ level: 'error', title: `${platform.target}: ${result}`, message: reason });
  if (result === 'rollback-failed') writeSummary(`> [!CAUTION]\n> The rollback failed: a person has to look now.\n`);
  const report = await writeReport(inputs, workspace, () => htmlReport(records));
  writeSummary(summaryMarkdown(records));
  if (weaker !== null) writeSummary(`\nWithout a journal: the lease was tags of the service alone. ${weaker}\n`);
  // a job that is cancelled has no time for it, and post does it anyway
  if (end.untidy !== null && !signal.aborted) await leaveUntidy(platform.target, prepared, { end, weaker });
  const shown = SHOWN[result as keyof typeof SHOWN] ?? 'failure';
  // post tells the end of what is not over
  if (state.ended !== null || result === 'waiting')
    await face?.tell(shown, { description: `${result}: ${reason}`, head });
  const owesNothing = state.ended !== null || result === 'waiting' || result === 'superseded';
  return {
    ok: isGreen,
    outputs: outputsOf(prepared, { result, reason, report, journal: head ?? '', ...seenOf(end) }),
    ...(owesNothing && { told: () => flight.save({ ...flightOf(prepared, end, weaker), isOver: true }) }),
  };
}

/** Nothing was begun: the release serves. */
export function unchanged(prepared: Prepared): Ending {
  const reason = `${prepared.target.release} serves already.`;
  return { ok: true, outputs: outputsOf(prepared, { result: 'unchanged', reason }) };
}

export function outputsOf(
  { rollout, target }: Prepared,
  told: Pick<Outputs, 'result' | 'reason'> & Partial<Outputs>,
): Ending['outputs'] {
  return {
    rollout,
    release: target.release,
    'task-definition-arn': target.release.startsWith('arn:') ? target.release : '',
    'service-deployment-arn': target.deployment() ?? '',
    ...told,
  };
}

function seenOf({ state, records }: RolledOut['end']): Pick<Outputs, 'weight' | 'decision'> {
  return {
    weight: weightOf(state.ended?.result ?? null, records),
    decision: state.judged?.decision ?? '',
  };
}

function weightOf(result: string | null, records: RolledOut['end']['records']): string {
  if (result === 'rolled-back' || result === 'stopped') return '0';
  const verified = records.findLast((each) => each.kind === 'verified');
  // what somebody else did, or what failed, nobody has read back
  const isKnown = result === null || result === 'succeeded';
  return isKnown && verified !== undefined ? String(verified.weight) : '';
}

/** Post tries again, and then has at hand what a person must type. */
async function leaveUntidy(
  name: string,
  prepared: Prepared,
  { end, weaker }: Pick<RolledOut, 'end' | 'weaker'>,
): Promise<void> {
  const commands = await prepared.target.byHand();
  flight.save({ ...flightOf(prepared, end, weaker), byHand: commands });
  tellUntidy({ level: 'warning', target: name, why: `${end.untidy} Post tries again.`, commands });
}

function flightOf({ rollout, plan, target }: Prepared, { state }: RolledOut['end'], weaker: string | null) {
  return {
    rollout,
    plan,
    target: state.target,
    release: target.release,
    note: state.note,
    owner: state.owner,
    isDurable: weaker === null,
    isOpen: true,
    isPromoted: state.promoted,
  };
}

async function writeReport(inputs: Inputs, workspace: string, html: () => string): Promise<string> {
  const file = inputs['report-file'];
  if (file === undefined) return '';
  try {
    const place = path.resolve(workspace, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, html());
    return file;
  } catch (error) {
    annotate({
      level: 'warning',
      title: 'Report',
      message: `${file} could not be written: ${(error as Error).message}`,
    });
    return '';
  }
}
