import * as v from 'valibot';
import { CLOUDS, type CloudName } from './clouds.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const positive = v.pipe(count, v.minValue(1));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a GUID in lower case'));
const strings = v.record(v.string(), v.string());
const name = v.pipe(
  v.string(),
  v.regex(
    /^(?!-)[a-zA-Z0-9-]{1,59}(?<!-)$/,
    'must be 1 to 59 letters, digits and hyphens, without a hyphen at its ends',
  ),
);

/** What runs in a slot: a container image, or a package on one of the platform's stacks; of neither the platform's own page. */
const content = {
  image: v.optional(v.string()),
  /** The release that its package is, `shop:v1`: name and version of the package.json in the zip. */
  package: v.optional(v.string()),
  appSettings: v.optional(strings, {}),
  /** More members of `config/web`. */
  config: v.optional(v.record(v.string(), v.unknown()), {}),
  tags: v.optional(strings, {}),
};

const siteSchema = v.strictObject({
  name,
  ...content,
  /** Instances of each slot. */
  instances: v.optional(positive, 2),
  /** Of each slot so many that go on with what they have when their slot restarts: it happens, and nobody is told. */
  stuckInstances: v.optional(count, 0),
  /** Pricing tier of the plan: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-app-service-limits (staging slots per app) */
  tier: v.optional(v.picklist(['Free', 'Shared', 'Basic', 'Standard', 'PremiumV3', 'IsolatedV2']), 'Standard'),
  /** Names of app settings that stay with their slot. */
  slotSettings: v.optional(v.array(v.string()), []),
  /** Whether site and slots have a managed identity, with which Key Vault is read. */
  identity: v.optional(v.boolean(), true),
  slots: v.optional(v.array(v.strictObject({ name, ...content })), [{ name: 'staging' }]),
});

const roleSchema = v.strictObject({
  /** Below this resource id; everywhere by default. */
  scope: v.optional(v.string(), '/'),
  /** https://learn.microsoft.com/azure/role-based-access-control/role-definitions#actions-format */
  actions: v.array(v.string()),
  notActions: v.optional(v.array(v.string()), []),
});

const applicationSchema = v.strictObject({
  clientId: v.optional(id, '11111111-1111-4111-8111-111111111111'),
  objectId: v.optional(id, '22222222-2222-4222-8222-222222222222'),
  /** https://learn.microsoft.com/graph/api/resources/federatedidentitycredential */
  federatedCredentials: v.optional(
    v.array(
      v.strictObject({
        issuer: v.string(),
        subject: v.string(),
        audiences: v.optional(v.array(v.string()), ['api://AzureADTokenExchange']),
      }),
    ),
    [],
  ),
  /** What it may do; by default everything. */
  roles: v.optional(v.array(roleSchema), [{ actions: ['*'] }]),
});

const vaultSchema = v.strictObject({
  /** Values by name. */
  secrets: v.optional(strings, {}),
  /** Whether the sites' identities may read them. */
  readable: v.optional(v.boolean(), true),
});

/** Platform durations, sandbox ms. Where nothing is cited they are figures that people report. */
const timingsSchema = v.strictObject({
  /** From a start until the instance's process begins: pulling, mounting. */
  startMs: v.optional(count, 8_000),
  /** WEBSITES_CONTAINER_START_TIME_LIMIT: https://learn.microsoft.com/azure/app-service/reference-app-settings */
  startLimitMs: v.optional(count, 230_000),
  /** Until an instance whose process ended is started again. */
  crashRestartMs: v.optional(positive, 10_000),
  /** WEBSITES_CONTAINER_STOP_TIME_LIMIT, same page. */
  stopMs: v.optional(count, 5_000),
  /** For each of so many warm-up requests of a swap. */
  warmUpMs: v.optional(count, 90_000),
  warmUpTries: v.optional(positive, 5),
  /** From warm slots until their routing is exchanged. */
  switchMs: v.optional(count, 3_000),
  /** Until front ends go by a changed ramp-up rule. */
  routingMs: v.optional(count, 2_000),
  /** From a published package until it is in place. */
  publishMs: v.optional(count, 15_000),
  /** Until a Key Vault reference is looked up. */
  vaultMs: v.optional(count, 3_000),
  /** What a client that polls is told to wait. */
  retryAfterMs: v.optional(count, 15_000),
});

