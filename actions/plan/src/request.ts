import type { EcsTarget, Environment, Target } from '@deploy-actions/config';
import type { Plan } from '@deploy-actions/strategy';
import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { readApproved, type Approved } from './approved.ts';
import type { Chosen } from './choose.ts';
import { planFor, type Release } from './document.ts';
import { readImages, type Images } from './images.ts';
import { overrideFaults } from './override.ts';
import { together } from './together.ts';
import { siteFaults } from './site.ts';
import { tagOf, type Trigger } from './trigger.ts';
import { jobsOf, nameOf, pickJob, unknown, type Job } from './waves.ts';

/** What is asked for, in an environment. */
export interface Request {
  readonly target: Target;
  readonly jobs: readonly Job[];
  /** The one that the output `job` is of; null where it is not said which. */
  readonly job: Job | null;
  readonly release: Pick<Release, 'version' | 'taskDefinition' | 'package'>;
  readonly plan: Plan | null;
  readonly settings: Environment;
  readonly windows: Pick<Environment, 'windows' | 'freezes'>;
}

const REGION = /^[a-z]{2}(-[a-z]+)+-\d{1,2}$/;

/** What people call releases; it is shown in many places. */
const VERSION = /^[\w.+/@-]{1,200}$/;

/** What inputs say by themselves, whatever the environment. */
export interface Given {
  /** Null where a plan is to be made, rather than checked. */
  readonly approved: Approved | null;
  readonly images: Images;
}

/** @throws {ConfigurationError} with all that is wrong */
export async function readGiven(inputs: Inputs): Promise<Given> {
  const faults = [
    ...overrideFaults(inputs.override),
    ...versionFaults(inputs.version),
    ...roleFaults(inputs),
    ...besideFinding(inputs),
  ];
  const [approved, images] = await together([
    attempt(() => readApproved(inputs)),
    attempt(() => readImages(inputs.images)),
    attempt(() => refuse(faults)),
  ]);
  return { approved, images };
}

/** @throws {ConfigurationError} with all that does not go together with the environment */
export function readRequest(
  inputs: Inputs,
  { read, isHotfix }: Extract<Chosen, { kind: 'one' }>,
  trigger: Trigger,
): Request {
  const { environment } = read;
  const whole = targetOf(environment, inputs);
  const jobs = readJobs(placesOf(whole), inputs);
  const target = whole.kind === 'azure' ? whole : narrowed(whole, jobs);
  return {
    target,
    jobs,
    job: readJob(jobs, inputs),
    release: {
      version: inputs.version ?? versionOf(trigger),
      taskDefinition: target.kind === 'ecs' ? target.taskDefinition : null,
      package: inputs.package ?? null,
    },
    plan: planFor(environment, isHotfix),
    settings: environment,
    windows: environment,
  };
}

/** A tag is what people call the release; but git takes names of tags that are commands to a shell. */
function versionOf(trigger: Trigger): string | null {
  const tag = tagOf(trigger);
  return tag !== null && VERSION.test(tag) ? tag : null;
}

async function attempt<T>(read: () => T): Promise<T> {
  return read();
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** The environment's target, with what inputs say instead. */
function targetOf({ name, target }: Environment, inputs: Inputs): Target {
  if (target === null)
    throw wrong(
      `\`${name}\` has no target: give it an \`ecs\` block with \`service\`, or an \`azure\` block with \`app\`.`,
    );
  if (target.kind === 'azure') {
    refuse(siteFaults(inputs));
    return target;
  }
  const message = 'is for App Service, and the environment is on ECS: give `images`.';
  refuse(inputs.package === undefined ? [] : [{ input: 'package', message }]);
  return { ...target, taskDefinition: inputs['task-definition'] ?? target.taskDefinition };
}

/** The services that have a job. */
function narrowed(target: EcsTarget, jobs: readonly Job[]): EcsTarget {
  return { ...target, services: target.services.filter((each) => jobs.some(({ service }) => service === each)) };
}

/** A site is one service of its resource group. */
function placesOf(target: Target): Pick<EcsTarget, 'services' | 'cluster' | 'region'> {
  return target.kind === 'ecs' ? target : { services: [target.app], cluster: target.resourceGroup, region: null };
}

function readJobs({ services, cluster, region }: ReturnType<typeof placesOf>, given: Inputs): readonly Job[] {
  const known = given.services.filter((service) => services.includes(service));
  const chosen = {
    services: [...new Set(known.length > 0 ? known : services)],
    regions: [...new Set(given.regions.length > 0 ? given.regions : [region ?? ''])],
    cluster,
  };
  const { jobs, problems } = jobsOf(chosen, given.waves);
  refuse([
    ...given.services
      .filter((service) => !services.includes(service))
      .map((service) => ({ input: 'services', message: unknown('service', service, services) })),
    ...given.regions
      .filter((each) => !REGION.test(each))
      .map((each) => ({
        input: 'regions',
        message: `\`${each.slice(0, 100)}\` is no region: expected one such as eu-central-1.`,
      })),
    ...problems,
  ]);
  return jobs;
}

/** One of the jobs, of which there are no more than the workflow has steps for. */
function readJob(jobs: readonly Job[], { job: name, 'max-jobs': most }: Inputs): Job | null {
  const job = pickJob(jobs, name);
  const many = `is ${most}, and the plan has ${jobs.length} jobs (${jobs.map(nameOf).join(', ')}): deploy some of them at a time, by \`services\` and \`regions\`.`;
  refuse([
    ...(typeof job === 'string' ? [{ input: 'job', message: job }] : []),
    ...(jobs.length > most ? [{ input: 'max-jobs', message: many }] : []),
  ]);
  return job as Job | null;
}

function versionFaults(version: string | undefined): Problem[] {
  if (version === undefined || VERSION.test(version)) return [];
  const message = `must be a name such as v1.4.0, of letters, digits and . + - _ / @ (up to 200), but is ${JSON.stringify(version.slice(0, 100))}.`;
  return [{ input: 'version', message }];
}

function roleFaults({ inspect, 'role-to-assume': role }: Inputs): Problem[] {
  return role === undefined || inspect
    ? []
    : [{ input: 'role-to-assume', message: 'has no meaning without `inspect: true`: nothing is asked of AWS.' }];
}

/** What is said of a release: who gives it expects that it is deployed. */
const OF_RELEASES = ['images', 'package', 'task-definition', 'version', 'override', 'check', 'approved'] as const;

function besideFinding(inputs: Inputs): Problem[] {
  if (inputs.purpose !== 'find') return [];
  const given = OF_RELEASES.filter((name) => (inputs[name]?.length ?? 0) > 0);
  const message = 'has no meaning with `purpose: find`, which deploys nothing: leave one of both out.';
  return [
    ...[...given, ...(['inspect', 'require-digests'] as const).filter((name) => inputs[name])].map((input) => ({
      input,
      message,
    })),
    ...(inputs.environment === undefined
      ? [{ input: 'environment', message: 'must be given with `purpose: find`.' }]
      : []),
  ];
}

function wrong(message: string): ConfigurationError {
  return new ConfigurationError([{ input: 'environment', message }]);
}
