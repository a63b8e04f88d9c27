import type { Finding } from '../problem.ts';
import type { Checked } from './check.ts';
import type { Course, PlanDraft, StageDraft } from './draft.ts';
import { findingAt } from './fields.ts';

/** Whether the stages go together, and with the strategy: order of weights, the last one, names. */
export function checkStages({ course }: PlanDraft): Checked {
  if (course === null) return { problems: [], warnings: [] };
  const { stages } = course;
  return {
    problems: [...misfit(course), ...disordered(stages), ...incomplete(course), ...namesakes(stages)],
    warnings: [],
  };
}

/** Stages that the strategy has no use for. */
function misfit({ strategy, stages, written }: Course): Finding[] {
  if (written === undefined) return [];
  if (strategy === 'rolling') {
    return [findingAt(written, '`rolling` leaves the weights to the platform: remove the stages, or use canary')];
  }
  if (strategy !== 'all-at-once' || stages.length <= 1) return [];
  return [findingAt(written, `\`all-at-once\` has one stage, not ${stages.length}: use canary, or give 100 alone`)];
}

function disordered(stages: readonly StageDraft[]): Finding[] {
  return stages.flatMap((stage, index) => {
    const before = stages[index - 1]?.weight ?? null;
    if (stage.weight === null || before === null || stage.weight > before) return [];
    return [findingAt(stage, `weights must rise, but ${stage.weight} follows ${before}`)];
  });
}

function incomplete({ stages, written }: Course): Finding[] {
  const last = stages.at(-1);
  if (written === undefined || last === undefined || last.weight === null || last.weight === 100) return [];
  const message = `the last stage must be 100, not ${last.weight}: add 100, at which the candidate has all traffic`;
  return [findingAt(last, message)];
}

function namesakes(stages: readonly StageDraft[]): Finding[] {
  return stages.flatMap(({ name, path }, index) => {
    if (name === undefined || !stages.slice(0, index).some((other) => other.name === name)) return [];
    return [{ path: [...path, 'name'], message: `two stages are called \`${name}\`: give each its own name` }];
  });
}
