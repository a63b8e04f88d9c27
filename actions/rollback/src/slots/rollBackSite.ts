import { carryOutRollback, connectRollback, imageIn, prepareRollback, type RollbackPlan } from '@deploy-actions/azure';
import {
  Cancelled,
  ConfigurationError,
  messageWithCauses,
  type Context,
  type Ending,
  type Problem,
} from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import { warn } from '../told.ts';
import { connect } from './connect.ts';
import { endingOf, type SiteEnding } from './ending.ts';
import { siteFlight } from './flight.ts';

type Going = Extract<RollbackPlan, { do: 'go' }>;

/** Brings a site back and tells how it ended. Throws only for what is wrong before anything was changed. */
export async function rollBackSite(context: Context<Inputs>, env: NodeJS.ProcessEnv): Promise<Ending> {
  const { inputs, log, signal } = context;
  const connections = await connect(context, env);
  const { sites, ref, place } = connections;
  const image = imageIn(await sites.config(null));
  if (image === null) {
    const { rollBackPackages } = await import('./packages.ts');
    return rollBackPackages(context, connections);
  }
  if (inputs.package !== undefined) throw new ConfigurationError([noPackage(image)]);
  const { site, slot } = place;
  const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
  const to = inputs.to === 'previous' ? null : inputs.to;
  const rolling = { sites, ref, slot, to, owner: `${run}/${attempt}` };
  const name = `${place.resourceGroup}/${site}`;
  const { plan, serves, warnings } = await log.phase('Find what to go back to', () => prepareRollback(rolling));
  if (plan.do === 'refuse') throw new ConfigurationError([{ message: plan.why }]);
  const ending = (told: Pick<SiteEnding, 'result' | 'reason'> & Partial<SiteEnding>) =>
    endingOf(context, {
      name,
      from: serves ?? '',
      to: plan.do === 'go' ? plan.note.stable : plan.release,
      commands: [],
      ...told,
    });
  if (plan.do === 'nothing') return ending({ result: 'unchanged', reason: plan.why });
  warn(name, warnings);
  log.line(plan.how);
  if (inputs['dry-run']) return ending({ result: 'unchanged', reason: `Dry run: nothing was changed. ${plan.how}` });
  signal.throwIfAborted();
  const told = await log.phase('Roll back', () => bring(context, rolling, plan));
  const commands = told.result === 'rollback-failed' ? await (await connectRollback(rolling, plan.note)).byHand() : [];
  return ending({ ...told, commands });
}

function noPackage(image: string): Problem {
  const message = `is for sites that run packages, and production runs the image ${image}: name the image to go back to in \`to\`.`;
  return { input: 'package', message };
}

async function bring(
  { inputs, log, signal }: Context<Inputs>,
  rolling: Parameters<typeof prepareRollback>[0],
  { note }: Going,
): Promise<Pick<SiteEnding, 'result' | 'reason'>> {
  siteFlight.save({ note, open: true });
  try {
    const home = await carryOutRollback(rolling, note, {
      intervalMs: inputs['poll-interval-seconds'] * 1_000,
      timeoutMs: inputs['timeout-minutes'] * 60_000,
      signal,
      say: (line) => log.line(line),
    });
    siteFlight.save({ note, open: home.result !== 'succeeded' });
    return home;
  } catch (error) {
    if (error instanceof Cancelled) {
      const reason = `Cancelled: ${error.message}. The post step brings it to its end: a rollback is not rolled back.`;
      return { result: 'stopped', reason };
    }
    return { result: 'rollback-failed', reason: messageWithCauses(error) };
  }
}
