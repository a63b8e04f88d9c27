import { parseDocument } from 'yaml';
import * as v from 'valibot';
import { faultSchema } from './core/faults.ts';
import type { Quirks, Timings } from './ecs/options.ts';
import { policySchema } from './iam/policy.ts';
import { providerSchema } from './iam/identityProviders.ts';
import { roleSchema } from './iam/roles.ts';
import { trafficShiftingSchema } from './trafficShifting.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const between = (min: number, max: number) => v.pipe(count, v.minValue(min), v.maxValue(max));
const names = v.record(v.string(), v.string());

const serviceMembers = v.strictObject({
  /** Also the name of its load balancer, target group and task definition. */
  name: v.pipe(
    v.string(),
    v.regex(
      /^(?!-)[a-zA-Z0-9-]{1,32}(?<!-)$/,
      'must be 1 to 32 letters, digits and hyphens, without a hyphen at its ends',
    ),
  ),
  /** Image of the one container, which is named `web`; its tag says how it behaves. */
  image: v.optional(v.string(), 'shop:v1'),
  environment: v.optional(names, {}),
  desiredCount: v.optional(count, 2),
  port: v.optional(between(1, 65_535), 8080),
  /** Ports of loopback that its listeners have, so that a file can name their addresses; free ones by default. */
  listenOn: v.optional(
    v.strictObject({
      production: v.exactOptional(between(1, 65_535)),
      test: v.exactOptional(between(1, 65_535)),
    }),
  ),
  minimumHealthyPercent: v.optional(count, 100),
  maximumPercent: v.optional(count, 200),
  /** Alarms that the service's deployments watch; they are made with the service, in the state OK. */
  alarms: v.optional(v.strictObject({ names: v.array(v.string()), rollback: v.boolean() })),
  circuitBreaker: v.optional(v.strictObject({ enable: v.boolean(), rollback: v.boolean() })),
  /** With it the service has what ECS needs to move its traffic: two target groups, two listeners' rules, a role. */
  trafficShifting: v.optional(trafficShiftingSchema),
  /** With it somebody else than ECS can move its traffic: a second, empty target group in the same rule, at weight 0. */
  weighted: v.optional(v.boolean(), false),
  /**
   * With it the service is a scalable target whose policy takes tasks away, one a sandbox minute, once they have had less than
   * half of the requests per task that they once had, for scaleInAfterSeconds.
   */
  autoscaling: v.optional(
    v.pipe(
      v.strictObject({
        min: count,
        max: count,
        // the low alarm of target tracking: 15 minutes, one after the other
        scaleInAfterSeconds: v.optional(count, 900),
      }),
      v.check(({ min, max }) => min <= max, 'min must not be greater than max'),
    ),
  ),
  healthCheck: v.optional(
    v.pipe(
      v.strictObject({
        path: v.optional(v.pipe(v.string(), v.startsWith('/')), '/health'),
        intervalSeconds: v.optional(between(5, 300), 10),
        timeoutSeconds: v.optional(between(2, 120), 5),
        healthyThreshold: v.optional(between(2, 10), 2),
        unhealthyThreshold: v.optional(between(2, 10), 2),
      }),
      v.check(
        ({ timeoutSeconds, intervalSeconds }) => timeoutSeconds < intervalSeconds,
        'timeoutSeconds must be smaller than intervalSeconds',
      ),
    ),
    {},
  ),
  healthCheckGracePeriodSeconds: v.optional(count, 30),
  deregistrationDelaySeconds: v.optional(between(0, 3_600), 30),
});

const serviceSchema = v.pipe(
  serviceMembers,
  v.forward(
    v.check(
      ({ weighted, trafficShifting }) => !(weighted && trafficShifting),
      'cannot be true beside trafficShifting: either ECS moves the traffic, or somebody else does',
    ),
    ['weighted'],
  ),
);

const duration = v.exactOptional(count);
const flag = v.exactOptional(v.boolean());

