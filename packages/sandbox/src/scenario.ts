import { parseDocument } from 'yaml';
import * as v from 'valibot';
import { policySchema } from './iam/policy.ts';
import { roleSchema } from './iam/roles.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const names = v.record(v.string(), v.string());

const serviceSchema = v.strictObject({
  name: v.string(),
  /** Image of the one container, which is named `web`; its tag says how it behaves. */
  image: v.optional(v.string(), 'shop:v1'),
  environment: v.optional(names, {}),
  desiredCount: v.optional(count, 2),
  port: v.optional(v.pipe(count, v.minValue(1), v.maxValue(65_535)), 8080),
  minimumHealthyPercent: v.optional(count, 100),
  maximumPercent: v.optional(count, 200),
  /** Alarms that the service's deployments watch; they are made with the service, in the state OK. */
  alarms: v.optional(v.strictObject({ names: v.array(v.string()), rollback: v.boolean() })),
  circuitBreaker: v.optional(v.strictObject({ enable: v.boolean(), rollback: v.boolean() })),
  healthCheck: v.optional(
    v.strictObject({
      path: v.optional(v.string(), '/health'),
      intervalSeconds: v.optional(count, 10),
      timeoutSeconds: v.optional(count, 5),
      healthyThreshold: v.optional(count, 2),
      unhealthyThreshold: v.optional(count, 2),
    }),
    {},
  ),
  healthCheckGracePeriodSeconds: v.optional(count, 30),
  deregistrationDelaySeconds: v.optional(count, 30),
});

/** Platform durations, in sandbox milliseconds: `Timings` of ecs/options.ts. */
const timingsSchema = v.strictObject({
  provisioningMs: v.exactOptional(count),
  pullMs: v.exactOptional(count),
  activatingMs: v.exactOptional(count),
  deprovisioningMs: v.exactOptional(count),
  stopTimeoutMs: v.exactOptional(count),
  schedulerMs: v.exactOptional(v.pipe(count, v.minValue(1))),
  settleMs: v.exactOptional(count),
  alarmBakeMs: v.exactOptional(count),
  stoppedVisibleMs: v.exactOptional(count),
});

/** What no document settles: `Quirks` of ecs/options.ts. */
const quirksSchema = v.strictObject({
  staleReadsMs: v.exactOptional(count),
  statusAfterBreakerWithoutRollback: v.exactOptional(v.picklist(['STOPPED', 'ROLLBACK_FAILED'])),
  statusWithoutRollbackCandidate: v.exactOptional(v.picklist(['ROLLBACK_FAILED', 'STOPPED'])),
  rollbackReplacesTasks: v.exactOptional(v.boolean()),
  breakerCountsAfterHealthyTask: v.exactOptional(v.boolean()),
  exitBeforeHealthyCounts: v.exactOptional(v.boolean()),
  stopsDownToMinimumAtOnce: v.exactOptional(v.boolean()),
  failedDeploymentIsBackfilled: v.exactOptional(v.boolean()),
});

const scenarioSchema = v.strictObject({
  region: v.optional(v.string(), 'eu-central-1'),
  cluster: v.optional(v.string(), 'sandbox'),
  services: v.optional(v.array(serviceSchema), [{ name: 'shop' }]),
  /** As `POST /_sandbox/faults` takes them; in force once the services are stable. */
  faults: v.optional(v.array(v.looseObject({})), []),
  /** The identity policy of whoever calls; without it everything is allowed. */
  policy: v.optional(policySchema),
  /** Sandbox seconds after which the credentials of `env` are expired, from when the services are stable. */
  credentialsExpireAfterSeconds: v.optional(count),
  /** IAM roles, besides `execution`, which the scenario's services have; `shop-execution` and `shop-task` by default. */
  roles: v.optional(v.array(roleSchema)),
  /** Names of secrets in Secrets Manager. */
  secrets: v.optional(v.array(v.string()), ['shop-db']),
  /** Names of parameters in Systems Manager. */
  parameters: v.optional(v.array(v.string()), ['/shop/db']),
  /** Log groups besides `/ecs/<service>` for each service. */
  logGroups: v.optional(v.array(v.string()), ['/ecs/shop']),
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
