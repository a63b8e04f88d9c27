import type { CallLog } from '../core/calls.ts';
import type { Clock } from '../core/clock.ts';
import type { Faults } from '../core/faults.ts';
import type { Ledger, LedgerRequest } from '../core/ledger.ts';
import type { ContainerRuntime } from '../core/ports.ts';
import type { SiteMetrics } from './arm/siteMetrics.ts';
import type { Tokens } from './entra/tokens.ts';
import type { Site, Slot } from './model.ts';
import type { AzureScenario } from './options.ts';
import type { Operations } from './swap/operations.ts';
import type { BothServer } from './tls/server.ts';

/** One subscription with one resource group, and all that is in it. */
export interface World {
  readonly scenario: AzureScenario;
  readonly clock: Clock;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly metrics: SiteMetrics;
  readonly runtime: ContainerRuntime;
  readonly tokens: Tokens;
  readonly operations: Operations;
  /** Aborted when the sandbox ends: for whatever waits. */
  readonly closing: AbortSignal;
  /** By name in lower case. */
  readonly sites: Map<string, Site>;
  readonly urls: {
    /** Of Resource Manager and of Entra. */
    readonly management: string;
  };
  /** Opens the two hosts that a slot has. */
  openHosts(slot: () => Slot): Promise<{ readonly host: BothServer; readonly scm: BothServer }>;
  /** Lets go of what nobody waits for; its failure ends the sandbox, which has a defect then. */
  background(task: Promise<unknown>): void;
  /** A request that a front end has served. */
  record(site: Site, request: LedgerRequest): void;
}

/** `/subscriptions/…/sites/shop/slots/staging`; production is the site itself. */
export function idOf({ scenario }: World, { site, name }: Pick<Slot, 'site' | 'name'>): string {
  const group = `/subscriptions/${scenario.subscriptionId}/resourceGroups/${site.resourceGroup}`;
  const id = `${group}/providers/Microsoft.Web/sites/${site.name}`;
  return name === 'production' ? id : `${id}/slots/${name}`;
}
