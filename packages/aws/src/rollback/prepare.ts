import type { Service } from '@aws-sdk/client-ecs';
import type { Problem } from '@deploy-actions/strategy';
import type { EcrApi } from '../ecr/api.ts';
import type { EcsApi, ServiceRef } from '../ecs/api.ts';
import { explain, isMissingCluster } from '../ecs/explain.ts';
import { shortName } from '../ecs/shortName.ts';
import { suggestCluster, suggestService } from '../ecs/nearestNames.ts';
import type { TaskDefinition } from '../ecs/taskDefinition.ts';
import { primaryOf } from '../ecs/writes.ts';
import { fromTags, type Tagged } from '../native/tags.ts';
import type { StepwiseNote } from '../stepwise/note.ts';
import { stepwiseTagged } from '../stepwise/tags.ts';
import { candidateLine, candidates } from './candidates.ts';
import { checkImages } from './checkImages.ts';
import { checkActive, checkCount, unfitToRollBack, type Check } from './checks.ts';
import { choose, chooseNamed, chooseRemembered, shownBy, type Choice, type Chosen, type Shown } from './choose.ts';
import { readHistory } from './history.ts';
import type { History } from './model.ts';
import { nextStep, type Step } from './step.ts';
import { readWanted, type Wanted } from './wanted.ts';

export interface PreparePorts {
  readonly ecs: EcsApi;
  readonly ecr: EcrApi;
}

/** One service, what it is to be brought back to, and what was found. Nothing has been changed yet. */
export interface Prepared {
  readonly ref: ServiceRef;
  readonly service: Service;
  readonly history: History;
  readonly chosen: Chosen;
  /** The step that is due now. */
  readonly step: Step;
  /** What an open rollout has written down on the service. */
  readonly tagged: Tagged | null;
  /** Of a stepwise rollout that is open on the service: it is taken back, which needs no deployment of the service. */
  readonly stepwise: StepwiseNote | null;
  readonly warnings: readonly string[];
}

export type Preparation =
  | { readonly ok: true; readonly prepared: Prepared }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly string[] };

/**
 * Reads what a rollback needs, chooses the release and checks that it can run. Changes nothing.
 *
 * @param checks whether it is asked if the release can still run; without it ECS finds out
 * @param remembers who else knows what succeeded; asked where ECS does not
 * @throws what ECS answers when the service itself cannot be read
 */
export async function prepare(
  ports: PreparePorts,
  ref: ServiceRef,
  to: string,
  checks: boolean,
  remembers: Remembers = async () => null,
): Promise<Preparation> {
  const read = readWanted(to, ref);
  const { service, problem } = await readService(ports.ecs, ref);
  const problems = [...(problem ? [problem] : []), ...(read.ok ? [] : [read.problem])];
  if (!read.ok || !service) return { ok: false, problems, warnings: [] };

  const warnings: string[] = [];
  const orWarn = <T>(what: string, call: Promise<T>, without: T) =>
    call.catch((error: unknown) => {
      warnings.push(`${what} could not be read (${(error as Error).message}).`);
      return without;
    });
  const [history, written] = await Promise.all([
    orWarn('What ECS remembers of earlier deployments', readHistory(ports.ecs, ref), NOTHING),
    orWarn(
      "What rollouts have written down in the service's tags",
      ports.ecs.listTags(service.serviceArn!).then((tags) => {
        const stepwise = stepwiseTagged(tags);
        return { stepwise, native: stepwise === null ? fromTags(tags) : null };
      }),
      null,
    ),
  ]);
  if (written?.stepwise) return takesBack(ref, service, read.wanted, written.stepwise.note, warnings);
  const tagged = written?.native ?? null;
  const byEcs = await resolve(ports.ecs, read.wanted, history, shownBy(service));
  const isPrevious = read.wanted.kind === 'previous';
  const known =
    byEcs.ok || !isPrevious
      ? null
      : await orWarn('What else is remembered', remembers(serving(service), tagged?.journal ?? null), null);
  const named = known === null ? byEcs : chooseRemembered(known.taskDefinitionArn, known.where);
  if (!named.ok) return { ok: false, problems: [named.problem], warnings };

  const { chosen } = named;
  const step = nextStep(chosen.taskDefinitionArn, primaryOf(service), history.newest);
  const due = step.do !== 'nothing';
  const found = [
    ...(due ? checkCount(service) : []),
    ...(due && checks ? await check(ports, history, chosen, step) : []),
  ];
  const errors = found.filter(({ severity }) => severity === 'error');
  warnings.push(...chosen.warnings, ...found.filter((each) => !errors.includes(each)).map(({ message }) => message));
  if (errors.length > 0) {
    return { ok: false, problems: errors.map(({ message }) => ({ input: 'to', message })), warnings };
  }
  return { ok: true, prepared: { ref, service, history, chosen, step, tagged, stepwise: null, warnings } };
}

