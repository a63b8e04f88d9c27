import { awaitInstances, awaitReferences, hasReferences, type Fault, type Patience } from '@deploy-actions/azure';
import type { Report } from '@deploy-actions/observe';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { awaitAnswers, type SmokeTest } from './answers.ts';
import type { Ports } from './ports.ts';

export interface Verifying {
  /** Null is production. */
  readonly slot: string | null;
  /** Kudu's, of a package that was just published. */
  readonly deployment: string | null;
  readonly smoke: SmokeTest | null;
  readonly reports: Report[];
}

/** Sees that a slot runs the release, on all instances and well. @returns what is wrong */
export async function verify(
  context: Context<Inputs>,
  ports: Ports,
  { slot, deployment, smoke, reports }: Verifying,
  patience: Patience,
): Promise<Fault | null> {
  const { inputs } = context;
  const startMs = inputs['start-timeout-minutes'] * 60_000;
  const starting = { ...patience, until: Math.min(patience.until, performance.now() + startMs) };
  const [settings, config, hosting] = await Promise.all([
    ports.settings.settings(slot),
    ports.sites.config(slot),
    ports.host.hosting(slot),
  ]);
  if (hosting === null) return { result: 'failed', reason: `There is no slot ${slot} any more.` };
  if (hasReferences(settings)) {
    const broken = await awaitReferences(ports.settings, slot, starting);
    if (broken !== null) return broken;
    context.log.line('references to Key Vault: all are resolved');
  }
  const up = await awaitInstances({ sites: ports.sites, host: ports.host, slot, deployment }, starting);
  if (up !== null) return explained(up, ports, hosting.scmHost);
  const url = `https://${hosting.host}`;
  const instances = (await ports.sites.instances(slot)).length;
  const healthPath = typeof config['healthCheckPath'] === 'string' ? config['healthCheckPath'] : '';
  const withinMs = Math.max(100, starting.until - performance.now());
  const answers = await awaitAnswers(context, { url, healthPath, instances, withinMs });
  if (answers !== null) return explained(answers, ports, hosting.scmHost);
  return (await smoke?.ask(url, reports)) ?? null;
}

/** With the last that the containers had to say, where that is to be had. */
async function explained(fault: Fault, { kudu }: Ports, scmHost: string | null): Promise<Fault> {
  const lines =
    scmHost === null
      ? []
      : await kudu(scmHost)
          .dockerLog()
          .catch(() => []);
  const last = [...new Set(lines.map(withoutTime))].slice(-3);
  return last.length === 0 ? fault : { ...fault, reason: `${fault.reason} Its log ends: ${last.join(' | ')}` };
}

function withoutTime(line: string): string {
  return line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z? */, '').trim();
}
