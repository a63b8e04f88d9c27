import { createCallLog, type CallLog } from '../core/calls.ts';
import { createClock, type Clock } from '../core/clock.ts';
import { createControl } from '../core/control.ts';
import { createFaults, type Faults } from '../core/faults.ts';
import { pathOf } from '../core/http.ts';
import { createLedger, type Ledger } from '../core/ledger.ts';
import { createContainerRuntime } from '../tasks/runtime.ts';
import { armInvoker, type InvokeArm } from './arm/invoke.ts';
import { armSurface } from './arm/surface.ts';
import { createSiteMetrics } from './arm/siteMetrics.ts';
import { CLOUDS, hostsOf } from './clouds.ts';
import { entra, isEntra } from './entra/entra.ts';
import { createTokens } from './entra/tokens.ts';
import { createEndpoint, type ArmExchange } from './http/endpoint.ts';
import { kuduSurface } from './kudu/kudu.ts';
import { PRODUCTION, slotNamed, type Slot } from './model.ts';
import { parseAzure, type AzureInput } from './options.ts';
import { routes } from './routes.ts';
import { createSite } from './sites/create.ts';
import { createFrontEnd } from './sites/frontEnd.ts';
import { hostOf } from './sites/routing.ts';
import { describeState } from './state.ts';
import { createOperations } from './swap/operations.ts';
import { createHosts, type Handle } from './tls/hosts.ts';
import { idOf, type World } from './world.ts';

export interface AzureOptions {
  readonly scenario?: AzureInput;
  /** Sandbox seconds per real second; 1 by default. */
  readonly speed?: number;
  /** Port of Resource Manager and Entra on loopback; a free one by default. */
  readonly port?: number;
  /** Sees every exchange with Resource Manager. */
  readonly inspect?: (exchange: ArmExchange) => void;
}

/** A running Azure: one tenant, one subscription, one resource group with App Service sites. */
export interface Azure {
  /** Of Resource Manager, Entra and the control API. It answers http on the same port, too. */
  readonly endpoint: string;
  /** Whom a client has to trust, PEM; in a file for Node by NODE_EXTRA_CA_CERTS of `env`. */
  readonly ca: string;
  /** Environment that points clients at this sandbox. Credentials are not in it: they come by a federated token. */
  readonly env: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly calls: CallLog;
  readonly faults: Faults;
  /** Where users reach a slot, http; of the site production alone follows ramp-up rules. */
  urlOf(site: string, slot?: string): string;
  /** Where a slot is published to, http. */
  scmUrlOf(site: string, slot?: string): string;
  /** `/subscriptions/…/sites/shop/slots/staging`. */
  idOf(site: string, slot?: string): string;
  /** An access token for the scenario's first application without signing in: for tests and people. */
  accessToken(audience?: string): string;
  readonly invoke: InvokeArm;
  state(): object;
  /** Ends an instance's process at once. False where there is none of this id. */
  killInstance(id: string): boolean;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const CONTROL = '/_sandbox';

/**
 * Starts an Azure and resolves once every instance of its sites came up, or failed to. Rejects with an AzureOptionsError
 * for options that cannot be.
 */
export async function startAzure(options: AzureOptions = {}): Promise<Azure> {
  const scenario = parseAzure(options.scenario);
  const clock = createClock(options.speed ?? 1);
  const [calls, faults, ledger] = [createCallLog(), createFaults(), createLedger()];
  const runtime = createContainerRuntime({ clock });
  const closing = new AbortController();
  const defects: unknown[] = [];
  const hosts = await createHosts(hostsOf(scenario.cloud));

  let handle: Handle = async (_request, response) => void response.writeHead(503).end();
  const management = await hosts
    .open((request, response) => handle(request, response), options.port)
    .catch(async (error: unknown) => {
      await hosts.close();
      throw error;
    });
  const endpoint = `https://127.0.0.1:${management.port}`;

  const world: World = {
    scenario,
    clock,
    calls,
    faults,
    ledger,
    metrics: createSiteMetrics({
      now: () => clock.now(),
      delayMs: scenario.metrics.delayMs,
      platformErrors: scenario.quirks.platformErrors === 'counted',
    }),
    runtime,
    tokens: createTokens(clock, scenario.tenantId, scenario.tokensExpireAfterSeconds ?? null),
    operations: createOperations(clock),
    closing: closing.signal,
    sites: new Map(),
    urls: { management: endpoint },
    async openHosts(slot) {
      const kudu = createEndpoint(world, kuduSurface(world, slot));
      const host = await hosts.open((request, response) => frontEnd.handle(slot(), request, response));
      return { host, scm: await hosts.open(kudu) };
    },
    background(task) {
      task.catch((error: unknown) => {
        if (!closing.signal.aborted) defects.push(error);
      });
    },
    record(site, request) {
      ledger.record(request);
      const slot = slotNamed(site, request.slot ?? PRODUCTION);
      if (slot) world.metrics.record(idOf(world, slot), request);
    },
  };
  const frontEnd = createFrontEnd(world);
  const slots = (): Slot[] => [...world.sites.values()].flatMap((site) => [...site.slots.values()]);
  const slotOf = (site: string, slot = PRODUCTION): Slot => {
    const found = world.sites.get(site.toLowerCase())?.slots.get(slot.toLowerCase());
    if (!found) throw new Error(`There is no slot ${slot} of a site ${site}.`);
    return found;
  };
  const killInstance = (id: string) => slots().some(({ workers }) => workers.kill(id));
  const state = () => ({ now: clock.now(), speed: clock.speed, ...describeState(world), defects: defects.map(String) });

  const arm = createEndpoint(world, armSurface(world, routes), options.inspect);
  const signIn = createEndpoint(world, entra);
  const control = createControl({ ledger, calls, faults, state, killTask: killInstance });
  handle = (request, response) => {
    const path = pathOf(request);
    if (path.startsWith(CONTROL)) return control(request, response);
    return isEntra(path) ? signIn(request, response) : arm(request, response);
  };

  const close = async () => {
    closing.abort(new Error('closing'));
    frontEnd.close();
    const stopped = slots().map(({ workers }) => workers.stop());
    await Promise.all([hosts.close(), runtime.close(), ...stopped]);
  };
  try {
    await Promise.all(scenario.sites.map((each) => createSite(world, each)));
    await Promise.all(slots().map(({ workers }) => workers.settled));
    faults.add(scenario.faults);
  } catch (error) {
    await close();
    throw error;
  }
  const [application] = scenario.applications;
  return {
    endpoint,
    ca: hosts.ca,
    env: {
      AZURE_TENANT_ID: scenario.tenantId,
      AZURE_CLIENT_ID: application!.clientId,
      AZURE_SUBSCRIPTION_ID: scenario.subscriptionId,
      AZURE_AUTHORITY_HOST: `${endpoint}/`,
      ARM_ENDPOINT: endpoint,
      NODE_EXTRA_CA_CERTS: hosts.caFile,
    },
    clock,
    ledger,
    calls,
    faults,
    urlOf: (site, slot) => `http://${hostOf(slotOf(site, slot))}`,
    scmUrlOf: (site, slot) => `http://${hostOf({ host: slotOf(site, slot).scm })}`,
    idOf: (site, slot) => idOf(world, slotOf(site, slot)),
    accessToken: (audience = CLOUDS[scenario.cloud].arm[0]) => world.tokens.issue(application!, audience).value,
    invoke: armInvoker(world, routes),
    state,
    killInstance,
    close,
    [Symbol.asyncDispose]: close,
  };
}
