import type { Server } from 'node:http';
import * as v from 'valibot';
import { createAutoscaling } from './autoscaling/autoscaling.ts';
import { createRequestCounts } from './autoscaling/requestCounts.ts';
import { createCallLog, type CallLog } from './core/calls.ts';
import { createClock, type Clock } from './core/clock.ts';
import { createControl } from './core/control.ts';
import { createCloudWatch } from './cloudwatch/cloudwatch.ts';
import { createCredentials, type Credentials } from './core/credentials.ts';
import { createEndpoint } from './core/endpoint.ts';
import { createFaults, type Faults } from './core/faults.ts';
import { closeServer, listen } from './core/http.ts';
import { createLedger, type Ledger, type LedgerRequest } from './core/ledger.ts';
import { createMetrics } from './cloudwatch/metrics.ts';
import { buildScenario, invoker, scaleInPolicies, type Invoke } from './build.ts';
import { hasTestTraffic, portsOf, TEST_PORT } from './frontDoor.ts';
import { createEcs } from './ecs/ecs.ts';
import { createEcr } from './ecr/ecr.ts';
import { createElbv2 } from './elbv2/elbv2.ts';
import { createAuthorizer } from './iam/authorize.ts';
import { createIam } from './iam/iam.ts';
import { policySchema } from './iam/policy.ts';
import { deniedAmong } from './iam/replay.ts';
import { createRoles } from './iam/roles.ts';
import { createLogs } from './logs/logs.ts';
import { parseScenario, type ScenarioInput } from './scenario.ts';
import { createParameters } from './secrets/parameterStore.ts';
import { createSecrets } from './secrets/secretsManager.ts';
import { createSts } from './sts/sts.ts';
import { createSurroundings } from './surroundings.ts';
import { createContainerRuntime } from './tasks/runtime.ts';

export interface SandboxOptions {
  /** Sandbox seconds per real second; 1 by default. */
  readonly speed?: number;
  /** Port of the API endpoint on loopback; a free one by default. */
  readonly port?: number;
  readonly scenario?: ScenarioInput;
}

