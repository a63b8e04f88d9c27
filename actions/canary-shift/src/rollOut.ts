import { showDeployment, type DeploymentFace } from '@deploy-actions/github';
import { probe } from '@deploy-actions/observe';
import { drive, type JournalRecord, type RolloutEnd } from '@deploy-actions/strategy';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { begin, type Begun } from './begin.ts';
import { brief } from './brief.ts';
import type { Claimed } from './claimTarget.ts';
import { flight } from './flight.ts';
import type { Ports } from './ports.ts';
import type { Prepared } from './prepare.ts';
import { teller } from './show.ts';

/** How the rollout ended for this step. */
export interface RolledOut {
  readonly end: RolloutEnd;
  /** The journal's last record; null without a journal. */
  readonly head: string | null;
  /** Why it has no journal, for people; null where it has one. */
  readonly weaker: string | null;
  readonly face: DeploymentFace | null;
}

/** Carries the rollout out. Post takes over from where it is written down, unless an end was seen. */
export async function rollOut(
  context: Context<Inputs>,
  ports: Ports,
  prepared: Prepared,
  claimed: Claimed,
): Promise<RolledOut> {
  const { inputs, log, signal } = context;
  const { platform, me, env } = ports;
  const { rollout, request, plan, target, metrics } = prepared;
  const opening = { rollout, target: platform.target, release: target.release, plan, note: target.note() };
  const { record, loaded, left } = await begin(context, ports, claimed.record, opening);
  if (record.durable !== null && loaded.head !== null) target.pin(record.durable.pin(loaded.head));
  const face = await faceOf(
    inputs,
    ports,
    prepared,
    record.durable && { ref: record.durable.ref, head: loaded.head ?? '' },
  );
  await face?.tell('in_progress', {
    description: brief(`${target.release} to ${platform.target}`),
    head: loaded.head,
    logUrl: me.name,
  });
  const url = inputs['probe-url'];
  const { gate } = request;
  const { onFact, onLook, onWait, onTrouble } = teller(log, platform.target);
  const end = await drive({
    target,
    metrics,
    journal: record.journal,
    clock: platform.clock,
    owner: me,
    loaded,
    signal,
    blocked: request.blocked,
    until: prepared.until,
    onFact: (fact) => {
      writeDown(left, fact);
      onFact(fact);
    },
    onLook,
    onWait,
    onTrouble,
    pollMs: inputs['poll-interval-seconds'] * 1_000,
    smoke: gate && (() => gate.ask(signal)),
    healthCheck: url === undefined ? null : () => probe({ url: target.addressed(url), env, signal })(),
  });
  await metrics?.[Symbol.asyncDispose]();
  const head =
    record.durable === null
      ? null
      : await record.durable.load().then(
          (now) => now.head,
          () => null,
        );
  return { end, head, weaker: record.weaker, face };
}

/** What post has to know where no journal tells it: a release that was kept for good is not to be taken back. */
function writeDown(left: Begun['left'], fact: JournalRecord): void {
  if (fact.kind === 'intended' && fact.goal.kind === 'promote') flight.save({ ...left, isPromoted: true });
  if (fact.kind === 'ended' && !left.isDurable) flight.save({ ...left, isOver: true });
}

function faceOf(
  { environment }: Inputs,
  { github, env, platform }: Ports,
  { rollout, target }: Prepared,
  journal: { readonly ref: string; readonly head: string } | null,
): Promise<DeploymentFace | null> {
  const sha = env['GITHUB_SHA'];
  if (github === null || sha === undefined) return Promise.resolve(null);
  const shown = { environment, sha, rollout, target: platform.target, release: target.release, journal };
  return showDeployment(github, shown, (message) => annotate({ level: 'warning', title: environment, message }));
}
