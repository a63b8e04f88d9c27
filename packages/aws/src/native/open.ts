import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Plan } from '@deploy-actions/strategy';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { stableTaskDefinition } from '../ecs/stable.ts';
import { nativeConfiguration, withNative } from './configuration.ts';
import { isForward, isUnderWay } from '../ecs/deploymentStatus.ts';
import { NOTE_FORMAT, type NativeNote } from './note.ts';
import { sourceOf } from './observe.ts';
import type { Readiness } from './requirements.ts';
import { givenBack } from '../rollback/emergency.ts';
import { fromTags, legibly, ownTagKeys, type Tagged } from './tags.ts';

/** What a rollout begins with. */
export interface Opening extends Readiness {
  readonly mode: 'new' | 'joined' | 'resumed';
  readonly note: NativeNote;
  /** The deployment that is joined. */
  readonly joined: ServiceDeployment | null;
  /** What a rollout had left written on the service; null for nothing that can be read. */
  readonly tagged: Tagged | null;
}

export interface Wanted {
  readonly release: string | null;
  readonly plan: Plan;
  readonly note?: NativeNote | null;
}

/**
 * Reads what is there: a rollout that goes on, a deployment of the release that is in flight, or a service that awaits one.
 *
 * @throws Error when there is no such service, or nothing in flight and no release to begin with
 */
export async function open(api: EcsApi, ref: ServiceRef, { release, plan, note }: Wanted): Promise<Opening> {
  const service = await api.describeService(ref);
  if (service === null || !service.serviceArn) {
    throw new Error(`There is no service \`${ref.service}\` in cluster \`${ref.cluster}\`.`);
  }
  // who only goes on, or back, can do without
  const tags = await api.listTags(service.serviceArn).catch((error: unknown) => {
    if (note) return {};
    throw error;
  });
  const tagged = legibly(tags);
  const common = { service, tags: Object.keys(tags).length - ownTagKeys(tags).length, tagged };
  if (note) {
    const known = withConfiguration(note, tagged?.note);
    return { ...common, mode: 'resumed', note: known, release: note.release, stable: note.stable, ...NOTHING_ELSE };
  }
  const [newest] = await api.listServiceDeployments(ref, new Date(0));
  const flight = newest && (await inFlight(api, newest.serviceDeploymentArn!));
  if (flight && isForward(flight.deployment.status) && (release === null || flight.taskDefinition === release)) {
    return { ...common, ...join(flight, tagged), inFlight: null };
  }
  if (release === null) {
    throw new Error(
      `No deployment of \`${ref.service}\` is in flight that could be joined. Give a task definition to begin one, or let ` +
        'deploy-ecs begin it with `wait-until: paused`.',
    );
  }
  const stable = await servingTaskDefinition(api, ref, service);
  const begun: NativeNote = {
    format: NOTE_FORMAT,
    release,
    stable,
    deployment: null,
    before: newest?.serviceDeploymentArn ?? null,
    beforeMs: newest?.createdAt?.getTime() ?? 0,
    ...changeOf(plan, service, fromTags(tags)),
  };
  return { ...common, mode: 'new', note: begun, release, stable, joined: null, inFlight: flight?.deployment ?? null };
}

const NOTHING_ELSE = { joined: null, inFlight: null } as const;

/**
 * What a service has, and what a plan makes of it. What an earlier rollout has left is not the service's own: that is what it was
 * to be given back.
 */
function changeOf(
  plan: Plan,
  { deploymentConfiguration: current = {} }: Service,
  tagged: Tagged | null,
): Pick<NativeNote, 'previous' | 'given'> {
  const previous = (tagged && givenBack(current, tagged.note)) ?? current;
  const native = nativeConfiguration(plan, { steered: true });
  return { previous, given: native && withNative(previous, native) };
}

/** A note that was written before the service was changed, with what its tags say of that. */
function withConfiguration(note: NativeNote, tagged: NativeNote | undefined): NativeNote {
  const isSame = tagged?.release === note.release && tagged.before === note.before;
  return isSame ? { ...note, previous: tagged.previous, given: tagged.given } : note;
}

interface Flight {
  readonly deployment: ServiceDeployment;
  readonly taskDefinition: string;
  readonly stable: string | null;
}

/** The deployment, when it is under way. */
async function inFlight(api: EcsApi, arn: string): Promise<Flight | null> {
  const deployment = await api.describeServiceDeployment(arn);
  if (!isUnderWay(deployment.status)) return null;
  const [target, source] = [deployment.targetServiceRevision?.arn, sourceOf(deployment)?.arn];
  const revisions = await api.describeServiceRevisions([target, source].filter((each) => each !== undefined));
  const definitionOf = (revision: string | undefined) =>
    revisions.find(({ serviceRevisionArn }) => serviceRevisionArn === revision)?.taskDefinition ?? null;
  return { deployment, taskDefinition: definitionOf(target) ?? '', stable: definitionOf(source) };
}

/** What the service is to be given back is in its tags, where the step that began the deployment wrote it down. */
function join({ deployment, taskDefinition: release, stable }: Flight, tagged: Tagged | null) {
  const written = tagged?.note.release === release ? tagged.note : null;
  const unknown = { format: NOTE_FORMAT, release, before: null, beforeMs: 0, previous: null, given: null } as const;
  const note: NativeNote = {
    ...unknown,
    ...written,
    stable: written?.stable ?? stable,
    deployment: deployment.serviceDeploymentArn!,
  };
  return { mode: 'joined', note, release, stable: note.stable, joined: deployment } as const;
}

/** Of the one revision that the service has; of several, the last that was completed. Null when nobody knows. */
async function servingTaskDefinition(api: EcsApi, ref: ServiceRef, service: Service): Promise<string | null> {
  const [only, ...others] = service.currentServiceRevisions ?? [];
  if (only?.arn === undefined || others.length > 0) return stableTaskDefinition(api, ref, service);
  const [revision] = await api.describeServiceRevisions([only.arn]);
  return revision?.taskDefinition ?? null;
}
