import type { Service } from '@aws-sdk/client-ecs';
import type { Arm, Phase, Plan, Snapshot } from '@deploy-actions/strategy';
import { shortName } from '../ecs/shortName.ts';
import { tasksFor, weightAfter } from './capacity.ts';
import { isRolling, isSteady, type Look } from './look.ts';
import type { StepwiseNote } from './note.ts';

export interface Course {
  readonly note: StepwiseNote;
  readonly plan: Plan;
  /** Whether this process has been asked for all traffic back. */
  readonly goesBack: boolean;
}

/**
 * What one look says of a rollout. Nothing but what is there is gone by, and whether traffic was asked back: another process sees
 * the same.
 */
export function snapshotOf(look: Look, course: Course): Snapshot {
  const { note, goesBack } = course;
  const { stable, candidate, healthy } = look;
  const share = shareIn(look, goesBack);
  const { phase, reason } = goesBack ? homewards(look, note, share) : onwards(look, course, share);
  const desired = stable.desiredCount ?? 0;
  return {
    phase,
    reason,
    weight: phase === 'done' ? 100 : share,
    foreign: goesBack ? null : foreignOf(look, course),
    alarms: [],
    stable: armOf(stable, note.stable, healthy.stable >= Math.max(1, desired)),
    candidate: candidate && armOf(candidate, note.release, healthy.candidate >= tasksFor(100, desired)),
  };
}

type Told = Pick<Snapshot, 'phase' | 'reason'>;

function onwards(look: Look, { note, plan }: Course, share: number | null): Told {
  const { stable, candidate, isDeleted, healthy } = look;
  const desired = stable.desiredCount ?? 0;
  if (isDeserted(look, share))
    return told('failed', `The candidate service is gone, and has ${share}% of the traffic.`);
  if (stable.taskDefinition === note.release) return promoting(stable, healthy.stable >= desired, share);
  // by whoever brought the rollout home, or by a person: either way it is over
  if (isDeleted && share === 0) return told('reverted', 'The candidate service was deleted.');
  if (candidate === null) return told('absent', 'There is no candidate service.');
  const failed = candidate.deployments?.find(({ rolloutState }) => rolloutState === 'FAILED');
  if (failed) return told('failed', failed.rolloutStateReason ?? 'The candidate does not come up.');
  const needed = tasksFor(weightAfter(plan, share ?? 0), desired);
  const tasks = `${healthy.candidate} of ${needed} tasks are healthy`;
  if (healthy.candidate >= needed) return told('waiting', tasks);
  return told(share === 0 ? 'preparing' : 'shifting', tasks);
}

/** Whether nobody is there for the candidate's traffic. A service that reads do not show has its targets still. */
function isDeserted({ candidate, isDeleted, healthy }: Look, share: number | null): boolean {
  return candidate === null && (isDeleted || healthy.candidate === 0) && (share ?? 0) > 0;
}

/** The stable service gets the release, too, while the candidate has all traffic; then it takes the traffic over. */
function promoting(stable: Service, isHealthy: boolean, share: number | null): Told {
  if (!isSteady(stable) || !isHealthy) return told('shifting', 'the stable service is being updated to the release');
  return share === 0
    ? told('done', 'The stable service serves the release.')
    : told('waiting', 'the stable service has the release, and takes its traffic back next');
}

function homewards({ stable }: Look, { release }: StepwiseNote, share: number | null): Told {
  if (stable.taskDefinition === release) return told('shifting', 'the stable service has the release still');
  if (isRolling(stable)) return told('reverting', 'the stable service is getting the release before back');
  if (share === 0) return told('reverted', 'The rules give the stable service all traffic.');
  return told('shifting', `the rules give the candidate ${share ?? 'an unknown share'}%`);
}

/**
 * Of several rules, which are moved one after the other, the one that is the furthest behind: a move that got stuck half way is to be
 * asked for again.
 */
function shareIn({ shares }: Look, goesBack: boolean): number | null {
  const known = shares.filter((each) => each !== null);
  if (known.length < shares.length) return null;
  return goesBack ? Math.max(...known) : Math.min(...known);
}

function foreignOf({ stable, shares }: Look, { note, plan }: Course): string | null {
  const elsewhere = shares.indexOf(null);
  if (elsewhere !== -1) return `the rule ${note.rules[elsewhere]!.arn} forwards to others than the two target groups`;
  const given = [0, ...plan.stages.map(({ weight }) => weight)];
  const [least, most] = [Math.min(...(shares as number[])), Math.max(...(shares as number[]))];
  // on its way from one weight to the next, or back from 100% to 0
  const isStep = least === most || (given.includes(most) && given.includes(least));
  if (!isStep) return `the rules give the candidate different shares: ${shares.join('%, ')}%`;
  const { taskDefinition = '' } = stable;
  if (taskDefinition === note.release) return null;
  if (taskDefinition !== note.stable) return `the stable service was given ${shortName(taskDefinition)} meanwhile`;
  return isRolling(stable) ? 'a deployment of the stable service is under way' : null;
}

function armOf({ serviceArn }: Service, taskDefinition: string, ready: boolean): Arm {
  return { id: serviceArn!, name: shortName(taskDefinition), ready };
}

function told(phase: Phase, reason: string): Told {
  return { phase, reason };
}
