import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import type { Finding, Plan } from '@deploy-actions/strategy';
import { isSteered, LEAST_STEP, pauseMinutes, replacedPauses, strategyOf, weightsOf } from './configuration.ts';
import { tenths } from './lifecycle.ts';

/** Why ECS cannot do this plan by itself; empty when it can. */
export function planProblems(plan: Plan): Finding[] {
  if (plan.strategy === 'rolling') {
    const message =
      'a rolling deployment has no weights that could be judged or held. Deploy with `strategy: rolling` of deploy-ecs, ' +
      'or give a plan that shifts traffic, such as canary-10-5m.';
    return [{ message, path: ['strategy'] }];
  }
  return [...weightProblems(plan), ...rollbackProblems(plan)];
}

/** What ECS does otherwise than one may think. */
export function planWarnings(plan: Plan, own: DeploymentConfiguration | undefined): Finding[] {
  const minutes = pauseMinutes(plan);
  const waits = [
    ...(plan.onFailure === 'hold' ? [['onFailure', 'a stage that failed is held'] as const] : []),
    ...(plan.onCancel === 'leave' ? [['onCancel', 'a rollout whose job was cancelled is left'] as const] : []),
  ];
  return [
    ...waits.map(([member, what]) => ({
      message: `${what} for ${minutes} minutes at most: then ECS's pause times out, and ECS rolls back by itself.`,
      path: [member],
    })),
    ...replacedPauses(own ?? {}).map((stage) => ({
      message:
        `the service's own pause at ${stage} is the rollout's during this rollout: the plan gives the word there. ` +
        'To have a person give it, use an environment with required reviewers.',
      path: [],
    })),
  ];
}

/** Why a deployment that is in flight cannot be steered by this plan. */
export function joinProblems(plan: Plan, configuration: DeploymentConfiguration, arn: string): Finding[] {
  const has = weightsOf(configuration);
  const wants = plan.stages.map(({ weight }) => tenths(weight));
  const problems: Finding[] = [];
  if (String(has) !== String(wants)) {
    const message =
      `the deployment in flight (${arn}) goes ${percents(has) || 'without weights'}, the plan ${percents(wants)}. ` +
      'Give the plan that it was begun with, or let this action begin the deployment.';
    problems.push({ message, path: ['stages'] });
  }
  if (!isSteered(plan, configuration)) {
    const message =
      `the deployment in flight (${arn}) does not wait to be steered: it has no PAUSE hook with the time-out action ` +
      'ROLLBACK before and after each shift of production traffic (PRE_ and POST_PRODUCTION_TRAFFIC_SHIFT). Let this action begin the ' +
      'deployment, or deploy-ecs with `wait-until: paused`.';
    problems.push({ message, path: [] });
  }
  return problems;
}

function weightProblems(plan: Plan): Finding[] {
  if (strategyOf(plan) !== null) return [];
  const weights = plan.stages.map(({ weight }) => tenths(weight));
  const message =
    `ECS itself cannot go ${percents(weights)}: it shifts all traffic at once (blue-green), a share and then the rest ` +
    `(canary), or equal steps of ${LEAST_STEP}% or more (linear). Nearest: ${nearest(weights)}. Any weights take ` +
    'the stepwise engine (`engine: stepwise`), for a service whose traffic ECS itself does not move.';
  return [{ message, path: ['stages'] }];
}

/** With the same first share, as that is what most is risked by; what could be done with equal steps, too. */
function nearest([first = 10]: readonly number[]): string {
  const canary = `${first}-100`;
  if (first < LEAST_STEP || first >= 100) return canary;
  return `${canary}, or linear-${first}-5m (${percents(weightsOf(linear(first)))})`;
}

function linear(stepPercent: number): DeploymentConfiguration {
  return { strategy: 'LINEAR', linearConfiguration: { stepPercent } };
}

function rollbackProblems({ rollback }: Plan): Finding[] {
  if (rollback !== 'gradual') return [];
  const message =
    'ECS takes all traffic back at once: it has no gradual rollback. Give `immediate`, which is the default.';
  return [{ message, path: ['rollback'] }];
}

function percents(weights: readonly number[]): string {
  const shown = weights.length > 6 ? [...weights.slice(0, 4), '…', weights.at(-1)!] : weights;
  return shown.join('-');
}
