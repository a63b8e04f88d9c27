import { parse, type Comment } from 'acorn';

/** Names of what a module could export and nobody uses, lists of thousands; the bundler's marks before what it exports and imports. */
const ACCOUNTS = [/^(?:\/\/ UNUSED EXPORTS: .*|\/\* unused harmony exports? .*\*\/)\n/gm, /^\/\* harmony (?:export|import)(?: \(\w+\))? \*\/ ?/gm];

/**
 * A bundled file without the bundler's own accounts and without documentation comments, a tenth of what each job downloads. The code is
 * as it was, to the letter, and so are comments within it; licences are in a file of their own.
 */
export function withoutDocumentation(text: string): string {
  const code = ACCOUNTS.reduce((rest, account) => rest.replaceAll(account, ''), text);
  const comments: Comment[] = [];
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
  const documentation = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*') && value.includes('\n'));
  return documentation.reduceRight((rest, { start, end }) => withoutLines(rest, start, end), code);
}

/** With the line breaks of lines that nothing else stands on. */
function withoutLines(text: string, start: number, end: number): string {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  const isAlone = text.slice(before, start).trim() === '' && after >= 0 && text.slice(end, after).trim() === '';
  return isAlone ? text.slice(0, before) + text.slice(after + 1) : `${text.slice(0, start)} ${text.slice(end)}`;
}
