import {
  annotate,
  annotationOf,
  ConfigurationError,
  mask,
  type Context,
  type Ending,
  type Problem,
} from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { besideCommand } from './contradictions.ts';
import { brief, briefLog } from './brief.ts';
import { dryRun } from './dryRun.ts';
import { endingOf, unchanged } from './ending.ts';
import { claimTarget } from './claimTarget.ts';
import { openJournal } from './journal.ts';
import type { Ports } from './ports.ts';
import { reconcile } from './reconcile.ts';
import { readRequest } from './request.ts';
import { rollOut } from './rollOut.ts';
import { showPlan } from './show.ts';
import { steer } from './steer.ts';
import { prepare } from './prepare.ts';

/** Rolls a release out and tells how it ended. Throws only for what is wrong before anything was changed. */
export async function canaryShift(given: Context<Inputs>, ports: Ports): Promise<Ending> {
  const ending = await act({ ...given, log: briefLog(given.log) }, ports);
  return { ...ending, outputs: { ...ending.outputs, reason: brief(ending.outputs.reason) } };
}

async function act(context: Context<Inputs>, ports: Ports): Promise<Ending> {
  const { inputs, log, workspace } = context;
  refuse(besideCommand(inputs));
  if (inputs.command === 'reconcile') return reconcile(context, ports);
  if (inputs.command !== undefined) return steer(context, ports, inputs.command);
  const { request, release } = await log.phase('What is asked for', () => read(context, ports, workspace));
  mask(request.secrets);
  for (const warning of request.warnings) annotate(annotationOf(warning, 'warning'));
  const record = await openJournal(inputs, ports);
  const claimed = await log.phase('Whose turn it is', () => claimTarget(context, ports, record, release));
  const prepared = await log.phase('What is to be done', async () => {
    const made = await prepare(context, ports, { request, release, claimed });
    await showPlan(log, ports, made);
    return made;
  });
  if (prepared.target.serves) return unchanged(prepared);
  if (inputs['dry-run']) return log.phase('Dry run', () => dryRun(context, ports, prepared));
  const rolledOut = await log.phase('Rollout', () => rollOut(context, ports, prepared, claimed));
  return endingOf(context, ports, prepared, rolledOut);
}

async function read({ inputs }: Context<Inputs>, { platform, env }: Ports, workspace: string) {
  // of another platform's none is given
  const named = inputs['task-definition'] ?? inputs.image;
  const isPlanned = inputs.plan !== undefined || inputs['plan-file'] !== undefined;
  if (named === undefined && !isPlanned) {
    refuse(await platform.problems());
    return { request: await readRequest(inputs, workspace, env, await platform.waiting()), release: null };
  }
  const request = await readRequest(inputs, workspace, env, null);
  const [missing, resolved] = await Promise.all([
    platform.problems(),
    named === undefined ? { release: null } : platform.resolve(named),
  ]);
  if ('problem' in resolved) throw new ConfigurationError([...missing, resolved.problem]);
  refuse(missing);
  return { request, release: resolved.release };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ConfigurationError(problems);
}
