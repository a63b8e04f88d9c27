import { randomUUID } from 'node:crypto';
import {
  cloudOf,
  connectArm,
  connectHost,
  connectKudu,
  connectSettings,
  connectSites,
  createPlatformClock,
  signIn,
  type HostApi,
  type Kudu,
  type PlatformClock,
  type SettingsApi,
  type SiteRef,
  type SitesApi,
} from '@deploy-actions/azure';
import { ConfigurationError, jobOf, mask, type Context } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { version } from './version.ts';

/** The world as this action sees it. */
export interface Ports {
  readonly ref: SiteRef;
  readonly sites: SitesApi;
  readonly settings: SettingsApi;
  readonly host: HostApi;
  /** Of a slot's publishing host. */
  readonly kudu: (scmHost: string) => Kudu;
  readonly clock: PlatformClock;
  /** Differs between any two runs. */
  readonly deployment: string;
  /** Who this job is, for what is written on the site. */
  readonly holder: { readonly rollout: string; readonly owner: string };
}

/** @throws {ConfigurationError} where Azure does not let the job in */
export async function connect({ inputs, log }: Pick<Context<Inputs>, 'inputs' | 'log'>): Promise<Ports> {
  if (inputs['client-secret'] !== undefined) mask([inputs['client-secret']]);
  const subscriptionId = inputs['subscription-id'] ?? process.env['AZURE_SUBSCRIPTION_ID'];
  if (!subscriptionId) throw new ConfigurationError([NO_SUBSCRIPTION]);
  const cloud = readCloud(inputs);
  const wanted = {
    kind: inputs.credentials,
    tenantId: inputs['tenant-id'],
    clientId: inputs['client-id'],
    clientSecret: inputs['client-secret'],
  };
  const signedIn = await signIn(cloud, wanted, jobOf(log, process.env));
  if ('problems' in signedIn) throw new ConfigurationError(signedIn.problems);
  const clock = createPlatformClock();
  const common = {
    tokens: signedIn.tokens,
    userAgent: `deploy-actions/${spec.name}/${version}`,
    onDate: (header: string | null) => clock.tell(header),
  };
  const arm = connectArm({ cloud, ...common });
  const ref = { subscriptionId, resourceGroup: inputs['resource-group'], site: inputs['app-name'] };
  const { GITHUB_RUN_ID: run = 'local', GITHUB_RUN_ATTEMPT: attempt = '1' } = process.env;
  const id = randomUUID().slice(0, 8);
  return {
    ref,
    sites: connectSites(arm, ref),
    settings: connectSettings(arm, ref),
    host: connectHost(arm, ref),
    kudu: (scmHost) => connectKudu(connectArm({ cloud: { ...cloud, endpoint: `https://${scmHost}` }, ...common })),
    clock,
    deployment: `${run}-${attempt}-${id}`,
    holder: { rollout: `${spec.name}/${id}`, owner: `${run}/${attempt}` },
  };
}

const NO_SUBSCRIPTION = {
  input: 'subscription-id',
  message: 'is missing: the id of the subscription, here or in AZURE_SUBSCRIPTION_ID.',
};

function readCloud(inputs: Inputs): ReturnType<typeof cloudOf> {
  const { cloud } = inputs;
  const endpoint = inputs['arm-endpoint'] || process.env['ARM_ENDPOINT'] || undefined;
  const authority = inputs['authority-host'] || process.env['AZURE_AUTHORITY_HOST'] || undefined;
  try {
    return cloudOf({ cloud, endpoint, authority });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const input = error.message.includes('authority') ? 'authority-host' : 'arm-endpoint';
    throw new ConfigurationError([{ input, message: error.message }]);
  }
}