/** A running local cloud. */
export interface Sandbox {
  /** Where the API answers: the value for AWS_ENDPOINT_URL. */
  readonly endpoint: string;
  /** Environment that points any AWS SDK or client at this sandbox. */
  readonly env: Readonly<Record<string, string>>;
  readonly cluster: string;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly invoke: Invoke;
  /** Base URLs under which clients reach the scenario's services, through their load balancers. */
  readonly urls: Readonly<Record<string, string>>;
  /** The same for test traffic, of services whose traffic can be moved. */
  readonly testUrls: Readonly<Record<string, string>>;
  state(): object;
  /** Of the calls so far that were allowed, those that another policy would have refused, as `ecs:UpdateService`. */
  deniedBy(policy: NonNullable<ScenarioInput['policy']>): string[];
  /** Ends a task's process at once, without draining: a crash. False when there is no such task. */
  killTask(taskArn: string): boolean;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A port that is taken, or a scenario whose services do not come up; the message says which. */
export class StartError extends Error {}

const ACCOUNT_ID = '123456789012';

/**
 * Starts a sandbox and resolves once every service of the scenario is stable. Rejects with a ScenarioError for a
 * scenario that cannot be, with a {@link StartError} where it does not come up; nothing of it runs then.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const scenario = parseScenario(options.scenario);
  const clock = createClock(options.speed ?? 1);
  const ledger = createLedger();
  const metrics = createMetrics(clock, scenario.metrics);
  const requests = createRequestCounts();
  const record = (request: LedgerRequest) => [ledger, metrics, requests].forEach((each) => each.record(request));
  const calls = createCallLog();
  const faults = createFaults();
  const place = { accountId: ACCOUNT_ID, region: scenario.region };

  const ecr = createEcr({ clock, ...place });
  const runtime = createContainerRuntime({ clock, images: ecr.images });
  const logs = createLogs({ clock, ...place });
  const elbv2 = createElbv2({
    clock,
    ledger: { record },
    hosts: metrics.hosts,
    ...place,
    portOf: portsOf(scenario.services),
  });
  const roles = createRoles(ACCOUNT_ID, scenario.roles);
  const secrets = createSecrets(place, scenario.secrets);
  const parameters = createParameters(place, scenario.parameters);
  const hasLogGroup = (name: string) => logs.hasGroup(name);
  const cloudwatch = createCloudWatch({ clock, metrics, ...place });
  const alarmState = (name: string) => cloudwatch.alarmState(name);
  const surroundings = createSurroundings({ roles, secrets, parameters, hasLogGroup, alarmState });
  const { timings, quirks } = scenario;
  const ecs = createEcs({
    clock,
    targets: elbv2.targets,
    listenerRules: elbv2.listenerRules,
    runtime,
    logs: logs.store,
    surroundings,
    ...place,
    timings,
    quirks,
  });
  const policies = scaleInPolicies(scenario);
  const autoscaling = createAutoscaling({ clock, ...place, capacity: ecs.capacity, requests, policies });
  const credentials = createCredentials(clock, scenario.credentialsExpireAfterSeconds ?? null);
  const services = [
    ecs.service,
    ecr.service,
    elbv2.service,
    logs.service,
    createSts({ credentials, roles, providers: scenario.identityProviders }),
    createIam(roles, scenario.identityProviders),
    secrets.service,
    parameters.service,
    autoscaling.service,
    ...cloudwatch.services,
  ];
  const invoke = invoker(services, ACCOUNT_ID, scenario.region);
  const state = () => ({
    now: clock.now(),
    speed: clock.speed,
    ecs: ecs.state(),
    elbv2: elbv2.state(),
    autoscaling: autoscaling.state(),
  });
  const killTask = (taskArn: string) => ecs.killTask(taskArn);

  const account = { ...place, rolesOf: (reference: string) => ecs.rolesOf(reference) };
  const authorizer = createAuthorizer(scenario.policy ?? null, account);
  const api = createEndpoint({ services, clock, calls, faults, credentials, authorizer, accountId: ACCOUNT_ID });
  const control = createControl({ ledger, calls, faults, state, killTask });
  let server: Server | null = null;
  const close = async () => {
    if (server) await closeServer(server);
    autoscaling.close();
    await ecs.close();
    await elbv2.close();
    await runtime.close();
  };
  let endpoint: string;
  try {
    const listening = await listen((request, response) => {
      const handle = request.url?.startsWith('/_sandbox') ? control : api;
      handle(request, response).catch((error: unknown) => response.destroy(error as Error));
    }, options.port);
    server = listening.server;
    endpoint = `http://127.0.0.1:${listening.port}`;
    await buildScenario(scenario, invoke);
    await ecs.stable();
    faults.add(scenario.faults);
  } catch (error) {
    await close();
    throw new StartError(`The sandbox cannot start: ${(error as Error).message}`, { cause: error });
  }
  credentials.issue();

  return {
    endpoint,
    env: environmentOf(endpoint, scenario.region, credentials),
    cluster: scenario.cluster,
    clock,
    ledger,
    calls,
    faults,
    invoke,
    urls: Object.fromEntries(scenario.services.map(({ name }) => [name, elbv2.urlOf(name)])),
    testUrls: Object.fromEntries(
      scenario.services.filter(hasTestTraffic).map(({ name }) => [name, elbv2.urlOf(name, TEST_PORT)]),
    ),
    state,
    deniedBy: (policy) => deniedAmong(calls, services, createAuthorizer(v.parse(policySchema, policy), account)),
    killTask,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** AWS CLI version 1 reads AWS_DEFAULT_REGION alone. */
function environmentOf(endpoint: string, region: string, credentials: Credentials): Record<string, string> {
  return { AWS_ENDPOINT_URL: endpoint, AWS_REGION: region, AWS_DEFAULT_REGION: region, ...credentials.env() };
}
