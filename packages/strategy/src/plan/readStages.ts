import type { Path } from '../problem.ts';
import { bakeOf, DEFAULT_BAKE_MS, disorder, parseBake } from './bake.ts';
import { MOST_STAGES } from './bounds.ts';
import { criteriaIn } from './criteriaIn.ts';
import type { StageDraft } from './draft.ts';
import { durationOf, entriesOf, isObject, textOf, wrong, type Field, type Report } from './fields.ts';
import { planKeys } from './keys.ts';
import { parseStages, tooMany, type ParsedStages } from './parseText.ts';
import type { Bake } from './plan.ts';
import { readKeys } from './spelling.ts';
import { parseWeight, WEIGHT_EXPECTED, weightOf } from './weight.ts';

const STAGES_EXPECTED = 'stages such as 10@10m, 50@15m, 100';

export interface StagesReading {
  readonly stages: readonly StageDraft[];
  /** Of the preset, where a text names one. */
  readonly strategy?: ParsedStages['strategy'];
}

/** Reads `10@10m, 50, 100`, the name of a preset, or a list of such texts, of weights and of objects. At most 100 stages. */
export function readStages(field: Field, report: Report): StagesReading {
  const { stages, strategy } = Array.isArray(field.value)
    ? { stages: listed(field, report), strategy: undefined }
    : readEntry(field, report);
  if (stages.length > MOST_STAGES) report(field, tooMany(stages.length));
  return { stages: stages.slice(0, MOST_STAGES), ...(strategy === undefined ? {} : { strategy }) };
}

/** As `readStages`, where the name of a strategy alone will not do. */
export function readOnlyStages(field: Field, report: Report): readonly StageDraft[] {
  const { stages, strategy } = readStages(field, report);
  if (stages.length === 0 && strategy !== undefined) wrong(field, STAGES_EXPECTED, report);
  return stages;
}

function listed(field: Field, report: Report): StageDraft[] {
  const entries = entriesOf(field);
  if (entries.length === 0) wrong(field, 'a list of stages, at least 100', report);
  if (entries.length > MOST_STAGES) report(field, tooMany(entries.length));
  return entries.slice(0, MOST_STAGES).flatMap((entry) => {
    const { stages, strategy } = readEntry(entry, report);
    if (stages.length === 0 && strategy !== undefined) wrong(entry, STAGES_EXPECTED, report);
    return stages;
  });
}

function readEntry(field: Field, report: Report): StagesReading {
  const { value, path } = field;
  if (typeof value === 'string' && value.trim() !== '') return readText(value, path, report);
  if (typeof value === 'number')
    return { stages: [{ path, weight: weightIn(field, report), bake: bakeOf(DEFAULT_BAKE_MS) }] };
  if (isObject(value)) return { stages: [readStage(value, path, report)] };
  wrong(field, STAGES_EXPECTED, report);
  return { stages: [] };
}

function readText(text: string, path: Path, report: Report): StagesReading {
  const { stages, strategy, faults } = parseStages(text);
  for (const { message, offset } of faults) report({ path, offset }, message);
  return {
    stages: stages.map((stage) => ({ ...stage, path })),
    ...(strategy === undefined ? {} : { strategy }),
  };
}

function readStage(given: object, path: Path, report: Report): StageDraft {
  const { name: called, weight, bake, max, criteria } = readKeys(given, path, planKeys.stage, report);
  if (weight === undefined)
    report({ path }, 'this stage has no `weight`: the per cent of traffic it gives the candidate');
  const name = called && textOf(called, report);
  return {
    path,
    ...(name === undefined ? {} : { name }),
    weight: weight === undefined ? null : weightIn(weight, report),
    bake: bakeIn(bake, max, report),
    ...(criteria === undefined ? {} : { criteria: criteriaIn(criteria, report) }),
  };
}

function weightIn(field: Field, report: Report): number | null {
  const { value } = field;
  const weight = typeof value === 'number' ? weightOf(value) : typeof value === 'string' ? parseWeight(value) : null;
  return weight ?? wrong(field, WEIGHT_EXPECTED, report) ?? null;
}

/** The least as a duration, with the most under `max`; or both in one text, `10m..30m`. */
function bakeIn(least: Field | undefined, most: Field | undefined, report: Report): Bake | null {
  if (least !== undefined && typeof least.value === 'string' && least.value.includes('..')) {
    if (most !== undefined) report(most, 'the most is said already, behind `..`: keep one of them');
    const parsed = parseBake(least.value);
    if (parsed.ok) return parsed.bake;
    report({ path: least.path, offset: parsed.offset }, parsed.message);
    return null;
  }
  const minMs = least === undefined ? DEFAULT_BAKE_MS : durationOf(least, report);
  const maxMs = most && durationOf(most, report);
  if (minMs === undefined || (most !== undefined && maxMs === undefined)) return null;
  if (most === undefined || maxMs === undefined || maxMs >= minMs) return bakeOf(minMs, maxMs);
  report({ path: most.path, offset: 0 }, disorder(minMs, maxMs));
  return null;
}
