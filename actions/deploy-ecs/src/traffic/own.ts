import {
  fromTags,
  givenBack,
  isMoving,
  ownTagKeys,
  primaryOf,
  type EcsApi,
  type Service,
  type ServiceRef,
  type Tagged,
} from '@deploy-actions/aws';
import { ConfigurationError } from '@deploy-actions/toolkit';

/** A service with the deployment configuration that is its own. */
export interface OwnService {
  readonly service: Service;
  /** What a rollout or a deployment that nobody brought to its end has left in the service's tags. */
  readonly held: Tagged | null;
  /** The service's own tags. */
  readonly tags: number;
  /** A deployment is under way whose traffic ECS moves. */
  readonly shifting: boolean;
}

/**
 * Tells what a service has for itself from what a deployment has given it for a time, by its tags.
 *
 * @param asked its tags are needed. Otherwise they are read only where they can say something, and only if they may be
 * @throws {ConfigurationError} for damaged tags
 */
export async function readOwn(
  api: EcsApi,
  ref: ServiceRef,
  shown: Service,
  asked: boolean,
  say: (line: string) => void,
): Promise<OwnService> {
  const shifting = await isShifting(api, shown);
  const untold = { service: shown, held: null, tags: 0, shifting };
  if (!asked && !shifting && !isMoving(shown.deploymentConfiguration)) return untold;
  const tags = await api.listTags(shown.serviceArn!).catch((error: unknown) => {
    if (asked) throw error;
    say(`the tags of ${ref.service} cannot be read (${(error as Error).message}): what it shows is taken for its own`);
    return null;
  });
  if (tags === null) return untold;
  const held = read(tags);
  const count = Object.keys(tags).length - ownTagKeys(tags).length;
  const own = held && givenBack(shown.deploymentConfiguration, held.note);
  if (held) say(`${ref.service} has tags of ${held.rollout}: they say what deployment configuration is its own`);
  return { service: own ? { ...shown, deploymentConfiguration: own } : shown, held, tags: count, shifting };
}

/** By its own configuration, as that of the service may be another one by now. */
async function isShifting(api: EcsApi, shown: Service): Promise<boolean> {
  const arn = shown.currentServiceDeployment;
  if (arn === undefined || primaryOf(shown)?.rolloutState !== 'IN_PROGRESS') return false;
  const { deploymentConfiguration } = await api.describeServiceDeployment(arn);
  return isMoving(deploymentConfiguration);
}

function read(tags: Readonly<Record<string, string>>): Tagged | null {
  try {
    return fromTags(tags);
  } catch (error) {
    throw new ConfigurationError([{ input: 'service', message: (error as Error).message }]);
  }
}
