import { Lexer, Parser } from 'yaml';
import type { Fault } from './fault.ts';

/** More levels than these are no configuration. */
const DEEPEST = 100;

const LEVELS = ['block-map', 'block-seq', 'flow-collection'];

/**
 * Where a text is nested too deeply to be composed; null when it is not. Composing is recursive, and near the end of the
 * stack the engine may end the whole process. This looks at the parser's own stack, which is a list.
 */
export function depthFault(text: string): Fault | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // its tokens are not wanted, but only who asks for them moves it on
    Array.from(parser.next(lexeme));
    if (parser.stack.length <= DEEPEST) continue;
    const levels = parser.stack.filter(({ type }) => LEVELS.includes(type)).length;
    if (levels > DEEPEST) {
      const message = `is nested too deeply: ${DEEPEST} levels are allowed.`;
      return { message, offset: parser.offset - lexeme.length };
    }
  }
  return null;
}
