import { readCriteria } from '../criteria/read.ts';
import type { Path } from '../problem.ts';
import { bakeOf, DEFAULT_BAKE_MS, disorder, parseBake } from './bake.ts';
import type { CriteriaGroup, StageDraft } from './draft.ts';
import { durationOf, entriesOf, isObject, textOf, wrong, type Field, type Report } from './fields.ts';
import { parseStages, type ParsedStages } from './parseText.ts';
import type { Bake } from './plan.ts';
import { readKeys } from './spelling.ts';
import { parseWeight, WEIGHT_EXPECTED, weightOf } from './weight.ts';

/** More stages than these are a slip of the pen. */
const MOST = 100;

const STAGE_KEYS = {
  name: [],
  weight: ['traffic-percentage', 'percentage'],
  bake: ['duration'],
  max: [],
  criteria: ['success-criteria'],
} as const;

export interface StagesReading {
  readonly stages: readonly StageDraft[];
  /** Of the preset, where a text names one. */
  readonly strategy?: ParsedStages['strategy'];
}

/** Reads `10@10m, 50, 100`, the name of a preset, or a list of such texts, of weights and of objects. At most 100 stages. */
export function readStages(field: Field, report: Report): StagesReading {
  const { stages, strategy } = Array.isArray(field.value) ? readList(field, report) : readEntry(field, report);
  if (stages.length > MOST) report(field, `there are ${stages.length} stages, but ${MOST} are the most`);
  return { stages: stages.slice(0, MOST), ...(strategy === undefined ? {} : { strategy }) };
}

function readList(field: Field, report: Report): StagesReading {
  const entries = entriesOf(field);
  if (entries.length === 0) wrong(field, 'a list of stages, at least 100', report);
  return { stages: entries.flatMap((entry) => readEntry(entry, report).stages) };
}

function readEntry(field: Field, report: Report): StagesReading {
  const { value, path } = field;
  if (typeof value === 'string' && value.trim() !== '') return readText(value, path, report);
  if (typeof value === 'number') return { stages: [{ path, weight: weightIn(field, report), bake: usualBake() }] };
  if (isObject(value)) return { stages: [readStage(value, path, report)] };
  wrong(field, 'stages such as 10@10m, 50@15m, 100', report);
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
  const { name: called, weight, bake, max, criteria } = readKeys(given, path, STAGE_KEYS, report);
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

/** Criteria, with all that is wrong with them reported. */
export function criteriaIn({ value, path }: Field, report: Report, role?: 'trigger'): CriteriaGroup {
  const { criteria, findings } = readCriteria(value, path, role === undefined ? {} : { role });
  for (const { message, ...place } of findings) report(place, message);
  return { path, criteria };
}

function usualBake(): Bake {
  return bakeOf(DEFAULT_BAKE_MS);
}
