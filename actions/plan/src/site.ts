import type { AzureTarget } from '@deploy-actions/config';
import { eventsOf, testsOf } from '@deploy-actions/strategy';
import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { PlanDocument } from './document.ts';
import { pairs, planLine, verifyOf } from './texts.ts';

/** What inputs say that no site of App Service can be given. */
export function siteFaults(inputs: Inputs): Problem[] {
  const given = (['task-definition', 'regions'] as const).filter((name) => (inputs[name]?.length ?? 0) > 0);
  const asked = inputs.inspect ? (['inspect'] as const) : [];
  return [
    ...given.map((input) => ({ input, message: 'is for ECS, and the environment is on App Service: leave it out.' })),
    ...asked.map((input) => ({ input, message: 'looks at services of ECS alone; deploy-azure reads a site itself.' })),
    ...(inputs.purpose === 'find' ? [] : releaseFaults(inputs)),
  ];
}

function releaseFaults({ images, package: file }: Inputs): Problem[] {
  if (images.length + (file === undefined ? 0 : 1) !== 1) {
    const message = 'or `package` must name what goes to App Service: one image, `app=registry.example/shop@sha256:…`.';
    return [{ input: 'images', message }];
  }
  const movable = images.filter(({ value }) => !/@sha256:[0-9a-f]{64}$/.test(value));
  return movable.map(({ value }) => ({
    input: 'images',
    message: `must end in a digest, @sha256:…, for App Service, but is \`${value.slice(0, 100)}\`: each instance pulls it anew.`,
  }));
}

type Document = PlanDocument<AzureTarget>;

/** Whether canary-shift gives the release its traffic; else deploy-azure does all of it. */
function isShifted({ plan, release, target }: Document): boolean {
  if (plan === null || plan.strategy === 'rolling' || plan.strategy === 'all-at-once') return false;
  const isPlain = release.package === null && target.cutover === 'swap';
  return isPlain || plan.strategy !== 'blue-green' || testsOf(plan).length > 0;
}

/** Why the plan cannot be carried out on this site. */
function planFaults(document: Document): string[] {
  const { target, release, settings, plan } = document;
  const counted = isShifted(document) && settings.checks.metricsFile === null ? eventsOf(testsOf(plan!)) : [];
  const hidden = target.keyVault === null ? settings.secrets.map(({ name }) => `\`${name}\``) : [];
  return [
    ...(isShifted(document) && release.package !== null
      ? ['Stages and criteria are for images: of packages App Service does not say which one a slot has.']
      : []),
    ...(isShifted(document) && target.cutover !== 'swap'
      ? [`\`cutover: ${target.cutover}\` is for what goes over at once: stages and criteria end in a swap.`]
      : []),
    ...(counted.some(({ kind }) => kind !== 'bad')
      ? ['Criteria of response times need a `metrics-file`: of a site Azure Monitor has only their mean.']
      : []),
    ...(hidden.length > 0 ? [`\`azure\` names no \`key-vault\`, where ${hidden.join(', ')} would be.`] : []),
  ];
}

/** What a person may expect of the environment, and App Service does not do. */
export function siteNotes({ plan, settings: { replicas, resources } }: PlanDocument): string[] {
  const isSized = [replicas, resources.cpu, resources.memory].some((each) => each !== null);
  return [
    'The site was not looked at: deploy-azure reads it, and refuses what does not fit before anything is changed.',
    ...(plan?.strategy === 'rolling'
      ? ['App Service has no rolling update: the release goes over all at once, once it is up.']
      : []),
    ...(isSized ? ["`replicas` and `resources` are those of the site's App Service plan, and stay as they are."] : []),
  ];
}

/**
 * What the steps that deploy to a site are given: inputs of deploy-azure, canary-shift, smoke-test and rollback.
 *
 * @throws {ConfigurationError} for a plan that no site can go by
 */
export function siteInputs(document: Document) {
  const { environment, target, plan, release, settings, windows, override } = document;
  const faults = planFaults(document);
  if (faults.length > 0)
    throw new ConfigurationError(faults.map((message) => ({ message: `${environment.name}: ${message}` })));
  const { smokeTest, smokeTestTarget, metricsFile, probeUrl } = settings.checks;
  const isOurs = isShifted(document);
  const image = release.images[0]?.image ?? '';
  const within = (lines: readonly string[]) => (isOurs && override === null ? lines.join('\n') : '');
  const ofShift = (text: string | null) => (isOurs && text) || '';
  return {
    name: target.app,
    environment: environment.name,
    'app-name': target.app,
    'resource-group': target.resourceGroup,
    'slot-name': target.slot,
    'subscription-id': target.subscription ?? '',
    'tenant-id': target.tenant ?? '',
    'client-id': target.client ?? '',
    cloud: target.cloud ?? '',
    strategy: isOurs ? 'slot' : target.cutover,
    package: release.package ?? '',
    image,
    'image-digest': image.slice(image.indexOf('@') + 1),
    version: release.version ?? '',
    variables: pairs([
      ...Object.entries(settings.variables),
      ...settings.secrets.map(({ name, reference }) => [name, secretIn(target.keyVault!, reference)] as const),
    ]),
    // as on ECS: what is red before a rollout's first traffic is in the rollout's own journal
    'deploy-smoke-test': (!isOurs && smokeTest) || '',
    plan: isOurs ? planLine(plan!) : '',
    'metrics-file': ofShift(metricsFile),
    'probe-url': ofShift(probeUrl),
    'smoke-test': ofShift(smokeTest),
    // `slot`: at its own address, which nobody knows before it is deployed to
    'smoke-test-target': isOurs && (smokeTest !== null || plan?.entryCheck) ? (smokeTestTarget ?? 'slot') : '',
    windows: within(windows.windows),
    freezes: within(windows.freezes),
    // deploy-azure itself asks production, and takes back; only an image in a slot can be taken back by rollback afterwards
    ...(image === '' || target.cutover === 'in-place' ? NOT_ASKED : verifyOf(document, true)),
  };
}

const NOT_ASKED = { 'verify-check-file': '', 'verify-target': '' };

/** https://learn.microsoft.com/azure/app-service/app-service-key-vault-references#source-app-settings-from-key-vault */
function secretIn(vault: string, reference: string): string {
  const [name = '', version] = reference.split('/');
  const of = version === undefined ? '' : `;SecretVersion=${version}`;
  return `@Microsoft.KeyVault(VaultName=${vault};SecretName=${name}${of})`;
}
