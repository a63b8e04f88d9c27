import { awaitInstances, whenIdle, type Fault, type Patience } from '@deploy-actions/azure';
import type { Outcome } from '@deploy-actions/strategy';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { endFlight, saveFlight } from './flight.ts';
import { outcomeOf, patienceToGoBack } from './outcome.ts';
import type { Ports } from './ports.ts';
import { verify, type Verifying } from './verify.ts';
import { configure, publishRelease, type Writing } from './write.ts';

export interface InPlace {
  readonly writing: Writing;
  readonly verifying: Omit<Verifying, 'slot' | 'deployment'>;
  readonly onPublished: (id: string | null) => void;
}

/** Deploys to production itself. An image that is not good goes back to the one before; a package cannot: nobody has the one before any more. */
export async function deployInPlace(
  context: Context<Inputs>,
  ports: Ports,
  { writing, verifying, onPublished }: InPlace,
  patience: Patience,
): Promise<Outcome> {
  const { plan, release } = writing;
  const restore = release.kind === 'image' ? plan.configWas : null;
  saveFlight({ kind: 'in-place', candidate: plan.candidate, restore, changed: plan.changes.map(({ name }) => name) });
  await configure(context, ports, writing, patience);
  const published = await publishRelease(context, ports, writing, patience);
  if ('id' in published) onPublished(published.id);
  const wrong =
    'id' in published
      ? await verify(context, ports, { ...verifying, slot: null, deployment: published.id }, patience)
      : published;
  if (wrong === null) return { result: 'succeeded', reason: 'Production serves the release.' };
  return goBack(context, ports, writing, wrong);
}

async function goBack(
  context: Context<Inputs>,
  ports: Ports,
  { plan, found, release }: Writing,
  wrong: Fault,
): Promise<Outcome> {
  if (!context.inputs['rollback-safe']) {
    endFlight();
    return outcomeOf(wrong, 'It is not taken back (rollback-safe: false): a person has to look.');
  }
  const patience = patienceToGoBack(context);
  const { settings, strings } = found.production.settings;
  await whenIdle(patience, () => ports.settings.setSettings(null, settings));
  if (plan.changes.some(({ kind }) => kind === 'connection string')) {
    await whenIdle(patience, () => ports.settings.setStrings(null, strings));
  }
  await whenIdle(patience, () => ports.host.configure(null, plan.configWas));
  if (release.kind === 'package') {
    endFlight();
    return outcomeOf(wrong, 'Production has its settings back, but not its package: deploy the one before once more.');
  }
  const { sites, host } = ports;
  const up = await awaitInstances({ sites, host, slot: null, deployment: null }, patience);
  if (up !== null)
    return { result: 'failed', reason: `${wrong.reason} The image before was given back, and ${up.reason}` };
  endFlight();
  return { result: 'rolled-back', reason: `${wrong.reason} Production has the image before again.` };
}
