import { AzureError } from '../arm/error.ts';
import { isPast, orNotNow, pause, teller, type Fault, type Patience } from '../deploy/patience.ts';
import type { Kudu, KuduDeployment, Published } from './api.ts';

/** A package that does not show for so long after its answer was lost was not taken, ms. */
const ABSENT_AFTER_MS = 10_000;

/** Of packages whose answer was lost. */
const MOST_SENT = 3;

export type PublishEnd = { readonly id: string } | Fault;

/**
 * Publishes a package and waits until it is in place. While another deployment goes on its end is waited for; where the answer is
 * lost the package is looked for, and sent again only where it does not show.
 *
 * @throws AzureError where it was refused; the signal's reason when cancelled
 */
export async function publish(kudu: Kudu, package_: Published, patience: Patience): Promise<PublishEnd> {
  const id = await send(kudu, package_, patience);
  return typeof id === 'string' ? follow(kudu, id, patience) : id;
}

async function send(kudu: Kudu, package_: Published, patience: Patience): Promise<string | Fault> {
  const tell = teller(patience);
  for (let sent = 1; ;) {
    patience.signal.throwIfAborted();
    try {
      // oxlint-disable-next-line no-await-in-loop
      const id = (await kudu.publish(package_)) ?? (await find(kudu, package_, patience));
      if (id !== null) return id;
      return { result: 'failed', reason: 'Kudu took the package, and has no deployment of it.' };
    } catch (error) {
      if (!(error instanceof AzureError)) throw error;
      if (error.status === 409) {
        if (isPast(patience))
          return { result: 'timed-out', reason: `Another deployment has not ended: ${error.message}` };
        tell('Another deployment is in progress: its end is waited for.');
      } else if (error.certainty === 'unknown') {
        tell(`The answer to the package was lost, so it is looked for: ${error.message}`);
        // oxlint-disable-next-line no-await-in-loop
        const found = await find(kudu, package_, patience);
        if (found !== null) return found;
        if (sent >= MOST_SENT || isPast(patience)) throw error;
        sent += 1;
      } else throw error;
    }
    // oxlint-disable-next-line no-await-in-loop
    await pause(patience);
  }
}

/**
 * Whether the last that was published to a slot is what its marker says, and is in place: the marker is written first, and whoever wrote
 * it may have died before the package was sent.
 */
export async function isPublished(kudu: Kudu, marker: string): Promise<boolean> {
  const [last] = await kudu.deployments();
  return last?.state === 'succeeded' && `${marker} `.startsWith(`${last.message} `);
}

/** Its deployment, by the message that no other has. */
async function find(kudu: Kudu, { message }: Published, patience: Patience): Promise<string | null> {
  for (const begun = performance.now(); performance.now() - begun < ABSENT_AFTER_MS;) {
    // oxlint-disable-next-line no-await-in-loop
    const all = await orNotNow(kudu.deployments());
    const ours = all?.find((each) => each.message === message);
    if (ours !== undefined) return ours.id;
    // oxlint-disable-next-line no-await-in-loop
    await pause(patience);
  }
  return null;
}

async function follow(kudu: Kudu, id: string, patience: Patience): Promise<PublishEnd> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const seen = await orNotNow(kudu.deployment(id));
    if (seen?.state === 'succeeded') return { id };
    // oxlint-disable-next-line no-await-in-loop
    if (seen?.state === 'failed') return { result: 'failed', reason: await whyFailed(kudu, seen) };
    if (isPast(patience)) {
      return { result: 'timed-out', reason: `Kudu has not ended the deployment ${id} in time; it may go on.` };
    }
    // oxlint-disable-next-line no-await-in-loop
    await pause(patience);
  }
}

async function whyFailed(kudu: Kudu, { id, text }: KuduDeployment): Promise<string> {
  const lines = await kudu.log(id).catch(() => []);
  const more = lines.filter((line) => line !== '' && line !== text).slice(-3);
  return `Kudu could not put the package in place: ${[text, ...more].filter((each) => each !== '').join(' | ') || 'it does not say why'}`;
}
