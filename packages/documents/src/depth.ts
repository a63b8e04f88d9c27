import type { Problem } from '@deploy-actions/strategy';
import { Lexer, Parser } from 'yaml';

/** More levels than these are no configuration. */
const DEEPEST = 100;

const LEVELS = ['block-map', 'block-seq', 'flow-collection'];

/**
 * Where a text is nested too deeply to be composed; null when it is not. Composing is recursive, and near the end of the
 * stack the engine may end the whole process. This looks at the parser's own stack, which is a list.
 */
export function depthProblem(text: string, file: string): Problem | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // its tokens are not wanted, but only who asks for them moves it on
    Array.from(parser.next(lexeme));
    if (parser.stack.length <= DEEPEST) continue;
    const levels = parser.stack.filter(({ type }) => LEVELS.includes(type)).length;
    if (levels > DEEPEST) {
      const before = text.slice(0, parser.offset - lexeme.length).split('\n');
      const message = `is nested too deeply: ${DEEPEST} levels are allowed.`;
      return { message, file, line: before.length, column: before.at(-1)!.length + 1 };
    }
  }
  return null;
}
