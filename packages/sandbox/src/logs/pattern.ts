/**
 * The filter patterns for unstructured log events: every term must occur, `-term` must not, and of the terms marked
 * `?term` one must occur; terms are case-sensitive, and quotes keep spaces together. With any other term given, `?`
 * terms are ignored.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 *
 * Returns null for a pattern of another kind (JSON, space-delimited, regular expression), which the sandbox has not.
 */
export function compilePattern(pattern: string): ((message: string) => boolean) | null {
  if (/^\s*[{[%]/.test(pattern)) return null;
  const required: string[] = [];
  const excluded: string[] = [];
  const optional: string[] = [];
  for (const [, mark, quoted, bare] of pattern.matchAll(/([?-]?)(?:"([^"]*)"|(\S+))/g)) {
    const term = quoted ?? bare!;
    (mark === '-' ? excluded : mark === '?' ? optional : required).push(term);
  }
  const anyOf = required.length + excluded.length === 0 ? optional : [];
  return (message) =>
    required.every((term) => message.includes(term)) &&
    !excluded.some((term) => message.includes(term)) &&
    (anyOf.length === 0 || anyOf.some((term) => message.includes(term)));
}