/** What no document settles. */
const quirksSchema = v.strictObject({
  /** While a restart leaves a slot without a ready instance, requests are refused (503) or held until there is one. Overlapped: never. */
  duringRestart: v.optional(v.picklist(['refused', 'held', 'overlapped']), 'refused'),
  /** Whether production still has its ramp-up rules after a swap. */
  rampUpRulesAfterSwap: v.optional(v.picklist(['stay', 'cleared']), 'stay'),
  /** What x-ms-routing-name does that names a slot without a ramp-up rule. */
  routingNameWithoutRule: v.optional(v.picklist(['honoured', 'ignored']), 'honoured'),
  /** Whether slotsswap is answered at once (202) or when it is over (200): its description has both. */
  swapAnswers: v.optional(v.picklist(['at once', 'at the end']), 'at once'),
  /** How long after the change of places in a swap reads show the site as it was before, sandbox ms. */
  staleReadsMs: v.optional(count, 1_000),
  /** Whether both slots restart after a swap once more, as for changed host name bindings. */
  restartsAfterSwap: v.optional(v.boolean(), false),
  /** Whether a package that cannot be put in place leaves the site as it was. */
  failedPublish: v.optional(v.picklist(['breaks the site', 'changes nothing']), 'breaks the site'),
  /** Whether answers that the platform makes itself, for want of an instance, are in the metrics of the site. */
  platformErrors: v.optional(v.picklist(['not counted', 'counted']), 'not counted'),
  /** How a minute without requests is shown. */
  idleMinutes: v.optional(v.picklist(['gap', 'zero']), 'gap'),
});

const azureSchema = v.strictObject({
  /** Which of Microsoft's clouds it is: whose tokens it gives and takes. */
  cloud: v.optional(v.picklist(Object.keys(CLOUDS) as CloudName[]), 'AzureCloud'),
  tenantId: v.optional(id, '33333333-3333-4333-8333-333333333333'),
  subscriptionId: v.optional(id, '44444444-4444-4444-8444-444444444444'),
  resourceGroup: v.optional(v.pipe(v.string(), v.regex(/^[\w().-]{1,90}$/)), 'shop'),
  location: v.optional(v.string(), 'West Europe'),
  sites: v.optional(
    v.pipe(
      v.array(siteSchema),
      v.check((sites) => differ(sites.map((each) => each.name)), 'names must differ'),
    ),
    [{ name: 'shop', image: 'shop:v1', slots: [{ name: 'staging', image: 'shop:v1' }] }],
  ),
  /** Who may sign in; the first is the client of `env`. */
  applications: v.optional(v.pipe(v.array(applicationSchema), v.minLength(1)), [{}]),
  /** Sandbox seconds that access tokens live; real ones, an hour, by default. */
  tokensExpireAfterSeconds: v.optional(positive),
  /** By name. */
  vaults: v.optional(v.record(v.string(), vaultSchema), {}),
  /** How late metrics come, sandbox ms after the end of their minute. */
  metrics: v.optional(v.strictObject({ delayMs: v.optional(count, 120_000) }), {}),
  timings: v.optional(timingsSchema, {}),
  quirks: v.optional(quirksSchema, {}),
  /** As `POST /_sandbox/faults` takes them; in force once the sites are up. */
  faults: v.optional(v.array(v.unknown()), []),
});

export type AzureScenario = v.InferOutput<typeof azureSchema>;
export type AzureInput = v.InferInput<typeof azureSchema>;
export type Application = AzureScenario['applications'][number];
export type SiteOptions = AzureScenario['sites'][number];

export class AzureOptionsError extends Error {}

/** Fills in defaults. Throws {@link AzureOptionsError} that lists everything that is wrong. */
export function parseAzure(input: unknown): AzureScenario {
  const parsed = v.safeParse(azureSchema, input ?? {});
  if (parsed.success) return parsed.output;
  throw new AzureOptionsError(
    parsed.issues.map((each) => `azure.${v.getDotPath(each) ?? ''}: ${each.message}`).join('\n'),
  );
}

/** As the platform compares names: upper and lower case are the same. */
function differ(names: readonly string[]): boolean {
  return new Set(names.map((each) => each.toLowerCase())).size === names.length;
}
