import { randomUUID } from 'node:crypto';
import {
  carryOutPackageRollback,
  connectHost,
  connectKudu,
  connectSettings,
  finishPackageRollback,
  preparePackageRollback,
  readPackage,
  WrongPackage,
  type Package,
  type PackageSite,
  type PackageSwap,
  type Patience,
} from '@deploy-actions/azure';
import type { SiteConnections } from '@deploy-actions/targets';
import { Cancelled, ConfigurationError, messageWithCauses, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import { endingOf, type SiteEnding } from './ending.ts';
import { siteFlight } from './flight.ts';

const UNMARKED = 'a package that nobody has marked';

/** Brings a site back that runs packages: by a swap back, or by the package that is given. */
export async function rollBackPackages(context: Context<Inputs>, connections: SiteConnections): Promise<Ending> {
  const { inputs, log, signal, workspace } = context;
  const { place, clock } = connections;
  const name = `${place.resourceGroup}/${place.site}`;
  const given = inputs.package === undefined ? null : await read(workspace, inputs.package);
  const site = siteOf(connections);
  const to = inputs.to === 'previous' ? null : inputs.to;
  const { plan, serves } = await log.phase('Find what to go back to', () =>
    preparePackageRollback(site, to, given?.name ?? null),
  );
  if (plan.do === 'refuse') throw new ConfigurationError([{ message: plan.why }]);
  const ending = (told: Pick<SiteEnding, 'result' | 'reason'>) =>
    endingOf(context, { name, from: serves ?? UNMARKED, to: plan.release ?? UNMARKED, commands: [], ...told });
  if (plan.do === 'nothing') return ending({ result: 'unchanged', reason: plan.why });
  log.line(plan.how);
  if (inputs['dry-run']) return ending({ result: 'unchanged', reason: `Dry run: nothing was changed. ${plan.how}` });
  signal.throwIfAborted();
  const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
  const deployment = `${run}-${attempt}-${randomUUID().slice(0, 8)}`;
  const owed: { swap: PackageSwap | null } = { swap: null };
  const onSwap = (swap: PackageSwap) => {
    owed.swap = swap;
    siteFlight.save({ swap, open: true });
  };
  const carrying = { package: given, deployment, nowMs: clock.now(), onSwap };
  const patience = patienceOf(context, inputs['timeout-minutes'] * 60_000);
  try {
    const wrong = await log.phase('Roll back', () => carryOutPackageRollback(site, plan, carrying, patience));
    if (owed.swap !== null && wrong === null) siteFlight.save({ swap: owed.swap, open: false });
    if (wrong === null) return await ending({ result: 'succeeded', reason: plan.how });
    const result = wrong.result === 'failed' ? 'rollback-failed' : wrong.result;
    return await ending({ result, reason: wrong.reason });
  } catch (error) {
    if (!(error instanceof Cancelled)) return ending({ result: 'rollback-failed', reason: messageWithCauses(error) });
    const more = 'A swap that was begun is brought to its end by the post step: a rollback is not rolled back.';
    return ending({ result: 'stopped', reason: `Cancelled: ${error.message}. ${more}` });
  }
}

/** @returns what is wrong */
export async function finishPackages(
  context: Context<Inputs>,
  connections: SiteConnections,
  swap: PackageSwap,
  withinMs: number,
): Promise<string | null> {
  const wrong = await finishPackageRollback(siteOf(connections), swap, patienceOf(context, withinMs));
  return wrong?.reason ?? null;
}

function siteOf({ sites, arm, at, ref, place }: SiteConnections): PackageSite {
  const kudu = (host: string) => connectKudu(at(host));
  return { sites, settings: connectSettings(arm, ref), host: connectHost(arm, ref), kudu, slot: place.slot };
}

function patienceOf({ inputs, log, signal }: Context<Inputs>, withinMs: number): Patience {
  const pollMs = inputs['poll-interval-seconds'] * 1_000;
  return { until: performance.now() + withinMs, pollMs, signal, say: (line) => log.line(line) };
}

async function read(workspace: string, given: string): Promise<Package> {
  try {
    return await readPackage(workspace, given);
  } catch (error) {
    if (!(error instanceof WrongPackage)) throw error;
    throw new ConfigurationError(error.faults.map((message) => ({ input: 'package', message })));
  }
}
