import { connectEcs, createEcrApi, takeOn, type ClientOptions } from '@deploy-actions/aws';
import type { Plan } from '@deploy-actions/strategy';
import type { Foresight } from '@deploy-actions/targets';
import { messageWithCauses, ConfigurationError, type Context } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { changesOf, readService, type Changes, type Wanted } from './changes.ts';
import type { Stable } from './document.ts';
import { foresee } from './foresight.ts';
import { pinned, type Images } from './images.ts';
import type { Ports } from './ports.ts';
import { together } from './together.ts';
import { version } from './version.ts';
import type { Job } from './waves.ts';

/** One service, as it is. */
export interface Seen {
  readonly job: Job;
  readonly stable: string | null;
  readonly changes: Changes;
  readonly foresight: Foresight;
}

/** What was found out about the services by reading. */
export interface Inspection {
  readonly images: Images;
  readonly seen: readonly Seen[];
  /** What could not be looked at, and why, in sentences. */
  readonly unseen: readonly string[];
}

export interface Inspecting extends Omit<Wanted, 'images'> {
  readonly images: Images;
  readonly jobs: readonly Job[];
  readonly plan: Plan | null;
  readonly metricsFile: string | null;
}

/**
 * Looks at the services; changes nothing. What it is not let in to is told.
 *
 * @throws {ConfigurationError} with what is sure to fail: a service or an image that is not there, a container with another name
 */
export async function inspect(context: Context<Inputs>, ports: Ports, asked: Inspecting): Promise<Inspection> {
  const { jobs } = asked;
  const regions = [...new Set(jobs.map(({ region }) => region))];
  const identities = new Map(
    await Promise.all(regions.map(async (region) => [region, await enter(context, ports, region)] as const)),
  );
  const first = identities.get(regions[0] ?? '');
  const images =
    first === undefined || 'why' in first || asked.images.length === 0
      ? asked.images
      : await pinned(asked.images, createEcrApi(first.identity));
  const looks = await together(
    jobs.map(async (job): Promise<Seen | string> => {
      const identity = identities.get(job.region)!;
      if ('why' in identity) return unseen(job, identity.why);
      return look(context, ports, { ...asked, images }, job, identity.identity);
    }),
  );
  const failed = looks.filter((each) => typeof each === 'string');
  const seen = looks.filter((each) => typeof each !== 'string');
  if (failed.length === 0) refuseUnknownContainers(images, seen);
  return { images, seen, unseen: failed };
}

/** A container may be of one service and not of another, but one that none has is misspelt. */
function refuseUnknownContainers(images: Images, seen: readonly Seen[]): void {
  const names = [...new Set(seen.flatMap(({ changes }) => changes.containers))];
  const problems = images
    .filter(({ container }) => names.length > 0 && !names.includes(container))
    .map(({ container }) => ({
      input: 'images',
      message: `no service of this plan has a container \`${container}\`: there are ${names.map((each) => `\`${each}\``).join(', ')}.`,
    }));
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** What each service runs; null where one of them was not seen: half of it says nothing. */
export function stableOf({ seen, unseen: failed }: Inspection): Stable[] | null {
  if (failed.length > 0) return null;
  return seen.map(({ job: { service, region }, stable }) => ({ service, region, release: stable }));
}

async function enter(
  { inputs }: Context<Inputs>,
  { job }: Ports,
  region: string,
): Promise<{ readonly identity: ClientOptions } | { readonly why: string }> {
  const env = region === '' ? job.env : { ...job.env, AWS_REGION: region };
  try {
    const taken = await takeOn(asker(region), inputs['role-to-assume'], { ...job, env });
    return 'problems' in taken ? { why: taken.problems.map(({ message }) => message).join(' ') } : taken;
  } catch (error) {
    return { why: messageWithCauses(error) };
  }
}

async function look(
  context: Context<Inputs>,
  ports: Ports,
  asked: Inspecting,
  job: Job,
  identity: ClientOptions,
): Promise<Seen | string> {
  const ref = { cluster: job.cluster, service: job.service };
  try {
    const ecs = connectEcs(identity);
    const found = await readService(ecs, ref, asked.serviceDefinition !== null);
    if ('why' in found) return unseen(job, found.why);
    const changes = await changesOf(ecs, context, asked, job.service, found.service);
    const place = { ...ref, roleToAssume: context.inputs['role-to-assume'], engine: asked.engine };
    const foresight = await foresee(asked, {
      asker: asker(job.region),
      place,
      job: ports.job,
      release: found.service?.taskDefinition ?? null,
    });
    return { job, stable: found.stable, changes, foresight };
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    return unseen(job, messageWithCauses(error));
  }
}

function asker(region: string) {
  return { action: spec.name, version, ...(region !== '' && { region }) };
}

export function placeOf({ service, region, cluster }: Job): string {
  return `${cluster}/${service}${region === '' ? '' : ` in ${region}`}`;
}

function unseen(job: Job, why: string): string {
  return `${placeOf(job)} could not be looked at: ${why}`;
}