/** Platform durations, in sandbox milliseconds. */
const timingsSchema = v.strictObject({
  provisioningMs: duration,
  pullMs: duration,
  activatingMs: duration,
  deprovisioningMs: duration,
  stopTimeoutMs: duration,
  schedulerMs: v.exactOptional(v.pipe(count, v.minValue(1))),
  settleMs: duration,
  alarmBakeMs: duration,
  stageMs: duration,
  stageTimeoutMs: duration,
  stoppedVisibleMs: duration,
} satisfies Record<keyof Timings, unknown>);

/** What no document settles. */
const quirksSchema = v.strictObject({
  staleReadsMs: duration,
  statusAfterBreakerWithoutRollback: v.exactOptional(v.picklist(['STOPPED', 'ROLLBACK_FAILED'])),
  statusWithoutRollbackCandidate: v.exactOptional(v.picklist(['ROLLBACK_FAILED', 'STOPPED'])),
  rollbackReplacesTasks: flag,
  breakerCountsAfterHealthyTask: flag,
  exitBeforeHealthyCounts: flag,
  stopsDownToMinimumAtOnce: flag,
  failedDeploymentIsBackfilled: flag,
  breakerWatchesNativeDeployments: flag,
  stageBeforeProductionShift: v.exactOptional(v.picklist(['PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'])),
  hookDetails: v.exactOptional(v.picklist(['all', 'current'])),
  stopInCleanUp: v.exactOptional(v.picklist(['rolls back', 'is refused'])),
} satisfies Record<keyof Quirks, unknown>);

const scenarioSchema = v.strictObject({
  region: v.optional(v.string(), 'eu-central-1'),
  cluster: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,255}$/)), 'sandbox'),
  services: v.optional(
    v.pipe(
      v.array(serviceSchema),
      v.check((services) => new Set(services.map(({ name }) => name)).size === services.length, 'names must differ'),
    ),
    [{ name: 'shop' }],
  ),
  /** As `POST /_sandbox/faults` takes them; in force once the services are stable. */
  faults: v.optional(v.array(faultSchema), []),
  /** The identity policy of whoever calls; without it everything is allowed. */
  policy: v.optional(policySchema),
  /**
   * Sandbox seconds after which credentials are expired: those of `env` from when the services are stable, those of a role from
   * when STS gives them, if they do not end sooner.
   */
  credentialsExpireAfterSeconds: v.optional(count),
  /** IAM roles, besides `execution` and `infrastructure`, which the services have; `shop-execution` and `shop-task` by default. */
  roles: v.optional(v.array(roleSchema)),
  /** OIDC identity providers of the account: whose tokens STS takes, and for which audiences. */
  identityProviders: v.optional(v.array(providerSchema), []),
  /** Names of secrets in Secrets Manager. */
  secrets: v.optional(v.array(v.string()), ['shop-db']),
  /** Names of parameters in Systems Manager. */
  parameters: v.optional(v.array(v.string()), ['/shop/db']),
  /** Log groups besides `/ecs/<service>` for each service. */
  logGroups: v.optional(v.array(v.string()), ['/ecs/shop']),
  /** How late metrics come, sandbox ms after the end of their minute, and whether a part of them can be read before. */
  metrics: v.optional(
    v.strictObject({ delayMs: v.optional(count, 60_000), early: v.optional(v.boolean(), false) }),
    {},
  ),
  timings: v.optional(timingsSchema, {}),
  quirks: v.optional(quirksSchema, {}),
});

/** The world that a sandbox starts with: one cluster, and services behind a load balancer each. */
export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type ScenarioInput = v.InferInput<typeof scenarioSchema>;
export type ScenarioService = Scenario['services'][number];

export class ScenarioError extends Error {}

/** Fills in defaults. Throws {@link ScenarioError} that lists everything that is wrong. */
export function parseScenario(input: unknown): Scenario {
  const parsed = v.safeParse(scenarioSchema, input ?? {});
  if (parsed.success) return parsed.output;
  throw new ScenarioError(
    parsed.issues.map((each) => `${v.getDotPath(each) ?? 'scenario'}: ${each.message}`).join('\n'),
  );
}

/** Reads a scenario from YAML (or JSON). Throws {@link ScenarioError} with line and column for broken YAML. */
export function readScenario(text: string, file: string): Scenario {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new ScenarioError(document.errors.map((each) => `${file}: ${each.message}`).join('\n'));
  }
  return parseScenario(document.toJS());
}
