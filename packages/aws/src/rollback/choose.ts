import type { Service } from '@aws-sdk/client-ecs';
import type { Problem } from '@deploy-actions/strategy';
import { candidates, candidateLine } from './candidates.ts';
import { isForward, isReverting } from '../ecs/deploymentStatus.ts';
import { shortName } from '../ecs/shortName.ts';
import type { History, PastDeployment, Revision } from './model.ts';
import type { Wanted } from './wanted.ts';

/** The release to go back to. */
export interface Chosen {
  readonly taskDefinitionArn: string;
  /** The service revision in which it succeeded last; null when ECS remembers none. */
  readonly revision: Revision | null;
  /** Why it is this one, in a sentence. */
  readonly why: string;
  /** The service has been brought back to it already, or is on its way: what somebody should know who wants more. */
  readonly isBack: boolean;
  readonly warnings: readonly string[];
}

export function shownBy(service: Service | null): Shown {
  const completed = service?.deployments?.find(({ rolloutState }) => rolloutState === 'COMPLETED');
  return { taskDefinitionArn: service?.taskDefinition ?? null, completedArn: completed?.taskDefinition ?? null };
}

export type Choice = { readonly ok: true; readonly chosen: Chosen } | { readonly ok: false; readonly problem: Problem };

/** What serves as far as DescribeServices tells, where there is no history. */
export interface Shown {
  /** ARN of the task definition that the service names. */
  readonly taskDefinitionArn: string | null;
  /** ARN of a task definition whose deployment completed while another one's is on its way. */
  readonly completedArn: string | null;
}

/**
 * Chooses what to go back to. `previous` is the last release that succeeded, other than the one that serves or is on trial;
 * never "the revision before", which may have failed, or be another environment's.
 *
 * @param reference for `task-definition`: its ARN, as ECS has resolved it
 */
export function choose(wanted: Exclude<Wanted, { kind: 'task-definition' }>, history: History, shown: Shown): Choice {
  switch (wanted.kind) {
    case 'previous':
      return previous(history, shown);
    case 'revision':
      return byRevision(wanted.arn, history);
    default:
      return byDigest(wanted.digest, history);
  }
}

/** A task definition that somebody named. ECS knows it; what the service's past says of it are warnings. */
export function chooseNamed(taskDefinitionArn: string, history: History, shown: Shown): Choice {
  const of = (each: PastDeployment) => each.revision?.taskDefinitionArn === taskDefinitionArn;
  const name = shortName(taskDefinitionArn);
  const succeeded = successes(history).find(of);
  if (succeeded) {
    return choice(taskDefinitionArn, succeeded.revision, `it was asked for; it last succeeded ${when(succeeded)}.`);
  }
  const current = shown.taskDefinitionArn;
  if (current !== null && familyOf(current) !== familyOf(taskDefinitionArn)) {
    const message =
      `\`${name}\` is of another family than what the service runs (\`${shortName(current)}\`), and never succeeded ` +
      `there: that is no rollback; deploy-ecs deploys it. ${among(history)}`;
    return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
  }
  const tried = history.deployments.find(of);
  const warning = tried
    ? `${name} has never succeeded on this service as far as ECS remembers: it was ${tried.status} ${when(tried)}.`
    : `ECS does not remember that ${name} ever succeeded on this service.`;
  return choice(taskDefinitionArn, null, 'it was asked for.', [warning]);
}

/** `previous` by who remembers further back than ECS. */
export function chooseRemembered(taskDefinitionArn: string, where: string): Choice {
  return choice(
    taskDefinitionArn,
    null,
    `it is the last other release that succeeded, as ${where} tells; ECS remembers none.`,
  );
}

function previous(history: History, shown: Shown): Choice {
  const { newest } = history;
  const succeeded = successes(history);
  const [last] = succeeded;
  if (newest && (isReverting(newest.status) || newest.status === 'ROLLBACK_SUCCESSFUL') && newest.goesBackTo !== null) {
    const done = newest.status === 'ROLLBACK_SUCCESSFUL';
    const why = done
      ? `ECS has gone back to it already, from ${named(newest.taskDefinitionArn)}.`
      : `ECS is on its way back to it already, from ${named(newest.taskDefinitionArn)}.`;
    return back(newest.goesBackTo, history, why);
  }
  if (!last?.revision) return fromShown(shown);
  if (newest && isForward(newest.status) && isReturn(newest.taskDefinitionArn, last, succeeded)) {
    const why = `it served before ${named(last.revision.taskDefinitionArn)}, and is being deployed again already.`;
    return back(newest.taskDefinitionArn!, history, why);
  }
  // what is on trial, or was and did not succeed, leaves the last success as it is
  if (newest && newest.arn !== last.arn) {
    const why = `it is the last release that succeeded (${when(last)}), before ${named(newest.taskDefinitionArn)}.`;
    return choice(last.revision.taskDefinitionArn, last.revision, why);
  }
  const current = last.revision.taskDefinitionArn;
  const other = succeeded.find(({ revision }) => revision !== null && revision.taskDefinitionArn !== current);
  if (!other) return nonePrevious(`Only ${named(current)} has succeeded`);
  if (isReturn(current, other, succeeded.slice(1))) {
    const why = `the service was brought back to it ${when(last)}, from ${named(other.revision!.taskDefinitionArn)}.`;
    return back(current, history, why);
  }
  const why = `it is the last release that succeeded (${when(other)}) before ${named(current)}.`;
  return choice(other.revision!.taskDefinitionArn, other.revision, why);
}

