import { printCriterion } from '../criteria/print.ts';
import { formatDuration } from '../duration.ts';
import { bakeOf } from './bake.ts';
import type { Bake, Plan, Stage } from './plan.ts';

/** The stages as text that `readPlan` reads back to the same weights and times: `10@10m, 50@15m..1h, 100@5m`. */
export function planText(stages: readonly Pick<Stage, 'weight' | 'bake'>[]): string {
  return stages.map(({ weight, bake }) => `${weight}@${bakeText(bake)}`).join(', ');
}

function bakeText({ minMs, maxMs }: Bake): string {
  const [least, most] = [formatDuration(minMs), formatDuration(maxMs)];
  return bakeOf(minMs).maxMs === maxMs ? least : `${least}..${most}`;
}

/**
 * The plan for a person who reads a dry run: a line per stage, between what holds for all of them. Addresses are left
 * out: that of a web hook is a secret.
 */
export function printPlan(plan: Plan): string {
  const { strategy, stages, criteria, deadlineMs, rollback, onFailure, onNoTraffic, onCancel } = plan;
  const back = onFailure === 'hold' ? 'hold' : `roll back${rollback === 'gradual' ? ' gradually' : ''}`;
  return [
    `${strategy}, within ${formatDuration(deadlineMs)}`,
    ...(plan.entryCheck
      ? [`  before: ${plan.entryCheck.path} answers within ${formatDuration(plan.entryCheck.timeoutMs)}`]
      : []),
    ...stages.map((stage, index) => `  ${index + 1}. ${printStage(stage)}`),
    `  judged at every stage: ${criteria.map(printCriterion).join(', ') || (stages.some(judges) ? 'nothing more' : 'nothing')}`,
    `  on failure: ${back}; on no traffic: ${onNoTraffic}; on cancel: ${onCancel}`,
    ...(plan.notifications.length > 0
      ? [`  a rollback is told by ${plan.notifications.map(({ channel }) => channel).join(', ')}`]
      : []),
  ].join('\n');
}

function judges({ criteria }: Stage): boolean {
  return criteria.length > 0;
}

/** `10% for 10m to 30m (first look): error-rate < 1%` */
function printStage({ name, weight, bake, criteria }: Stage): string {
  const called = name === undefined ? '' : ` (${name})`;
  const own = criteria.length === 0 ? '' : `: ${criteria.map(printCriterion).join(', ')}`;
  const [least, most] = [formatDuration(bake.minMs), formatDuration(bake.maxMs)];
  return `${weight}% for ${least}${most === least ? '' : ` to ${most}`}${called}${own}`;
}
