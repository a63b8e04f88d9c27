import { randomUUID } from 'node:crypto';
import { DEPLOY_STATUS, type Content, type Deployment, type Slot } from '../model.ts';
import { restart } from '../sites/restart.ts';
import type { World } from '../world.ts';
import { PackageError, releaseIn } from './package.ts';

export interface Package {
  readonly bytes: Buffer;
  readonly deployer: string;
  readonly message: string;
  /** False: the instances go on with what they have. */
  readonly restarts: boolean;
}

export function isDeploying({ deployments }: Content): boolean {
  return deployments.some(({ endedAt }) => endedAt === null);
}

/** Begins to put a package in place; `over` resolves at its end, also where it failed. */
export function deploy(world: World, slot: Slot, given: Package): { deployment: Deployment; over: Promise<void> } {
  const { deployer, message } = given;
  const deployment: Deployment = {
    id: randomUUID(),
    status: DEPLOY_STATUS.pending,
    statusText: 'Receiving changes.',
    message,
    deployer,
    receivedAt: world.clock.now(),
    endedAt: null,
    log: [],
    runtime: null,
  };
  // Kudu works on the storage, which a swap may take to another slot meanwhile.
  const { content } = slot;
  content.deployments.unshift(deployment);
  const over = carryOut(world, slot.site.name, content, deployment, given);
  world.background(over);
  return { deployment, over };
}

async function carryOut(
  world: World,
  site: string,
  content: Content,
  deployment: Deployment,
  { bytes, restarts }: Package,
): Promise<void> {
  const { clock, scenario, faults, closing } = world;
  const tell = (text: string) => void deployment.log.push({ at: clock.now(), message: text });
  const half = scenario.timings.publishMs / 2;
  tell('Updating submodules.');
  deployment.status = DEPLOY_STATUS.building;
  await clock.sleep(half, closing);
  deployment.status = DEPLOY_STATUS.deploying;
  tell('Running deployment command...');
  await clock.sleep(half, closing);
  try {
    const fault = faults.take('kudu', 'deploy');
    if (fault?.kind === 'delay') await clock.sleep(fault.ms ?? 1_000, closing);
    else if (fault) throw new PackageError(fault.message ?? 'An error has occurred during web site deployment.');
    content.release = releaseIn(bytes, site);
    content.broken = false;
    deployment.status = DEPLOY_STATUS.success;
    deployment.statusText = '';
    tell('Deployment successful.');
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    deployment.status = DEPLOY_STATUS.failed;
    deployment.statusText = error.message;
    tell(error.message);
    tell('Deployment Failed.');
    if (scenario.quirks.failedPublish === 'breaks the site') content.broken = true;
  }
  deployment.endedAt = clock.now();
  if (!restarts || (deployment.status === DEPLOY_STATUS.failed && !content.broken)) return;
  const slot = slotWith(world, content);
  if (!slot) return;
  deployment.runtime = 'starting';
  deployment.runtime = (await restart(world, slot)) ? 'successful' : 'failed';
}

function slotWith({ sites }: World, content: Content): Slot | null {
  const slots = [...sites.values()].flatMap((site) => [...site.slots.values()]);
  return slots.find((each) => each.content === content) ?? null;
}
