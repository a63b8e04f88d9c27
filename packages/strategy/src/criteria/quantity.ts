import { parseDuration } from '../duration.ts';
import { quantileAt, quantileOf } from './measures.ts';
import { Fault, faultOf, written, type Token } from './tokens.ts';

/** What is meant by `<= baseline`, in per cent of it: so much may be chance, or a cold cache. */
const TOLERANCE = 125;

/** What people write between two criteria that must both hold. */
const AND = ['and', '&', ';'];

/** A limit as it was written, before it is known whether it fits what is measured. */
export interface Quantity {
  readonly unit: 'percent' | 'times' | 'ms' | 'none';
  readonly number: number;
  readonly ofBaseline: boolean;
  /** Of a suffix such as that of `200ms_p95`. */
  readonly quantile: number | null;
  /** All of it, at least one. */
  readonly tokens: readonly Token[];
}

/** Reads all of the tokens, of which the first is a number or of the words `of baseline`; null if it is neither. */
export function quantityOf(text: string, tokens: readonly Token[]): Quantity | Fault | null {
  const isBare = baselineOf(tokens) > 0;
  const amount = isBare ? { unit: 'percent' as const, number: TOLERANCE, used: 0 } : amountOf(text, tokens);
  if (amount === null || amount instanceof Fault) return amount;
  let rest = tokens.slice(amount.used);
  let [ofBaseline, quantile] = [false, null as number | null];
  while (rest.length > 0) {
    const words = ofBaseline ? 0 : baselineOf(rest);
    const isQuantile = quantile === null && quantileAt(rest) === 0;
    if (words === 0 && !isQuantile) return leftOver(text, tokens, rest);
    if (isQuantile) {
      const read = quantileOf(rest[1]!);
      if (read instanceof Fault) return read;
      quantile = read;
    }
    ofBaseline ||= words > 0;
    rest = rest.slice(words > 0 ? words : 2);
  }
  const { unit, number } = amount;
  return { unit, number, ofBaseline, quantile, tokens };
}

/** How many of the first tokens say `baseline` or `of baseline`. */
function baselineOf(tokens: readonly Token[]): number {
  const at = tokens[0]?.lower === 'of' ? 1 : 0;
  return tokens[at]?.lower === 'baseline' ? at + 1 : 0;
}

/** A number with its unit, and how many of the first tokens it is written with. */
type Amount = Pick<Quantity, 'unit' | 'number'> & { readonly used: number };

function amountOf(text: string, tokens: readonly Token[]): Amount | Fault | null {
  const [first, second] = tokens;
  if (first?.kind !== 'number') return null;
  if (!/^\d+(\.\d{1,6})?$/.test(first.text)) return faultOf([first], 'expected a number with at most six decimals');
  const number = Number(first.text);
  if (second?.text === '%' || second?.lower === 'percent') return { unit: 'percent', number, used: 2 };
  if (second?.lower === 'x') return { unit: 'times', number, used: 2 };
  if (!isUnit(tokens, 1)) return { unit: 'none', number, used: 1 };
  let used = 2;
  while (tokens[used]?.kind === 'number' && isUnit(tokens, used + 1)) used += 2;
  const given = written(text, tokens.slice(0, used));
  const ms = parseDuration(given);
  return ms === null
    ? faultOf(tokens.slice(0, used), `\`${given}\` is no limit: expected one such as 1%, 500ms, 2s or 150% of baseline`)
    : { unit: 'ms', number: ms, used };
}

/** Whether a word that could be a unit stands here: one that does not begin a suffix. */
function isUnit(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index);
  return rest[0]?.kind === 'word' && !AND.includes(rest[0].lower) && baselineOf(rest) === 0 && quantileAt(rest) !== 0;
}

function hintFor({ lower }: Token): string {
  if (AND.includes(lower)) return '; criteria stand one by one, separated by commas';
  return lower === ',' ? '; decimals are written with a point, criteria one by one' : '';
}

function leftOver(text: string, tokens: readonly Token[], rest: readonly Token[]): Fault {
  const before = written(text, tokens.slice(0, tokens.length - rest.length));
  return faultOf(rest, `expected nothing more after \`${before}\`${hintFor(rest[0]!)}`);
}
