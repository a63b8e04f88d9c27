import {
  NOTE_FORMAT,
  retire,
  writeTags,
  type DeploymentConfiguration,
  type EcsApi,
  type Holder,
  type NativeNote,
  type Service,
  type ServiceRef,
} from '@deploy-actions/aws';
import { messageWithCauses } from '@deploy-actions/toolkit';
import type { Course } from './course.ts';

/**
 * What a service is to be given back after a deployment, and by which name its tags say so. The tags are there so that any
 * process can, when this one cannot.
 */
export interface Loan {
  readonly note: NativeNote;
  readonly holder: Holder;
  /** Whether the tags are written: nothing is owed where the service keeps its own configuration. */
  readonly tagged: boolean;
}

export interface Borrowing {
  readonly ref: ServiceRef;
  readonly course: Course;
  /** What the service has had on loan before; its configuration is replaced in the same call. */
  readonly wasHeld: boolean;
  /** ARN of the release's task definition. */
  readonly release: string;
  readonly stable: string | null;
}

/** What has to be known before a service is changed; changes nothing. */
export async function prepareLoan(api: EcsApi, holder: Holder, borrowing: Borrowing): Promise<Loan> {
  const { ref, course, wasHeld, release, stable } = borrowing;
  const [newest] = await api.listServiceDeployments(ref, new Date(0));
  const tagged = course.given !== null || wasHeld;
  const note: NativeNote = {
    format: NOTE_FORMAT,
    release,
    stable,
    deployment: null,
    before: newest?.serviceDeploymentArn ?? null,
    beforeMs: newest?.createdAt?.getTime() ?? 0,
    previous: tagged ? course.own : null,
    given: tagged ? (course.given ?? course.own) : null,
  };
  return { note, holder, tagged };
}

/** The configuration that a deployment is sent with; undefined where it is the service's own. */
export function lent({ note, tagged }: Loan): DeploymentConfiguration | undefined {
  return tagged ? note.given! : undefined;
}

/** Writes it down on the service, where there is something to give back. */
export async function takeUp(api: EcsApi, { serviceArn }: Service, { note, holder, tagged }: Loan): Promise<void> {
  if (tagged) await writeTags(api, serviceArn!, note, holder);
}

/**
 * Gives the service its own configuration back, once its deployment is over. Idempotent; starts no deployment.
 *
 * @returns what went wrong, in words; null for nothing
 */
export async function giveBackLoan(
  api: EcsApi,
  ref: ServiceRef,
  { note, holder, tagged }: Loan,
): Promise<string | null> {
  if (!tagged) return null;
  return retire(api, ref, holder.rollout, note).then(
    () => null,
    (error: unknown) =>
      `The service could not be given its own deployment configuration back: ${messageWithCauses(error)}.`,
  );
}

/** With the name that ECS has given the deployment. */
export function named(loan: Loan, deployment: string): Loan {
  return { ...loan, note: { ...loan.note, deployment } };
}
