import {
  bringHome,
  chooseEngine,
  isForward,
  isStepwise,
  journalName,
  moverText,
  readStepwiseTags,
  readTags,
  takeOn,
  takeStepwiseHome,
  targetName,
  weightsOf,
  type Chosen,
  type EcsApi,
  type Engine,
  type ServiceRef,
  type Stickiness,
} from '@deploy-actions/aws';
import { bakeOf, DEFAULT_BAKE_MS, type Problem, type Stage } from '@deploy-actions/strategy';
import { endingBefore } from './credentials.ts';
import { connectAll, heldBy, type EcsConnections } from './ecsConnections.ts';
import { openNative } from './ecsNative.ts';
import { placeProblems, resolveTaskDefinition } from './ecsProblems.ts';
import { openStepwise } from './ecsStepwise.ts';
import type { Asker, BringingHome, Home, Job, Opening, OpenTarget, Platform, Waiting } from './platform.ts';

const MINUTE_MS = 60_000;

/** What bringing home ends with, told as platforms tell it; all else failed. */
const ENDS: Readonly<Record<string, Home['result']>> = {
  nothing: 'nothing',
  unchanged: 'home',
  succeeded: 'home',
  superseded: 'home',
  'timed-out': 'going-on',
};

/** A service, and the role to act as on it: without one, whoever the environment says. */
export interface EcsPlace extends ServiceRef {
  readonly roleToAssume?: string | undefined;
  /** Who moves its traffic; ECS by default. */
  readonly engine?: Engine | undefined;
  /** What is done about visitors whom target group stickiness keeps, where we move the traffic; `refuse` by default. */
  readonly stickiness?: Stickiness | undefined;
}

interface Way {
  readonly engine: Engine;
  readonly stickiness: Stickiness | undefined;
}

/** The platform with its first credentials, where it is asked with a role; or why there are none. */
export async function connectEcsPlatform(
  asker: Asker,
  { roleToAssume, engine = 'native', stickiness, ...ref }: EcsPlace,
  job: Job,
): Promise<{ readonly platform: Platform } | { readonly problems: readonly Problem[] }> {
  const taken = await takeOn(asker, roleToAssume, job);
  if ('problems' in taken) return taken;
  const expiry = roleToAssume === undefined ? job.env['AWS_CREDENTIAL_EXPIRATION'] : undefined;
  return { platform: ecsPlatform(connectAll(taken.identity, ref), { engine, stickiness }, job.env, expiry) };
}

function ecsPlatform(connections: EcsConnections, way: Way, env: Job['env'], expiry: string | undefined): Platform {
  const { api, ref, clock } = connections;
  return {
    target: targetName(ref),
    journal: journalName(ref, env),
    clock,
    problems: () => placeProblems(api, ref),
    credentialProblems: (plan) => endingBefore(plan, expiry),
    resolve: (release) => resolveTaskDefinition(api, ref, release),
    waiting: () => waiting(api, ref),
    held: async () => heldBy((await readStepwiseTags(api, ref)) ?? (await readTags(api, ref))),
    bringHome: (owner, options) => takeHome(connections, owner, options),
    open: (opening) => open(connections, way, opening),
  };
}

async function open(connections: EcsConnections, { engine, stickiness }: Way, opening: Opening): Promise<OpenTarget> {
  const chosen = await chosenFor(connections, engine, opening);
  const target = await (chosen.engine === 'stepwise'
    ? openStepwise(connections, opening, stickiness)
    : openNative(connections, opening));
  // behind a load balancer a candidate has a listener of its own
  return { ...target, mover: moverText(chosen), addressed: (url) => url };
}

/** What goes on does so by the engine that it was begun with. */
async function chosenFor({ api, ref }: EcsConnections, engine: Engine, { note, plan }: Opening): Promise<Chosen> {
  if (note !== null) return { engine: isStepwise(note) ? 'stepwise' : 'native', why: 'as it was begun' };
  const service = engine === 'auto' ? await api.describeService(ref) : null;
  // what is not there is told of when it is opened
  return chooseEngine(service === null && engine === 'auto' ? 'native' : engine, plan, service ?? {});
}

async function takeHome(
  { api, balancer, rules, scaling, ref }: EcsConnections,
  owner: string,
  { pollMs, withinMs, signal, say }: BringingHome,
): Promise<Home> {
  const options = { intervalMs: pollMs, timeoutMs: withinMs, signal, say };
  const stepwise = await readStepwiseTags(api, ref);
  if (stepwise?.owner === owner) {
    const keeping = { ...options, keepsPromoted: true };
    const { result, reason } = await takeStepwiseHome({ api, rules, ref }, scaling, stepwise.note, keeping);
    return { result: result === 'succeeded' ? 'home' : 'going-on', reason };
  }
  const { result, reason } = await bringHome({ ecs: api, balancer }, ref, owner, options);
  return { result: ENDS[result] ?? 'failed', reason };
}

async function waiting(api: EcsApi, ref: ServiceRef): Promise<Waiting | null> {
  const [newest] = await api.listServiceDeployments(ref, new Date(0));
  if (newest?.serviceDeploymentArn === undefined || !isForward(newest.status)) return null;
  const { deploymentConfiguration = {}, targetServiceRevision } = await api.describeServiceDeployment(
    newest.serviceDeploymentArn,
  );
  const [revision] = await api.describeServiceRevisions([targetServiceRevision?.arn ?? '']);
  return { release: revision?.taskDefinition ?? '', stages: stagesOf(deploymentConfiguration) };
}

/** The weights of a native deployment, each with the time that ECS keeps it. */
function stagesOf(configuration: Parameters<typeof weightsOf>[0]): Stage[] {
  const { canaryConfiguration, linearConfiguration, bakeTimeInMinutes = 0 } = configuration;
  const step = canaryConfiguration?.canaryBakeTimeInMinutes ?? linearConfiguration?.stepBakeTimeInMinutes ?? 0;
  return weightsOf(configuration).map((weight) => {
    const kept = (weight === 100 ? bakeTimeInMinutes : step) * MINUTE_MS;
    // what ECS does not keep the rollout does
    return { weight, bake: bakeOf(Math.max(kept, DEFAULT_BAKE_MS)), criteria: [] };
  });
}
