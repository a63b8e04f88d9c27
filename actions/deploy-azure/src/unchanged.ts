import { isPublished, MARKER, type Patience } from '@deploy-actions/azure';
import type { Report } from '@deploy-actions/observe';
import type { Outcome } from '@deploy-actions/strategy';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { SmokeTest } from './answers.ts';
import type { Told } from './ending.ts';
import type { Ports } from './ports.ts';
import { verify } from './verify.ts';
import type { Writing } from './write.ts';

export interface Carrying {
  readonly writing: Writing;
  readonly smoke: SmokeTest | null;
  readonly told: Told;
}

/** Null where there is something to do: also where the release is configured already and does not serve. */
export async function unchanged(
  context: Context<Inputs>,
  ports: Ports,
  { writing, smoke, told }: Carrying,
  patience: Patience,
): Promise<Outcome | null> {
  const { inputs, log } = context;
  const { plan, release } = writing;
  const isThere = plan.isThere && (await isWhole(ports, writing, inputs));
  if (inputs['dry-run']) {
    const would = isThere ? 'there is nothing to do' : `${release.name} would be deployed`;
    return { result: 'unchanged', reason: `Dry run: nothing was changed; ${would}.` };
  }
  if (!isThere) return null;
  const slot = inputs.strategy === 'slot' ? plan.slot : null;
  const reports: Report[] = [];
  const verifying = { slot, deployment: null, smoke, reports };
  const wrong = await log.phase(`See that ${slot ?? 'production'} serves it already`, () =>
    verify(context, ports, verifying, patience),
  );
  if (wrong !== null) {
    log.line(`${wrong.reason} It is deployed once more.`);
    return null;
  }
  (told.reports as Report[]).push(...reports);
  return { result: 'unchanged', reason: `${slot ?? 'Production'} has this release already, with these settings.` };
}

/** Settings come before the package: who wrote them may have died between the two. */
async function isWhole(ports: Ports, { found, release }: Writing, { strategy }: Inputs): Promise<boolean> {
  if (release.kind === 'image') return true;
  const { hosting, settings } = strategy === 'slot' ? found.beside! : found.production;
  const marker = settings.settings[MARKER] ?? '';
  return hosting.scmHost !== null && isPublished(ports.kudu(hosting.scmHost), marker);
}
