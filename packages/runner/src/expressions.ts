import { UsageError } from './errors.ts';

type Call = (...values: readonly unknown[]) => unknown;

/** What an expression can see: contexts such as `github`, and the status functions. */
export interface ExpressionContext {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly functions: Readonly<Record<string, Call>>;
}

/**
 * Replaces each `${{ … }}` in a text of an action file by its value.
 * @throws UsageError for an expression beyond the ones that action files use.
 */
export function interpolate(text: string, context: ExpressionContext): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => asText(evaluate(expression, context)));
}

/** Evaluates a condition, such as a `post-if`, with or without `${{ }}`. */
export function holds(condition: string, context: ExpressionContext): boolean {
  const bare = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
  return isTrue(evaluate(bare, context));
}

const TOKEN =
  /\s*(?:('(?:[^']|'')*')|(\d+(?:\.\d+)?)|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|(\.[A-Za-z_][\w-]*)|(==|!=|&&|\|\||[!()[\],]))/y;

/** A part of an expression: what `&&` and `||` have no need of is never asked, as on GitHub. */
type Part = () => unknown;

/**
 * Literals, contexts, status functions, `contains`, `fromJSON`, members of what these give, `!`, `==`, `!=`, `&&`, `||` and
 * parentheses: what action files are seen to use.
 */
function evaluate(expression: string, context: ExpressionContext): unknown {
  const tokens = tokenize(expression);
  let next = 0;

  const take = (token: string): boolean => tokens[next] === token && ++next > 0;
  const unsupported = (): UsageError => new UsageError(`The expression '${expression.trim()}' is not supported here`);
  const expected = (token: string): void => {
    if (!take(token)) throw unsupported();
  };

  const either = (): Part => {
    const parts = [both()];
    while (take('||')) parts.push(both());
    return () => firstOf(parts, isTrue);
  };
  const both = (): Part => {
    const parts = [comparison()];
    while (take('&&')) parts.push(comparison());
    return () => firstOf(parts, (value) => !isTrue(value));
  };
  const comparison = (): Part => {
    const left = operand();
    const isEqual = take('==');
    if (!isEqual && !take('!=')) return left;
    const right = operand();
    return () => (asText(left()).toLowerCase() === asText(right()).toLowerCase()) === isEqual;
  };
  const operand = (): Part => {
    if (take('!')) {
      const value = operand();
      return () => !isTrue(value());
    }
    if (!take('(')) return withMembers(primary());
    const value = either();
    expected(')');
    return withMembers(value);
  };
  const withMembers = (value: Part): Part => {
    if (take('[')) {
      const key = either();
      expected(']');
      return withMembers(() => memberOf(value(), asText(key())));
    }
    if (tokens[next]?.startsWith('.') !== true) return value;
    const path = tokens[next++]!.slice(1).split('.');
    return withMembers(() => path.reduce(memberOf, value()));
  };
  const primary = (): Part => {
    const token = tokens[next++];
    if (token === undefined) throw unsupported();
    if (token.startsWith("'")) return () => token.slice(1, -1).replaceAll("''", "'");
    if (/^\d/.test(token)) return () => Number(token);
    if (token === 'true' || token === 'false') return () => token === 'true';
    if (!/^[A-Za-z_]/.test(token)) throw unsupported();
    if (take('(')) return call(context.functions[token] ?? FUNCTIONS[token]);
    const [first = '', ...rest] = token.split('.');
    return () => {
      // a context that nobody has is a mistake; a property that a context lacks is empty, as on GitHub
      if (!Object.hasOwn(context.contexts, first)) throw unsupported();
      return rest.reduce(memberOf, context.contexts[first]);
    };
  };
  const call = (named: Call | undefined): Part => {
    const values: Part[] = [];
    if (!take(')')) {
      do values.push(either());
      while (take(','));
      expected(')');
    }
    if (named?.length !== values.length) throw unsupported();
    return () => named(...values.map((value) => value()));
  };

  const value = either();
  if (next < tokens.length) throw unsupported();
  return value();
}

const FUNCTIONS: Readonly<Record<string, Call>> = {
  contains: (all, one) => {
    const wanted = asText(one).toLowerCase();
    return Array.isArray(all)
      ? all.some((each) => asText(each).toLowerCase() === wanted)
      : asText(all).toLowerCase().includes(wanted);
  },
  fromJSON: (text) => {
    try {
      return JSON.parse(asText(text)) as unknown;
    } catch (error) {
      throw new UsageError(`fromJSON is given '${asText(text).slice(0, 80)}', which is no JSON`, { cause: error });
    }
  },
};

function tokenize(expression: string): string[] {
  const tokens: string[] = [];
  const source = expression.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null)
      throw new UsageError(`The expression '${source}' is not supported here, from '${source.slice(at)}'`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

/** The first value that will do, else the last one. */
function firstOf(parts: readonly Part[], will: (value: unknown) => boolean): unknown {
  let value: unknown;
  for (const part of parts) {
    value = part();
    if (will(value)) break;
  }
  return value;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : '';
}

function isTrue(value: unknown): boolean {
  return value !== false && value !== 0 && value !== '' && value !== null && value !== undefined;
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : `${value as number | boolean}`;
}