/** What goes before a stepwise rollout began is what its stable service has: nothing else can be had before its traffic is back. */
function takesBack(
  ref: ServiceRef,
  service: Service,
  wanted: Wanted,
  stepwise: StepwiseNote,
  warnings: readonly string[],
): Preparation {
  const [release, stable] = [shortName(stepwise.release), shortName(stepwise.stable)];
  if (wanted.kind !== 'previous') {
    const message = `a stepwise rollout of ${release} is open: take it back first (\`to: previous\`, which brings ${stable} back); then give \`to\`.`;
    return { ok: false, problems: [{ input: 'to', message }], warnings };
  }
  const why = `${release} is on trial beside it`;
  const chosen = { taskDefinitionArn: stepwise.stable, revision: null, why, isBack: false, warnings: [] };
  const step = { do: 'nothing' } as const;
  return { ok: true, prepared: { ref, service, history: NOTHING, chosen, step, tagged: null, stepwise, warnings } };
}

/**
 * What succeeded last, other than what is excepted; null when nobody knows.
 *
 * @param pinned what the service's tags name of its journal; null for nothing
 */
export type Remembers = (
  except: string | null,
  pinned: string | null,
) => Promise<{ readonly taskDefinitionArn: string; readonly where: string } | null>;

function serving(service: Service): string | null {
  return service.taskDefinition ?? null;
}

const NOTHING: History = { deployments: [], newest: null };

async function readService(
  api: EcsApi,
  ref: ServiceRef,
): Promise<{ readonly service: Service | null; readonly problem: Problem | null }> {
  try {
    const service = await api.describeService(ref);
    const gone = service === null || service.status === 'INACTIVE';
    const suggestion = gone ? await suggestService(api, ref.cluster, ref.service) : '';
    const problem = unfitToRollBack(service, ref, suggestion);
    return { service: problem ? null : service, problem };
  } catch (error) {
    const suggestion = isMissingCluster(error) ? await suggestCluster(api, ref.cluster) : '';
    const problem = explain(error, ref, suggestion);
    if (problem) return { service: null, problem };
    throw error;
  }
}

async function resolve(api: EcsApi, wanted: Wanted, history: History, shown: Shown): Promise<Choice> {
  if (wanted.kind !== 'task-definition') return choose(wanted, history, shown);
  const { reference } = wanted;
  try {
    const { taskDefinitionArn } = await api.describeTaskDefinition(reference);
    return chooseNamed(String(taskDefinitionArn), history, shown);
  } catch (error) {
    // ECS answers a reference that it does not know with a ClientException
    if (!(error instanceof Error) || error.name !== 'ClientException') throw error;
    const message = `ECS has no task definition \`${reference}\` (${error.message}). ${others(history, '')}`;
    return { ok: false, problem: { input: 'to', message: message.trimEnd() } };
  }
}

async function check(
  { ecs, ecr }: PreparePorts,
  history: History,
  { taskDefinitionArn, revision }: Chosen,
  step: Step,
): Promise<Check[]> {
  let taskDefinition: TaskDefinition;
  try {
    taskDefinition = await ecs.describeTaskDefinition(taskDefinitionArn);
  } catch (error) {
    const message = `Whether the release can still run could not be checked (${(error as Error).message}).`;
    return [{ severity: 'warning', message }];
  }
  return [
    ...checkActive(taskDefinition, step, others(history, taskDefinitionArn)),
    ...(await checkImages(ecr, taskDefinition, revision, step)),
  ];
}

function others(history: History, but: string): string {
  const all = candidates(history).filter(({ taskDefinitionArn }) => taskDefinitionArn !== but);
  return all.length === 0 ? '' : `Releases that succeeded: ${all.map(candidateLine).join('; ')}.`;
}
