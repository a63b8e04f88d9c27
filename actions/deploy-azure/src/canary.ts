import { connectSlotTarget, takeSlotsHome, type Patience, type SlotTarget } from '@deploy-actions/azure';
import { driveByTimes, readPlan, type Outcome, type Plan, type RolloutEnd } from '@deploy-actions/strategy';
import { annotate, messageWithCauses, type Context, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { endFlight, saveFlight, type CanaryFlight } from './flight.ts';
import { patienceToGoBack } from './outcome.ts';
import type { Ports } from './ports.ts';
import { takeBack, type Shifting } from './shift.ts';
import { verify } from './verify.ts';

export type CanaryPlan = { readonly plan: Plan } | { readonly problems: readonly Problem[] };

/** Weights by their times alone: to judge them is canary-shift's. */
export function canaryPlan({ plan: text }: Inputs): CanaryPlan {
  const reading = readPlan({ ...(text !== undefined && { stages: text }), criteria: 'none' });
  if (!reading.ok) return { problems: reading.problems.map(({ message }) => ({ input: 'plan', message })) };
  const stages = reading.value.stages.map((stage) => ({ ...stage, bake: { ...stage.bake, maxMs: stage.bake.minMs } }));
  return { plan: { ...reading.value, stages } };
}

const POST_GOES_ON = 'The post step brings the release before back, unless it serves already.';

/**
 * Gives the slot's release its share of the visitors, stage by stage, then all of them by a swap. What it takes to go back is written on the site
 * before anything is sent, for post, and for who finds it after a machine was lost.
 */
export async function rollOut(
  context: Context<Inputs>,
  ports: Ports,
  { plan: { slot: name, candidate, before }, verifying, image }: Shifting & { readonly image: string },
  patience: Patience,
): Promise<Outcome> {
  const { inputs, log, signal } = context;
  const { sites, ref, clock, holder } = ports;
  const slot = name!;
  const reading = canaryPlan(inputs);
  if ('problems' in reading)
    return { result: 'failed', reason: reading.problems.map(({ message }) => message).join(' ') };
  const plan = { ...reading.plan, deadlineMs: Math.min(reading.plan.deadlineMs, patience.until - performance.now()) };
  const target = await connectSlotTarget({ sites, ref, slot, release: image, holder });
  const fit = await target.fit(plan);
  if (!fit.ok) return { result: 'failed', reason: fit.problems.map(({ message }) => message).join(' ') };
  const flight: CanaryFlight = { kind: 'canary', note: target.note(), ...holder };
  saveFlight(flight);
  const owner = { id: holder.owner, name: holder.rollout };
  const opening = {
    rollout: holder.rollout,
    target: `${ref.resourceGroup}/${ref.site}`,
    release: image,
    plan,
    note: { ...target.note() },
  };
  const end = await driveByTimes({
    target,
    clock,
    owner,
    opening,
    signal,
    pollMs: patience.pollMs,
    smoke: null,
    say: (line) => log.line(line),
  });
  const outcome = await outcomeOf(target, end);
  if (outcome.result !== 'succeeded') return outcome;
  const wrong = await verify(context, ports, { ...verifying, slot: null, deployment: null }, patience);
  if (wrong === null) return outcome;
  const swapped = { kind: 'swap', slot, candidate, before, isPreviewed: false } as const;
  saveFlight(swapped);
  return takeBack(context, ports, swapped, wrong);
}

async function outcomeOf(target: SlotTarget, end: RolloutEnd): Promise<Outcome> {
  const { state, result, reason, untidy } = end;
  const isOver = state.ended !== null && result !== 'rollback-failed';
  if (result === 'waiting' || result === 'rollback-failed' || !isOver) {
    return { result: result === 'stopped' ? 'stopped' : 'failed', reason: `${reason} ${POST_GOES_ON}` };
  }
  if (untidy === null) endFlight();
  else annotate({ level: 'warning', message: [untidy, ...(await target.byHand().catch(() => []))].join('\n') });
  return { result, reason };
}

/** Gives production all visitors and leaves nothing behind. Idempotent. */
export async function bringCanaryBack(
  context: Context<Inputs>,
  { sites, ref }: Ports,
  flight: CanaryFlight,
): Promise<void> {
  const { note, rollout, owner } = flight;
  const { until, pollMs, signal, say } = patienceToGoBack(context);
  const target = await connectSlotTarget({
    sites,
    ref,
    slot: note.slot,
    release: null,
    holder: { rollout, owner },
    note,
  });
  const timeoutMs = until - performance.now();
  const { result, reason } = await takeSlotsHome(target, { intervalMs: pollMs, timeoutMs, signal, say });
  if (result !== 'succeeded')
    throw new Error(`${reason} Bring it home with the action \`rollback\`: nothing goes on by itself.`);
  annotate({ level: 'warning', message: `${ref.site}: rolled back. ${messageWithCauses(reason)}` });
}
