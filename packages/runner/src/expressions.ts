import { UsageError } from './errors.ts';

/** What an expression can see: contexts such as `github`, and the status functions. */
export interface ExpressionContext {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly functions: Readonly<Record<string, () => unknown>>;
}

/**
 * Replaces each `${{ … }}` in an input's default by its value.
 * @throws UsageError for an expression beyond the ones that action files use.
 */
export function interpolate(text: string, context: ExpressionContext): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => asText(evaluate(expression, context)));
}

/** Evaluates a `pre-if` or `post-if`, with or without `${{ }}`. */
export function holds(condition: string, context: ExpressionContext): boolean {
  const bare = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
  return isTrue(evaluate(bare, context));
}

const TOKEN = /\s*(?:('(?:[^']|'')*')|(\d+(?:\.\d+)?)|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|(==|!=|&&|\|\||[!()]))/y;

/** Literals, contexts, status functions, `!`, `==`, `!=`, `&&`, `||` and parentheses: what action files are seen to use. */
function evaluate(expression: string, context: ExpressionContext): unknown {
  const tokens = tokenize(expression);
  let next = 0;

  const take = (token: string): boolean => tokens[next] === token && ++next > 0;
  const unsupported = (): UsageError => new UsageError(`The expression '${expression.trim()}' is not supported here`);

  const either = (): unknown => {
    let value = both();
    while (take('||')) {
      const other = both();
      if (!isTrue(value)) value = other;
    }
    return value;
  };
  const both = (): unknown => {
    let value = comparison();
    while (take('&&')) {
      const other = comparison();
      if (isTrue(value)) value = other;
    }
    return value;
  };
  const comparison = (): unknown => {
    const left = operand();
    if (take('==')) return asText(left).toLowerCase() === asText(operand()).toLowerCase();
    if (take('!=')) return asText(left).toLowerCase() !== asText(operand()).toLowerCase();
    return left;
  };
  const operand = (): unknown => {
    if (take('!')) return !isTrue(operand());
    if (take('(')) {
      const value = either();
      if (!take(')')) throw unsupported();
      return value;
    }
    const token = tokens[next++];
    if (token === undefined) throw unsupported();
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^\d/.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    if (!/^[A-Za-z_]/.test(token)) throw unsupported();
    if (take('(')) {
      const call = context.functions[token];
      if (call === undefined || !take(')')) throw unsupported();
      return call();
    }
    return lookUp(token.split('.'), context.contexts, unsupported);
  };

  const value = either();
  if (next < tokens.length) throw unsupported();
  return value;
}

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

/** A context that nobody has is a mistake; a property that a context lacks is empty, as on GitHub. */
function lookUp(
  path: readonly string[],
  contexts: Readonly<Record<string, unknown>>,
  unsupported: () => Error,
): unknown {
  const [first = '', ...rest] = path;
  if (!Object.hasOwn(contexts, first)) throw unsupported();
  return rest.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : '',
    contexts[first],
  );
}

function isTrue(value: unknown): boolean {
  return value !== false && value !== 0 && value !== '' && value !== null && value !== undefined;
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : `${value as number | boolean}`;
}
