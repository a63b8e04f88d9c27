/**
 * What the service scheduler does next: counts and states in, tasks to start and to stop out.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
 */

/** Tasks that ECS wants to run. Those that it is stopping already are not shown to the scheduler. */
export interface SchedulerTask {
  readonly id: string;
  /** `starting`: not counted as healthy yet. `unhealthy`: failed its health checks after the grace period. */
  readonly state: 'starting' | 'healthy' | 'unhealthy';
}

export interface SchedulerInput {
  readonly desiredCount: number;
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  readonly primary: readonly SchedulerTask[];
  /** Tasks of all older deployments. */
  readonly old: readonly SchedulerTask[];
  /** A failed deployment starts no tasks, and nothing is taken from the older ones for its sake. */
  readonly primaryFailed: boolean;
  /** Whether older deployments make up for tasks lost while the primary is failed. */
  readonly backfill: boolean;
  readonly stopsDownToMinimumAtOnce: boolean;
}

export interface SchedulerDecision {
  readonly start: { readonly primary: number; readonly old: number };
  readonly stop: readonly { readonly id: string; readonly why: 'surplus' | 'unhealthy' }[];
  /** There is work to do and the two percentages leave no room for it. */
  readonly blocked: boolean;
}

/** Fewest healthy tasks that the scheduler leaves, rounded up as documented. */
export function minimumHealthy(desiredCount: number, percent: number): number {
  return Math.ceil((desiredCount * percent) / 100);
}

/** Most tasks that may run or be pending, rounded down as documented. */
export function maximumRunning(desiredCount: number, percent: number): number {
  return Math.floor((desiredCount * percent) / 100);
}

export function schedule(input: SchedulerInput): SchedulerDecision {
  return input.primaryFailed ? holdBack(input) : rollForward(input);
}

function rollForward(input: SchedulerInput): SchedulerDecision {
  const { desiredCount, primary, old } = input;
  const room = Math.max(0, maximumRunning(desiredCount, input.maximumPercent) - primary.length - old.length);
  const missing = Math.max(0, desiredCount - count(primary, 'starting') - count(primary, 'healthy'));
  const start = Math.min(missing, room);

  const stops = [
    ...surplusOf(primary, desiredCount),
    ...unhealthyToReplace(primary, desiredCount, missing - start),
    ...oldToStop(input, missing - start),
  ];
  const blocked = missing > 0 && start === 0 && stops.length === 0 && count(primary, 'starting') === 0;
  return { start: { primary: start, old: 0 }, stop: unique(stops), blocked };
}

/** The primary deployment has failed and was not rolled back: keep what serves, replace what is lost from the old. */
function holdBack(input: SchedulerInput): SchedulerDecision {
  const { desiredCount, primary, old, backfill } = input;
  // The failed deployment's tasks come last: surplusOf takes from the end.
  const alive = [...old, ...primary];
  const sound = alive.filter(({ state }) => state !== 'unhealthy').length;
  const room = Math.max(0, maximumRunning(desiredCount, input.maximumPercent) - alive.length);
  const missing = Math.max(0, desiredCount - sound);
  const start = backfill ? Math.min(missing, room) : 0;
  const stop = [
    ...failing(primary),
    ...unhealthyToReplace(alive, desiredCount, missing - start),
    ...surplusOf(alive, desiredCount),
  ];
  return { start: { primary: 0, old: start }, stop: unique(stop), blocked: false };
}

/**
 * Unhealthy tasks are replaced first and stopped then; where the maximum forbids a replacement they are stopped one
 * by one to make room for it.
 */
function unhealthyToReplace(tasks: readonly SchedulerTask[], desiredCount: number, unplaced: number): Stop[] {
  if (count(tasks, 'healthy') >= desiredCount) return failing(tasks);
  return unplaced > 0 ? failing(tasks).slice(0, 1) : [];
}

/** Old tasks go as new ones become healthy, and before that only to make room. Those that do not serve go at once. */
function oldToStop(input: SchedulerInput, unplaced: number): Stop[] {
  const { desiredCount, primary, old } = input;
  const healthy = count(primary, 'healthy') + count(old, 'healthy');
  const spare = Math.max(0, healthy - minimumHealthy(desiredCount, input.minimumHealthyPercent));
  const replaced = Math.max(0, healthy - desiredCount);
  const toStop = input.stopsDownToMinimumAtOnce ? spare : Math.min(spare, Math.max(replaced, unplaced));
  const [serving, idle] = [old.filter(isHealthy), old.filter((task) => !isHealthy(task))];
  return [...idle, ...serving.slice(0, toStop)].map(({ id }) => ({ id, why: 'surplus' }));
}

/** Tasks above the wanted number: first those that do not serve, then the last ones. */
function surplusOf(tasks: readonly SchedulerTask[], wanted: number): Stop[] {
  const order = { unhealthy: 0, starting: 1, healthy: 2 };
  // An unhealthy task is above the number only once what replaces it is healthy, which unhealthyToReplace decides.
  const counted = tasks.filter(({ state }) => state !== 'unhealthy');
  return counted
    .toReversed()
    .toSorted((a, b) => order[a.state] - order[b.state])
    .slice(0, Math.max(0, counted.length - wanted))
    .map(({ id }) => ({ id, why: 'surplus' }));
}

type Stop = SchedulerDecision['stop'][number];

function failing(tasks: readonly SchedulerTask[]): Stop[] {
  return tasks.filter(({ state }) => state === 'unhealthy').map(({ id }) => ({ id, why: 'unhealthy' }));
}

function isHealthy({ state }: SchedulerTask): boolean {
  return state === 'healthy';
}

function count(tasks: readonly SchedulerTask[], state: SchedulerTask['state']): number {
  return tasks.filter((task) => task.state === state).length;
}

function unique(stops: readonly Stop[]): Stop[] {
  return [...new Map(stops.map((stop) => [stop.id, stop])).values()];
}
