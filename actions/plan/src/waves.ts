import { meant } from '@deploy-actions/strategy';
import type { Problem } from '@deploy-actions/toolkit';

/** One service in one region: what one job of a later matrix deploys. */
export interface Job {
  readonly service: string;
  /** Empty: that of the job that deploys. */
  readonly region: string;
  /** On App Service the resource group, as the service is the site. */
  readonly cluster: string;
  /** From 1; what is of a later wave waits for those before. */
  readonly wave: number;
}

/** What `strategy.matrix` takes. */
export interface Matrix {
  readonly include: readonly Job[];
}

export interface Places {
  readonly services: readonly string[];
  readonly regions: readonly string[];
  readonly cluster: string;
}

/** GitHub makes up to so many jobs of a matrix. */
const MOST_JOBS = 256;

/** Services in regions, each in the first wave that names it; those that none names in a wave of their own, the last. */
export function jobsOf(
  { services, regions, cluster }: Places,
  lines: readonly string[],
): { readonly jobs: readonly Job[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let left = regions.flatMap((region) => services.map((service) => ({ service, region, cluster })));
  if (left.length > MOST_JOBS) {
    const message = `${services.length} services in ${regions.length} regions are ${left.length} jobs, and GitHub makes ${MOST_JOBS} of a matrix at most.`;
    return { jobs: [], problems: [{ input: 'services', message }] };
  }
  const waves = lines.map((line, index) => {
    const [at, items] = [`line ${index + 1}: `, line.split(',').map((item) => item.trim())];
    const faults = items.flatMap((item) => faultOf(item, { services, regions }));
    problems.push(...faults.map((message) => ({ input: 'waves', message: `${at}${message}` })));
    const taken = left.filter((job) => items.some((item) => isNamed(job, item)));
    left = left.filter((job) => !taken.includes(job));
    if (taken.length === 0 && faults.length === 0)
      problems.push({ input: 'waves', message: `${at}all that it names is in a wave before.` });
    return taken;
  });
  if (left.length > 0) waves.push(left);
  const jobs = waves.flatMap((each, index) => each.map((job) => ({ ...job, wave: index + 1 })));
  return { jobs, problems };
}

export function matrixOf(jobs: readonly Job[]): Matrix {
  return { include: jobs };
}

/** A matrix for each wave, in their order. */
export function waveMatrices(jobs: readonly Job[]): Matrix[] {
  return [...Map.groupBy(jobs, ({ wave }) => wave).values()].map(matrixOf);
}

/** `service`, or `service@region` where a region is named. */
export function nameOf({ service, region }: Pick<Job, 'service' | 'region'>): string {
  return region === '' ? service : `${service}@${region}`;
}

/** The job that is named; the only one where none is; null where it is not said which. A string says what is wrong. */
export function pickJob(jobs: readonly Job[], name: string | undefined): Job | null | string {
  if (name === undefined) return jobs.length === 1 ? jobs[0]! : null;
  const wanted = name.endsWith('@') ? name.slice(0, -1) : name;
  const exact = jobs.filter((job) => nameOf(job) === wanted);
  const found = exact.length > 0 ? exact : jobs.filter(({ service }) => service === wanted);
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    return `\`${wanted}\` is in several regions: name one of ${found.map((job) => `\`${nameOf(job)}\``).join(', ')}.`;
  return unknown('job', wanted, jobs.map(nameOf));
}

/** `service`, `service@region` or `@region`. */
function partsOf(item: string): { readonly service: string; readonly region: string | null } {
  const end = item.lastIndexOf('@');
  return end < 0 ? { service: item, region: null } : { service: item.slice(0, end), region: item.slice(end + 1) };
}

function isNamed(job: Omit<Job, 'wave'>, item: string): boolean {
  const { service, region } = partsOf(item);
  return (service === '' ? region !== null : service === job.service) && (region === null || region === job.region);
}

function faultOf(item: string, { services, regions }: Pick<Places, 'services' | 'regions'>): string[] {
  const { service, region } = partsOf(item);
  if (service === '' && region === null) return ['a name is missing beside a comma.'];
  return [
    ...(service === '' || services.includes(service) ? [] : [unknown('service', service, services)]),
    ...(region === null || regions.includes(region) ? [] : [unknown('region', region, regions)]),
  ];
}

/** What is told of a name that is none of those there are. */
export function unknown(what: string, given: string, names: readonly string[]): string {
  const known = names.filter((name) => name !== '');
  const near = meant(given, known);
  const all = known.map((name) => `\`${name}\``).join(', ');
  const help =
    near === null ? (all === '' ? 'the environment names none' : `there are ${all}`) : `did you mean \`${near}\`?`;
  return `\`${given.slice(0, 100)}\` is no ${what} of this plan: ${help}${help.endsWith('?') ? '' : '.'}`;
}
