import { setTimeout as sleep } from 'node:timers/promises';
import {
  goalText,
  Unapplied,
  type Applied,
  type Fit,
  type Goal,
  type Plan,
  type Target,
} from '@deploy-actions/strategy';
import type { ScalingApi } from '../autoscaling/scaling.ts';
import type { ArmGroups } from '../cloudwatch/armGroup.ts';
import { armGroupsOf } from '../native/routes.ts';
import { unapplied } from '../native/sent.ts';
import { toTags, type Holder, type Tagged } from '../native/tags.ts';
import { byHand } from './byHand.ts';
import { candidateDefinition } from './candidate.ts';
import { tasksFor } from './capacity.ts';
import { createCandidate, promote, setWeight } from './forward.ts';
import { candidateOf, look, present, SHOWS_WITHIN_MS, type Reads } from './look.ts';
import type { StepwiseNote } from './note.ts';
import { arnsOf } from './noted.ts';
import { open, type Opening } from './open.ts';
import { planProblems } from './requirements.ts';
import type { Stickiness } from './rules/stickiness.ts';
import { restore } from './restore.ts';
import { retire } from './retire.ts';
import { snapshotOf } from './snapshot.ts';

export interface StepwiseTargetOptions extends Reads {
  readonly scaling: ScalingApi;
  /** ARN of the release's task definition. Null: of the rollout that is open, which is gone on with. */
  readonly release: string | null;
  readonly plan: Plan;
  /** What is done about visitors whom the rules keep; `refuse` by default. */
  readonly stickiness?: Stickiness | undefined;
  /** Who is written down on the service for the time of the rollout. */
  readonly holder: Holder;
  /** Of a rollout that goes on, from its journal; see `parseStepwiseNote`. */
  readonly note?: StepwiseNote | null;
}

/** An ECS service whose traffic we move, by the weights of its listener rules: the candidate is a service of its own beside it. */
export interface StepwiseTarget extends Target {
  readonly mode: Opening['mode'];
  /** Whether the release serves already, and nothing is under way. */
  readonly serves: boolean;
  /** ARN of the candidate's task definition. */
  readonly release: string;
  note(): StepwiseNote;
  readonly tagged: Tagged<StepwiseNote> | null;
  /** To be written on the service beside the holder, from now on; see `Holder`. */
  pin(journal: string): void;
  armGroups(): ArmGroups;
  /** What a person has to type where `retire` fails. */
  byHand(): Promise<string[]>;
}

const LOOK_EVERY_MS = 1_000;

/**
 * Finds out how the service and its rules are; changes nothing.
 *
 * @throws Error when there is no such service, or no rollout to go on with where no release was given
 */
export async function connectStepwiseTarget(options: StepwiseTargetOptions): Promise<StepwiseTarget> {
  const { api, rules, ref, scaling, plan } = options;
  const reads: Reads = { api, rules, ref };
  let { holder } = options;
  const opening = await open(reads, scaling, { ...options, rollout: holder.rollout });
  let goesBack = false;
  let mayBeSent = opening.mode === 'resumed';

  function known(): StepwiseNote {
    if (opening.note !== null) return opening.note;
    throw new Unapplied(opening.problems.map(({ message }) => message).join('\n'), 'refused');
  }

  async function fit(asked: Plan): Promise<Fit> {
    const problems = [...planProblems(asked), ...opening.problems];
    return problems.length > 0 ? { ok: false, problems } : { ok: true, plan: asked, warnings: opening.warnings };
  }

  /** What it takes to put everything back is written down first; then scaling in is held, and the candidate comes up. */
  async function prepare(begunAt: number): Promise<Applied> {
    const note = known();
    const there = await candidateOf(api, ref, note);
    const now =
      there === null && opening.mode === 'new'
        ? await open(reads, scaling, { ...options, rollout: holder.rollout })
        : null;
    const problems = [...planProblems(plan), ...(now?.problems ?? [])];
    if (problems.length > 0) throw new Unapplied(problems.map(({ message }) => message).join('\n'), 'refused');
    await api.tag(opening.serviceArn, toTags(note, holder));
    if (note.scaleInSuspended === false) await scaling.suspendScaleIn(ref, true);
    if (there !== null) return { sent: false, detail: `The candidate service ${note.candidate} is there already.` };
    const stable = present(await api.describeService(ref), ref);
    const desiredCount = tasksFor(plan.stages[0]!.weight, stable.desiredCount ?? 0);
    const tags = await api.listTags(opening.serviceArn);
    mayBeSent = true;
    const definition = candidateDefinition(stable, note, { rollout: holder.rollout, desiredCount, tags });
    await createCandidate({ reads, note, plan, begunAt }, definition);
    return { sent: true, detail: `ECS creates the candidate service ${note.candidate} (${desiredCount} tasks).` };
  }

  async function takeBack(): Promise<Applied> {
    const note = known();
    // what was just sent may show late, and would stay behind
    const deadline = performance.now() + (mayBeSent ? SHOWS_WITHIN_MS : 0);
    const applied = await restore(reads, note);
    goesBack = true;
    while (performance.now() < deadline) {
      // oxlint-disable-next-line no-await-in-loop
      if ((await candidateOf(api, ref, note).catch(() => null)) !== null) break;
      // oxlint-disable-next-line no-await-in-loop
      await sleep(LOOK_EVERY_MS);
    }
    mayBeSent = false;
    return applied;
  }

  async function act(goal: Goal): Promise<Applied> {
    const begunAt = performance.now();
    switch (goal.kind) {
      case 'prepare':
        return prepare(begunAt);
      case 'weight':
        return setWeight({ reads, note: known(), plan, begunAt }, goal.weight);
      case 'promote':
        return promote({ reads, note: known(), plan, begunAt });
      case 'restore':
        return takeBack();
      default:
        return retire(reads, scaling, known());
    }
  }

  return {
    mode: opening.mode,
    serves: opening.serves,
    release: (opening.note?.release ?? options.release)!,
    tagged: opening.tagged,
    pin: (journal) => void (holder = { ...holder, journal }),
    note: known,
    armGroups: () => {
      if (opening.note === null) return { stable: null, candidate: null };
      const { groups } = opening.note;
      return armGroupsOf(arnsOf(opening.note).map((rule) => ({ rule, ...groups })));
    },
    byHand: () => byHand(reads, scaling, known()),
    fit,
    inspect: async () => snapshotOf(await look(reads, known(), goesBack), { note: known(), plan, goesBack }),
    apply: (goal) =>
      act(goal).catch((error: unknown) => {
        throw unapplied(`The service was not brought to: ${goalText(goal)}`, error);
      }),
  };
}
