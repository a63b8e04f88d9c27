import { canonical } from './spelling.ts';
import type { Course, StageDraft } from './draft.ts';
import { textOf, type Field, type Place, type Report } from './fields.ts';
import type { Strategy } from './plan.ts';
import { presetOf, unknownPreset, usualSteps } from './presets.ts';
import type { Block } from './readBlocks.ts';
import { readStages } from './readStages.ts';

/** One of the things that say how the plan goes: `strategy`, `stages`, or a block. */
interface Source extends Place {
  readonly name: string;
  readonly strategy?: Strategy;
  readonly stages?: readonly StageDraft[];
}

/** Brings together all that says how the plan goes. What says it twice, or otherwise, is reported. */
export function readCourse(
  strategy: Field | undefined,
  stages: Field | undefined,
  blocks: readonly Block[],
  place: Place,
  report: Report,
): Course | null {
  const sources = [
    ...(strategy === undefined ? [] : [strategySource(strategy, report)]),
    ...(stages === undefined ? [] : [stagesSource(stages, report)]),
    ...blocks.map(blockSource),
  ];
  if (sources.length === 0) {
    report(
      place,
      'it does not say how traffic goes over: give `strategy`, `stages`, or a `canary` or `blue-green` block',
    );
    return null;
  }
  reportClashes(sources, report);
  const written = sources.find((source) => source.stages !== undefined);
  const named = sources.find((source) => source.strategy !== undefined);
  return courseOf(named, written);
}

function courseOf(named: Source | undefined, written: Source | undefined): Course | null {
  if (written?.stages !== undefined) {
    const guessed = written.stages.length > 1 ? 'canary' : 'all-at-once';
    return { strategy: named?.strategy ?? guessed, stages: written.stages, written };
  }
  if (named?.strategy === undefined) return null;
  return {
    strategy: named.strategy,
    stages: usualSteps(named.strategy).map((step) => ({ ...step, path: named.path, offset: 0 })),
  };
}

/** Two sources with stages, or with different strategies. */
function reportClashes(sources: readonly Source[], report: Report): void {
  for (const [index, { name, path, strategy, stages }] of sources.entries()) {
    const before = sources.slice(0, index);
    const other = before.find(
      (each) => each.strategy !== undefined && strategy !== undefined && each.strategy !== strategy,
    );
    const same = before.find((each) => each.stages !== undefined && stages !== undefined);
    if (other !== undefined)
      report({ path }, `${name} contradicts ${other.name}, which says ${other.strategy}: keep one of them`);
    else if (same !== undefined)
      report({ path }, `${name} has stages, but ${same.name} says them already: keep one of them`);
  }
}

function strategySource(field: Field, report: Report): Source {
  const source = { path: field.path, offset: 0, name: '`strategy`' };
  const text = textOf(field, report);
  if (text === undefined) return source;
  const preset = presetOf(text);
  if (preset === null) report(source, unknownPreset(text));
  const stages = preset?.steps?.map((step) => ({ ...step, path: field.path, offset: 0 }));
  return { ...source, ...(preset && { strategy: preset.strategy }), ...(stages && { stages }) };
}

function stagesSource(field: Field, report: Report): Source {
  const { stages, strategy } = readStages(field, report);
  const source = { path: field.path, name: '`stages`' };
  // the name of a strategy says no stages
  return {
    ...source,
    ...(strategy && { strategy }),
    ...(strategy === undefined || stages.length > 0 ? { stages } : {}),
  };
}

function blockSource({ path, strategy, stages }: Block): Source {
  const name = `the block \`${canonical(String(path.at(-1)))}\``;
  return { path, name, strategy, ...(stages && { stages: stages.stages }) };
}
