/** No criterion is longer, in characters. */
export const LONGEST = 200;

/** A piece of a criterion's text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'operator' | 'mark';
  /** As it was written. */
  readonly text: string;
  /** The same in lower case, to compare with. */
  readonly lower: string;
  /** In characters from 0. */
  readonly offset: number;
}

/** What is wrong with a criterion, and which part of its text shows it. */
export class Fault {
  readonly message: string;
  readonly offset: number;
  readonly length: number;

  constructor(message: string, offset: number, length: number) {
    this.message = message;
    this.offset = offset;
    this.length = length;
  }
}

const space = /\s+/y;
/** Within a name (`error_rate`) or before a suffix (`200ms_p95`); a minus before a number is none. */
const separator = /(?<=[a-z\d%])[-_]+(?=[a-z])/iy;
const kinds = [
  ['operator', /[<>]=?|=[<>]|[≤≥]/y],
  ['number', /\d+(?:\.\d+)?/y],
  // of `errorRateP95`, `error`, `Rate` and `P`
  ['word', /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/y],
  ['mark', /./suy],
] as const;

/** Any text is tokens: what means nothing is a mark, for the reader to wonder at. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0] ?? '';
  };
  while (offset < text.length) {
    const skipped = next(space) || next(separator);
    if (skipped === '') {
      const [kind, found] = kinds.map(([each, pattern]) => [each, next(pattern)] as const).find(([, it]) => it !== '')!;
      tokens.push({ kind, text: found, lower: found.toLowerCase(), offset });
      offset += found.length;
    }
    offset += skipped.length;
  }
  return tokens;
}

export function endOf({ offset, text }: Token): number {
  return offset + text.length;
}

/** A fault of all these tokens, of which there is at least one. */
export function faultOf(tokens: readonly Token[], message: string): Fault {
  const { offset } = tokens[0]!;
  return new Fault(message, offset, endOf(tokens.at(-1)!) - offset);
}

/** The text that these tokens were made of, without what is around them. */
export function written(text: string, tokens: readonly Token[]): string {
  return tokens.length === 0 ? '' : text.slice(tokens[0]!.offset, endOf(tokens.at(-1)!));
}
