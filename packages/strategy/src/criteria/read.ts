import type { Finding, Path } from '../problem.ts';
import { contradictions } from './contradictions.ts';
import type { Criterion, Role } from './criterion.ts';
import { measureOfKey } from './measures.ts';
import { parseCriterion } from './parse.ts';
import { Fault } from './tokens.ts';

/** The criteria that could be read, and everything that is wrong with the others and with all of them together. */
export interface CriteriaReading {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
}

/** A text that should be one criterion, with its place. */
interface Piece {
  readonly text: string;
  readonly path: Path;
  /** Where the piece begins in the text at the path; null where that is a number. */
  readonly offset: number | null;
  readonly subject?: string;
}

type Found = { readonly piece: Piece; readonly criterion: Criterion } | Finding;

const MOST = 20;

const EXPECTED = 'expected criteria such as error-rate < 1%: one or more texts, or a map such as error_rate: "<1%"';

/**
 * Reads a text with criteria separated by commas or lines, a list of such texts and of maps, or a map
 * `{ error_rate: "<0.5%", health_check_failures: 3 }`. At most 20 criteria, at least one.
 *
 * @param path of the value in what was given
 * @param options.role what all of them must be for
 */
export function readCriteria(value: unknown, path: Path, options: { readonly role?: Role } = {}): CriteriaReading {
  const pieces = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => piecesOf(item, [...path, index]))
    : piecesOf(value, path);
  if (pieces.length === 0) return { criteria: [], findings: [{ message: EXPECTED, path }] };
  if (pieces.length > MOST) {
    return { criteria: [], findings: [{ message: `expected at most ${MOST} criteria, not ${pieces.length}`, path }] };
  }
  const found = pieces.map((piece) => ('message' in piece ? piece : criterionOf(piece, options)));
  const read = found.filter((each) => 'criterion' in each);
  const criteria = read.map(({ criterion }) => criterion);
  const clashes = contradictions(criteria).map(({ indexes: [, later], message }) => at(read[later]!.piece, message, 0));
  return { criteria, findings: [...found.filter((each) => 'message' in each), ...clashes] };
}

/** Texts within a value that is no list, and findings for what is no text. */
function piecesOf(value: unknown, path: Path): readonly (Piece | Finding)[] {
  if (typeof value === 'string') return split(value).map((piece) => ({ ...piece, path }));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ message: EXPECTED, path }];
  return Object.entries(value).map(([key, limit]: [string, unknown]) => underKey(key, limit, [...path, key]));
}

function underKey(subject: string, limit: unknown, path: Path): Piece | Finding {
  const measure = measureOfKey(subject);
  if (measure instanceof Fault) return { message: measure.message, path };
  if (typeof limit === 'string') return { text: limit, path, offset: 0, subject };
  if (typeof limit === 'number') return { text: String(limit), path, offset: null, subject };
  return { message: 'expected a limit as text, such as "<1%"', path };
}

/** At commas and line ends; not within `0,5%`, so that the message can speak of the comma. */
function split(text: string): { text: string; offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  let offset = 0;
  for (const piece of text.split(/\r?\n|,(?!\d)|(?<!\d),/)) {
    pieces.push({ text: piece, offset });
    offset += piece.length + (text.startsWith('\r\n', offset + piece.length) ? 2 : 1);
  }
  return pieces.filter((piece) => piece.text.trim() !== '');
}

function criterionOf(piece: Piece, { role }: { readonly role?: Role }): Found {
  const { text, subject } = piece;
  const context = { ...(subject === undefined ? {} : { subject }), ...(role === undefined ? {} : { role }) };
  const parsed = parseCriterion(text, context);
  return parsed.ok ? { piece, criterion: parsed.criterion } : at(piece, parsed.error.message, parsed.error.offset);
}

function at({ path, offset }: Piece, message: string, within: number): Finding {
  return { message, path, ...(offset === null ? {} : { offset: offset + within }) };
}
