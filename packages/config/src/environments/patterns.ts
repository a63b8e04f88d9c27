/** Patterns of branches and tags: `*` stands for anything but a slash, `**` for anything. All else stands for itself. */

const LONGEST = 200;

/** What is wrong with a pattern; null for nothing. What no name in git may hold is a slip, or meant as in another language. */
export function patternFault(pattern: string): string | null {
  if (pattern.trim() === '') return 'expected a pattern such as main or feature/*, not an empty text';
  if (pattern.length > LONGEST) return `a pattern has up to ${LONGEST} characters`;
  if (pattern.startsWith('!')) return 'there is no `!`: name what is meant, not what is not';
  if (pattern.startsWith('refs/')) return 'expected the name without refs/heads/ or refs/tags/';
  const strange = /[\s?[\]~^:\\]|\.\.|\/\/|^\/|\/$/.exec(pattern);
  return strange === null
    ? null
    : `\`${strange[0]}\` cannot be in a name: a pattern has \`*\` and \`**\`, and all else stands for itself`;
}

/** Whether a name fits a pattern. Takes as long as both are long, multiplied; a regular expression could take for ever. */
export function fits(name: string, pattern: string): boolean {
  // for each place in the name: whether the pattern up to here leads there
  let reached = Array.from({ length: name.length + 1 }, (_, index) => index === 0);
  for (const [part] of pattern.matchAll(/\*{2,}|./gs)) {
    const next = reached.map(() => false);
    for (let at = 0; at <= name.length; at += 1) {
      if (part.startsWith('*')) {
        const goesOn = at > 0 && next[at - 1]! && (part.length > 1 || name[at - 1] !== '/');
        next[at] = reached[at]! || goesOn;
      } else if (at > 0) {
        next[at] = reached[at - 1]! && name[at - 1] === part;
      }
    }
    reached = next;
  }
  return reached[name.length]!;
}
