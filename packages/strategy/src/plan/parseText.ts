import { bakeOf, DEFAULT_BAKE_MS, parseBake } from './bake.ts';
import { MOST_STAGES } from './bounds.ts';
import type { Bake, Strategy } from './plan.ts';
import { presetOf, unknownPreset } from './presets.ts';
import { shortened, spaceBefore } from './spelling.ts';
import { parseWeight, WEIGHT_EXPECTED } from './weight.ts';

/** A stage as it is written, with its place in the text, in characters from 0; null stands for what cannot be read. */
export interface TextStage {
  readonly weight: number | null;
  readonly bake: Bake | null;
  readonly offset: number;
}

export interface ParsedStages {
  readonly stages: readonly TextStage[];
  /** Of the preset, where the text names one. */
  readonly strategy?: Strategy;
  readonly faults: readonly { readonly message: string; readonly offset: number }[];
}

/**
 * Reads stages, `10@10m, 50@15m..45m, 100`, or the name of a preset. A stage is a weight with or without `%`, then, after
 * `@`, the least time or the least and the most; 5 minutes where there is none. Stages are separated by commas, lines or
 * arrows (`25 -> 50 -> 100`). Only what each stage says is judged here, not how they go together.
 */
export function parseStages(text: string): ParsedStages {
  const preset = presetOf(text);
  const start = spaceBefore(text);
  if (preset !== null) {
    const stages = (preset.steps ?? []).map((step) => ({ ...step, offset: start }));
    return { stages, strategy: preset.strategy, faults: [] };
  }
  // a word, or weights between dashes of which one is wrong
  if (/^(?:[a-z]|\d[^@,\s]*-[^>])/i.test(text.trim())) {
    return { stages: [], faults: [{ message: unknownPreset(text.trim()), offset: start }] };
  }
  const pieces = piecesOf(text);
  if (pieces.length > MOST_STAGES) return { stages: [], faults: [{ message: tooMany(pieces.length), offset: start }] };
  const faults: { message: string; offset: number }[] = [];
  const stages = pieces.map(({ piece, offset }) =>
    parseStage(piece, offset, (message, at) => faults.push({ message, offset: at })),
  );
  return { stages, faults };
}

/** That there are more stages than a plan may have. */
export function tooMany(count: number): string {
  return `there are ${count} stages, but ${MOST_STAGES} are the most`;
}

/** The texts between separators. Lines may be empty, and the last comma may be one too many. */
function piecesOf(text: string): { piece: string; offset: number }[] {
  const pieces: { piece: string; offset: number }[] = [];
  let [start, before] = [0, ''];
  for (const { 0: separator, index } of text.matchAll(/,|->|→|\n|$/g)) {
    const piece = text.slice(start, index);
    const missing = before !== '\n' && separator !== '\n' && separator !== '';
    if (piece.trim() !== '' || missing) pieces.push({ piece: piece.trim(), offset: start + spaceBefore(piece) });
    [start, before] = [index + separator.length, separator];
  }
  return pieces;
}

function parseStage(piece: string, offset: number, report: (message: string, offset: number) => void): TextStage {
  const at = piece.indexOf('@');
  const weightText = (at < 0 ? piece : piece.slice(0, at)).trimEnd();
  const weight = parseWeight(weightText);
  const given = weightText === '' ? 'nothing' : `\`${shortened(weightText)}\``;
  // `10 for 10m`, `10/50/100`
  const help = /\d[^\d.]+\d/.test(weightText) ? '; stages are written 10@10m, 50@15m, 100' : '';
  if (weight === null) report(`expected ${WEIGHT_EXPECTED}, but there is ${given}${help}`, offset);
  if (at < 0) return { weight, bake: bakeOf(DEFAULT_BAKE_MS), offset };
  const parsed = parseBake(piece.slice(at + 1));
  if (parsed.ok) return { weight, bake: parsed.bake, offset };
  report(parsed.message, offset + at + 1 + parsed.offset);
  return { weight, bake: null, offset };
}
