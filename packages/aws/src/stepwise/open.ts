import type { Finding } from '@deploy-actions/strategy';
import type { ServiceRef } from '../ecs/api.ts';
import { stableTaskDefinition } from '../ecs/stable.ts';
import type { Tags } from '../ecs/api.ts';
import { ownTagKeys, type Tagged } from '../native/tags.ts';
import { candidateName } from './candidate.ts';
import { isRolling, present, type Reads } from './look.ts';
import { notedRules } from './noted.ts';
import { STEPWISE_FORMAT, type StepwiseNote } from './note.ts';
import { serviceProblems, serviceWarnings } from './requirements.ts';
import { groupsOf } from './rules/forwards.ts';
import type { ProductionRule } from './rules/api.ts';
import { ruleProblems } from './rules/problems.ts';
import { stickinessWarning, type Stickiness } from './rules/stickiness.ts';
import { stepwiseTagged } from './tags.ts';
import type { ScalingApi } from '../autoscaling/scaling.ts';

/** What a rollout begins with. */
export interface Opening {
  /** `resumed`: by its note, or by what a step before has left on the service. */
  readonly mode: 'new' | 'resumed';
  /** Null where the rules do not say which target group would be the candidate's. */
  readonly note: StepwiseNote | null;
  readonly serviceArn: string;
  /** Why it cannot be begun; none for one that goes on. */
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Whether the release serves already, and nothing is under way. */
  readonly serves: boolean;
  readonly tagged: Tagged<StepwiseNote> | null;
}

export interface Wanted {
  readonly release: string | null;
  readonly rollout: string;
  readonly note?: StepwiseNote | null;
  readonly stickiness?: Stickiness | undefined;
}

/**
 * Reads what is there; changes nothing.
 *
 * @throws Error when there is no such service, or no release to begin with
 */
export async function open(
  reads: Reads,
  scaling: ScalingApi,
  { release, rollout, note = null, stickiness = 'refuse' }: Wanted,
): Promise<Opening> {
  const { api, ref } = reads;
  const service = present(await api.describeService(ref), ref);
  const serviceArn = service.serviceArn!;
  const tags = await api.listTags(serviceArn).catch((error: unknown) => {
    // who only goes on, or back, can do without
    if (note !== null) return {};
    throw error;
  });
  const tagged = note === null ? stepwiseTagged(tags) : legibly(tags);
  const common = { serviceArn, tagged };
  const left = tagged !== null && (release === null || tagged.note.release === release) ? tagged.note : null;
  const known = note ?? left;
  if (known !== null) return { ...common, mode: 'resumed', note: known, problems: [], warnings: [], serves: false };
  if (release === null) throw nothingToJoin(ref);
  const stable = await stableTaskDefinition(api, ref, service);
  const own = service.loadBalancers?.[0]?.targetGroupArn;
  const routes = own === undefined ? null : await routesTo(reads, own, stickiness);
  const scaled = await scaling.scaleIn(ref);
  const begun =
    routes?.candidate == null || stable === null
      ? null
      : ({
          format: STEPWISE_FORMAT,
          release,
          stable,
          candidate: candidateName(ref.service, rollout),
          groups: { stable: own!, candidate: routes.candidate },
          scaleInSuspended: scaled?.suspended ?? null,
          ...notedRules(routes.rules, { stable: own!, candidate: routes.candidate }, stickiness),
        } as const);
  const counts = {
    healthy: routes?.healthy ?? null,
    candidates: routes?.candidates ?? null,
    tags: Object.keys(tags).length - ownTagKeys(tags).length,
  };
  const problems = [
    ...serviceProblems({ service, release, stable, ...counts }),
    ...(ownTagKeys(tags).length > 0 ? [held(ref, tagged)] : []),
    ...(routes?.problems ?? []),
  ];
  return {
    ...common,
    mode: 'new',
    note: begun,
    problems,
    warnings: [...serviceWarnings(service), ...stickyWarnings(routes?.rules ?? [], stickiness)],
    serves: release === stable && !isRolling(service) && ownTagKeys(tags).length === 0,
  };
}

/** The rules that lead to the stable service, and what is behind them. */
async function routesTo({ rules }: Reads, own: string, stickiness: Stickiness) {
  const all = await rules.rulesOf(own);
  const arns = new Set(all.flatMap(({ actions }) => groupsOf(actions)).concat(own));
  const found = ruleProblems(all, own, await rules.targetGroups([...arns]), stickiness);
  const [stable, candidate] = await Promise.all([
    rules.health(own),
    found.candidate === null ? null : rules.health(found.candidate),
  ]);
  return { ...found, healthy: stable.healthy, candidates: candidate?.all ?? null };
}

function stickyWarnings(rules: readonly ProductionRule[], stickiness: Stickiness): Finding[] {
  const message = stickinessWarning(rules, stickiness);
  return message === null ? [] : [{ message, path: [] }];
}

function nothingToJoin({ service }: ServiceRef): Error {
  return new Error(
    `No stepwise rollout of \`${service}\` is open that could be gone on with. Give a task definition to begin one.`,
  );
}

/** For who knows by a note what damaged tags said. */
function legibly(tags: Tags): Tagged<StepwiseNote> | null {
  try {
    return stepwiseTagged(tags);
  } catch {
    return null;
  }
}

/** Of another release, or by another engine. */
function held({ service }: ServiceRef, tagged: Tagged<StepwiseNote> | null): Finding {
  const what = tagged === null ? "a rollout or rollback by ECS's own engine" : `the stepwise rollout ${tagged.rollout}`;
  const message = `${what} has left its tags on \`${service}\`: bring it home first, with \`command: reconcile\` or the action \`rollback\`.`;
  return { message, path: [] };
}