/**
 * Whether a deployment of this task definition goes back: it had succeeded before the other one did, which came last. So a
 * second rollback does not take the first one back.
 */
function isReturn(taskDefinitionArn: string | null, other: PastDeployment, succeeded: readonly PastDeployment[]) {
  if (taskDefinitionArn === null || other.revision?.taskDefinitionArn === taskDefinitionArn) return false;
  const before = succeeded.slice(succeeded.indexOf(other) + 1);
  return before.some(({ revision }) => revision?.taskDefinitionArn === taskDefinitionArn);
}

function back(taskDefinitionArn: string, history: History, why: string): Choice {
  const further = candidates(history).find((each) => each.taskDefinitionArn !== taskDefinitionArn);
  const last = successes(history).find(({ revision }) => revision?.taskDefinitionArn === taskDefinitionArn);
  const older = further
    ? [`If ${named(taskDefinitionArn)} is what is bad, name what to go back to: ${among(history)}`.trimEnd()]
    : [];
  const chosen = { taskDefinitionArn, revision: last?.revision ?? null, why, isBack: true, warnings: older };
  return { ok: true, chosen };
}

function fromShown({ completedArn, taskDefinitionArn }: Shown): Choice {
  if (completedArn === null || completedArn === taskDefinitionArn) return nonePrevious('ECS remembers no release');
  return choice(completedArn, null, 'it is what the service completed last, and another one is on its way.');
}

function nonePrevious(what: string): Choice {
  const message =
    `\`previous\` is not known: ${what} in the service deployments that ECS remembers (90 days). ` +
    'Name a task definition, for example `shop:12`; `aws ecs list-task-definitions` lists them.';
  return { ok: false, problem: { input: 'to', message } };
}

function byRevision(arn: string, history: History): Choice {
  const of = (each: PastDeployment) => each.revision?.arn === arn;
  const found = successes(history).find(of) ?? history.deployments.find(of);
  if (found?.revision) {
    const { taskDefinitionArn } = found.revision;
    const failed = found.status === 'SUCCESSFUL' ? [] : [`Its deployment did not succeed: it is ${found.status}.`];
    return choice(taskDefinitionArn, found.revision, `it is what the service revision was made of.`, failed);
  }
  const message = `ECS remembers no deployment of the service revision \`${arn}\`. ${among(history)}`;
  return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
}

function byDigest(digest: string, history: History): Choice {
  const found = successes(history).find(({ revision }) => revision?.images.some((each) => each.digest === digest));
  if (found?.revision) {
    const why = `it is the last release with this image that succeeded (${when(found)}).`;
    return choice(found.revision.taskDefinitionArn, found.revision, why);
  }
  const message = `no release that succeeded ran the image \`${digest}\`. ${among(history)}`;
  return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
}

function choice(
  taskDefinitionArn: string,
  revision: Revision | null,
  why: string,
  warnings: readonly string[] = [],
): Choice {
  return { ok: true, chosen: { taskDefinitionArn, revision, why, isBack: false, warnings } };
}

function successes({ deployments }: History): PastDeployment[] {
  return deployments.filter(({ status, revision }) => status === 'SUCCESSFUL' && revision !== null);
}

/** What there is to choose from: a sentence, or '' where there is nothing. */
function among(history: History): string {
  const all = candidates(history);
  return all.length === 0 ? '' : `Releases that succeeded: ${all.map(candidateLine).join('; ')}.`;
}

function named(arn: string | null): string {
  return arn === null ? 'another release' : shortName(arn);
}

function familyOf(arn: string): string {
  return shortName(arn).replace(/:\d+$/, '');
}

function when({ createdAt }: PastDeployment): string {
  return createdAt
    .toISOString()
    .replace(/:\d\d\.\d+Z$/, ' UTC')
    .replace('T', ' ');
}
