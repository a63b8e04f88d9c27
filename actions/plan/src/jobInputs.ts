import type { EcsTarget } from '@deploy-actions/config';
import type { Plan } from '@deploy-actions/strategy';
import type { PlanDocument } from './document.ts';
import { siteInputs } from './site.ts';
import { taskSizeOf } from './taskSize.ts';
import { pairs, planLine, verifyOf } from './texts.ts';
import { nameOf, type Job } from './waves.ts';

type OnEcs = PlanDocument<EcsTarget>;

/**
 * How the traffic of a job goes over:
 * - `at-once`: deploy-ecs does all of it, as with a rolling update
 * - `paused`: deploy-ecs leaves the release behind the test listener, and canary-shift goes on with it
 * - `registered`: deploy-ecs registers the release, and canary-shift deploys it, since it may have to move the weights itself
 */
export type Course = 'at-once' | 'paused' | 'registered';

export function courseOf({ plan, target }: Pick<OnEcs, 'plan' | 'target'>): Course {
  if (plan === null || plan.strategy === 'rolling') return 'at-once';
  if (target.engine !== 'native') return 'registered';
  // ECS waits for nothing before it moves all of the traffic
  return plan.strategy === 'all-at-once' ? 'at-once' : 'paused';
}

/**
 * What the steps that deploy one job are given: inputs of deploy-ecs or deploy-azure, canary-shift, smoke-test and rollback. Texts alone,
 * as inputs are; what is empty, or not there, is not given.
 *
 * @throws {ConfigurationError} for variables that no line of an input can hold, and for what the target cannot be given
 */
export function inputsOfJob(document: OnEcs, job: Job): ServiceInputs;
export function inputsOfJob(document: PlanDocument, job: Job): ServiceInputs | SiteInputs;
export function inputsOfJob(document: PlanDocument, job: Job): ServiceInputs | SiteInputs {
  const { target } = document;
  return target.kind === 'azure' ? siteInputs({ ...document, target }) : serviceInputs({ ...document, target }, job);
}

type ServiceInputs = ReturnType<typeof serviceInputs>;
type SiteInputs = ReturnType<typeof siteInputs>;

function serviceInputs(document: OnEcs, job: Job) {
  const { environment, target, plan } = document;
  const course = courseOf(document);
  const isShifted = course !== 'at-once';
  // a rolling update has no test listener: there the check file is asked afterwards alone
  const hasGate = plan !== null && plan.strategy !== 'rolling';
  const { smokeTest, smokeTestTarget } = document.settings.checks;
  return {
    name: nameOf(job).replaceAll('@', '-'),
    service: job.service,
    region: job.region,
    cluster: job.cluster,
    environment: environment.name,
    'role-to-assume': target.roleToAssume ?? '',
    'wait-until': course === 'at-once' ? 'done' : course,
    ...releaseOf(document, job),
    ...serviceOf(document, course),
    // canary-shift has the gate where it shifts: a red one is in the rollout's own journal then
    'deploy-smoke-test': (hasGate && !isShifted && smokeTest) || '',
    'deploy-smoke-test-target': (hasGate && !isShifted && smokeTest && smokeTestTarget) || '',
    ...(isShifted ? shiftOf(document, plan!, course) : NO_SHIFT),
    ...verifyOf(document, hasGate),
  };
}

function releaseOf({ release, target, settings }: OnEcs, { service }: Job) {
  // where containers are called like their services, each service gets its own, and those that are called like none
  const isNamed = release.images.some(({ container }) => container === service);
  const others = isNamed ? target.services.filter((each) => each !== service) : [];
  const images = release.images.filter(({ container }) => !others.includes(container));
  const key = (name: string) => (target.container === null ? name : `${target.container}/${name}`);
  const image = images.length === 1 ? images[0]!.image : '';
  const { cpu = '', memory = '' } = taskSizeOf(settings.resources);
  return {
    images: images.map((each) => `${each.container}=${each.image}`).join('\n'),
    'task-definition': release.taskDefinition ?? '',
    'service-definition': target.serviceDefinition ?? '',
    variables: pairs(Object.entries(settings.variables).map(([name, value]) => [key(name), value])),
    cpu: String(cpu),
    memory: String(memory),
    secrets: pairs(settings.secrets.map(({ name, reference }) => [key(name), reference])),
    // for check files, which have to tell the release from the one before
    image,
    'image-digest': /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1] ?? '',
    version: release.version ?? '',
  };
}

/** Settings of the service are the deployment's own; a candidate beside the service would not have them. */
function serviceOf({ target, plan, settings, stages }: OnEcs, course: Course) {
  const isOurs = course === 'registered';
  const text = (value: number | string | null) => (isOurs || value === null ? '' : String(value));
  return {
    strategy: isOurs ? '' : (plan?.strategy ?? ''),
    // rolling has no stages that could be said
    stages: isOurs || plan?.strategy === 'rolling' ? '' : (stages ?? ''),
    'desired-count': text(settings.replicas),
    'minimum-healthy-percent': text(target.minimumHealthyPercent),
    'maximum-percent': text(target.maximumPercent),
    'circuit-breaker': text(target.circuitBreaker),
    'deploy-alarms': isOurs ? '' : target.alarms.join('\n'),
  };
}

const NO_SHIFT = {
  engine: '',
  stickiness: '',
  plan: '',
  alarms: '',
  'metrics-file': '',
  'probe-url': '',
  'smoke-test': '',
  'smoke-test-target': '',
  windows: '',
  freezes: '',
};

function shiftOf(document: OnEcs, plan: Plan, course: Course): typeof NO_SHIFT {
  const { target, settings, windows, override } = document;
  const { smokeTest, smokeTestTarget, metricsFile, probeUrl } = settings.checks;
  // what an override went past must not hold the rollout in the middle
  const isBound = override === null;
  return {
    engine: course === 'registered' ? target.engine : 'native',
    stickiness: course === 'registered' ? target.stickiness : '',
    plan: planLine(plan),
    alarms: target.alarms.join('\n'),
    'metrics-file': metricsFile ?? '',
    'probe-url': probeUrl ?? '',
    'smoke-test': smokeTest ?? '',
    'smoke-test-target': ((smokeTest || plan.entryCheck) && smokeTestTarget) || '',
    windows: isBound ? windows.windows.join('\n') : '',
    freezes: isBound ? windows.freezes.join('\n') : '',
  };
}
